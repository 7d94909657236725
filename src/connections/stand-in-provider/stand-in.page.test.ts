import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Fastify from 'fastify'
import { importJWK } from 'jose'
import * as openid from 'openid-client'
import { helseId } from '../helseid/helseid.ts'
import { finishPath, type SignInKind } from '../sign-in/index.ts'
import { Browser } from '../sign-in/test/browser.ts'
import { type RelyingApp, startRelyingApp } from '../sign-in/test/relying-app.ts'
import { mountStandIns } from './index.ts'

let site: RelyingApp
before(async () => {
  site = await startRelyingApp()
})
after(() => site.app.close())

/** A client of our own, to ask what a well-behaved one would not. */
async function client(kind: SignInKind) {
  const provider = site.providers.find(kind, null)
  assert.ok(provider)
  const key = await importJWK(provider.privateJwk, 'PS256')
  assert.ok(key instanceof CryptoKey)
  return openid.discovery(
    new URL(provider.issuer),
    provider.clientId,
    undefined,
    openid.PrivateKeyJwt({ key, kid: 'samvei' }),
    { execute: [openid.allowInsecureRequests] },
  )
}

async function request() {
  const verifier = openid.randomPKCECodeVerifier()
  return {
    verifier,
    parameters: {
      redirect_uri: site.url + finishPath,
      scope: 'openid',
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      acr_values: 'idporten-loa-high',
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    },
  }
}

test('a request that was not pushed is refused', async () => {
  const { parameters } = await request()
  const address = openid.buildAuthorizationUrl(await client('id-porten'), parameters)
  const end = await new Browser().open(address)
  assert.equal(end.url.pathname, finishPath)
  assert.match(
    end.url.searchParams.get('error_description') ?? '',
    /Pushed Authorization Request must be used/,
  )
  assert.equal(end.url.searchParams.get('code'), null)
})

test('a pushed request without PKCE is refused', async () => {
  const { parameters } = await request()
  const { code_challenge: _, code_challenge_method: __, ...without } = parameters
  await assert.rejects(openid.buildAuthorizationUrlWithPAR(await client('id-porten'), without), {
    error: 'invalid_request',
    error_description: 'Authorization Server policy requires PKCE to be used for this request',
  })
})

test('an address to return to that is not registered is refused', async () => {
  const { parameters } = await request()
  const elsewhere = { ...parameters, redirect_uri: 'https://ond.example.no/ferdig' }
  await assert.rejects(openid.buildAuthorizationUrlWithPAR(await client('id-porten'), elsewhere), {
    error: 'invalid_request',
    error_description: "redirect_uri did not match any of the client's registered redirect_uris",
  })
})

test('a client without the right key is refused', async () => {
  const { parameters } = await request()
  const good = await client('id-porten')
  const { privateKey } = await openid.randomDPoPKeyPair('PS256')
  const impostor = new openid.Configuration(
    good.serverMetadata(),
    good.clientMetadata().client_id,
    undefined,
    openid.PrivateKeyJwt({ key: privateKey, kid: 'samvei' }),
  )
  openid.allowInsecureRequests(impostor)
  await assert.rejects(openid.buildAuthorizationUrlWithPAR(impostor, parameters), { error: 'invalid_client' })
})

test('who forgets to ask for level high gets the lower one', async () => {
  const { parameters, verifier } = await request()
  const { acr_values: _, ...unasked } = parameters
  const configuration = await client('id-porten')
  const tokens = await exchange(configuration, { ...unasked, login_hint: 'kari' }, verifier)
  assert.equal(tokens.claims()?.acr, 'idporten-loa-substantial')
})

test('a HelseID token is bound to its key: as a plain bearer token it is refused', async () => {
  const { parameters, verifier } = await request()
  const configuration = await client('helseid')
  const DPoP = openid.getDPoPHandle(configuration, await openid.randomDPoPKeyPair('ES256'))
  const asked = { ...parameters, scope: helseId.scope, login_hint: 'nora' }
  const tokens = await exchange(configuration, asked, verifier, { DPoP })
  assert.equal(tokens.token_type, 'dpop')
  const userinfo = configuration.serverMetadata().userinfo_endpoint ?? ''
  const asBearer = await fetch(userinfo, { headers: { authorization: `Bearer ${tokens.access_token}` } })
  assert.equal(asBearer.status, 401)
  const proven = await openid.fetchUserInfo(configuration, tokens.access_token, 'nora', { DPoP })
  assert.equal(proven.name, 'Nora <Fysioterapeut>')
})

test('HelseID gives no token without a proof of a key', async () => {
  const { parameters, verifier } = await request()
  const asked = { ...parameters, login_hint: 'nora' }
  await assert.rejects(exchange(await client('helseid'), asked, verifier), { error: 'invalid_grant' })
})

async function exchange(
  configuration: openid.Configuration,
  parameters: Record<string, string>,
  pkceCodeVerifier: string,
  options?: openid.DPoPOptions,
) {
  const end = await new Browser().open(await openid.buildAuthorizationUrlWithPAR(configuration, parameters))
  return openid.authorizationCodeGrant(
    configuration,
    end.url,
    { pkceCodeVerifier, expectedState: parameters.state, expectedNonce: parameters.nonce },
    undefined,
    options,
  )
}

test('the page to choose on has buttons, a search, no script, and holds the security headers', async () => {
  const browser = new Browser()
  const all = await browser.open(`${site.url}/logg-inn?kind=id-porten`)
  assert.match(all.text, /<html lang="nb"/)
  assert.match(all.text, /<title>Velg hvem du er \(demonstrasjon\)<\/title>/)
  assert.match(all.text, /<link rel="stylesheet" href="\/stil.css"\/>/)
  assert.match(all.text, /value="kari"/)
  assert.match(all.text, /value="minid"/)
  assert.doesNotMatch(all.text, /value="(nora|tove)"|<script|style=|13867298021/)
  assert.equal(all.headers.get('content-security-policy'), "default-src 'self'; form-action 'self'")
  const some = await browser.open(new URL('?sok=MOR', all.url))
  assert.match(some.text, /1 person passer til søket/)
  assert.doesNotMatch(some.text, /value="minid"/)
  const escaped = await browser.open(`${site.url}/logg-inn?kind=helseid`)
  assert.match(escaped.text, /Nora &lt;Fysioterapeut&gt;/)
})

test('one cannot be somebody who does not sign in here', async () => {
  const browser = new Browser()
  const list = await browser.open(`${site.url}/logg-inn?kind=id-porten`)
  assert.equal((await browser.press(list, { person: 'nora' })).status, 422)
})

test('a sign-in that another browser began is refused', async () => {
  const list = await new Browser().open(`${site.url}/logg-inn?kind=id-porten`)
  const other = await new Browser().press(list, { person: 'kari' })
  assert.equal(other.status, 400)
  assert.match(other.text, /Innloggingen stoppet/)
})

test('a second sign-in in the same browser asks anew who one is', async () => {
  const browser = new Browser()
  await browser.press(await browser.open(`${site.url}/logg-inn?kind=id-porten`), { person: 'kari' })
  const again = await browser.open(`${site.url}/logg-inn?kind=id-porten`)
  assert.match(again.text, /Velg hvem du er/)
  await browser.press(again, { person: 'minid' })
  assert.equal((site.outcome() as { code?: string }).code, 'too_low')
})

test('an authority that nobody works for has no work sign-in', async () => {
  const answer = await fetch(`${site.url}/stand-in/arbeid/ukjent/.well-known/openid-configuration`)
  assert.equal(answer.status, 404)
})

test('a national id that could be real is refused', async () => {
  const app = Fastify()
  const real = {
    subject: 'x',
    name: 'X',
    nationalId: '01017012345',
    kinds: ['id-porten' as const],
    authorityId: null,
    title: '',
  }
  await mountStandIns(app, {
    publicUrl: () => 'http://localhost',
    people: async () => [real],
    production: false,
  })
  const answer = await app.inject('/stand-in/id-porten/.well-known/openid-configuration')
  assert.equal(answer.statusCode, 500)
  assert.match(answer.body, /not synthetic/)
  assert.doesNotMatch(answer.body, /01017012345/)
})
