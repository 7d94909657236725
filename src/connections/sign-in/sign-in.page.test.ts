import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import Fastify from 'fastify'
import { mountStandIns } from '../stand-in-provider/index.ts'
import { createSignIn, finishPath, type SignedIn, SignInFault, type SignInKind } from './index.ts'
import { Browser } from './test/browser.ts'
import { people, type RelyingApp, startRelyingApp } from './test/relying-app.ts'

let site: RelyingApp
before(async () => {
  site = await startRelyingApp()
})
after(() => site.app.close())

async function choose(kind: SignInKind, person: string, authority = '') {
  const browser = new Browser()
  const list = await browser.open(`${site.url}/logg-inn?kind=${kind}&authority=${authority}`)
  assert.equal(list.status, 200, list.text)
  const end = await browser.press(list, { person })
  return { browser, end }
}

function signedIn(): SignedIn {
  const outcome = site.outcome()
  if (outcome instanceof SignInFault) throw outcome
  assert.ok(outcome)
  return outcome
}

function faultCode(): string | null {
  const outcome = site.outcome()
  assert.ok(outcome instanceof SignInFault, 'the sign-in went well')
  return outcome.code
}

test('a citizen signs in by ID-porten on level high, and no name is given', async () => {
  const { end, browser } = await choose('id-porten', 'kari')
  assert.equal(end.text, 'velkommen')
  const { sid, ...rest } = signedIn()
  assert.deepEqual(rest, {
    kind: 'id-porten',
    issuer: `${site.url}/stand-in/id-porten`,
    subject: 'kari',
    nationalId: '13867298021',
    name: '',
    acr: 'idporten-loa-high',
    authorityId: null,
    hprNumber: null,
  })
  assert.ok(sid)
  assert.ok(
    !browser.visited.some((url) => url.href.includes('13867298021')),
    'the national id is in an address',
  )
})

test('health staff sign in by HelseID, with name and HPR number', async () => {
  await choose('helseid', 'nora')
  const { name, nationalId, hprNumber, acr, kind } = signedIn()
  assert.deepEqual(
    { name, nationalId, hprNumber, acr, kind },
    {
      name: 'Nora <Fysioterapeut>',
      nationalId: '28892498333',
      hprNumber: '181000001',
      acr: '4',
      kind: 'helseid',
    },
  )
})

test('a teacher without a national id signs in by the work sign-in of the authority', async () => {
  await choose('work', 'tove', 'fjordvik')
  const { sid: _, ...rest } = signedIn()
  assert.deepEqual(rest, {
    kind: 'work',
    issuer: `${site.url}/stand-in/arbeid/fjordvik`,
    subject: 'tove',
    nationalId: null,
    name: 'Tove Lærer',
    acr: null,
    authorityId: 'fjordvik',
    hprNumber: null,
  })
})

test('the same sign-in works over the network on this machine', async () => {
  const network = await startRelyingApp('network')
  try {
    for (const [kind, hint] of [
      ['id-porten', 'kari'],
      ['helseid', 'nora'],
    ] as const) {
      const end = await new Browser().open(`${network.url}/logg-inn?kind=${kind}&hint=${hint}`)
      assert.equal(end.text, 'velkommen')
    }
  } finally {
    await network.app.close()
  }
})

for (const kind of ['id-porten', 'helseid'] as const) {
  test(`${kind}: somebody with only MinID is refused as too low`, async () => {
    const { end } = await choose(kind, 'minid')
    assert.equal(end.text, 'too_low')
    assert.equal(faultCode(), 'too_low')
  })
}

test('cancelling is told as denied', async () => {
  const browser = new Browser()
  const list = await browser.open(`${site.url}/logg-inn?kind=id-porten`)
  await browser.press(list, { act: 'avbryt' })
  assert.equal(faultCode(), 'denied')
})

test('a login hint signs in at once, and is in no address after the link', async () => {
  const browser = new Browser()
  const end = await browser.open(`${site.url}/logg-inn?kind=id-porten&hint=kari`)
  assert.equal(end.text, 'velkommen')
  assert.deepEqual(
    browser.visited.slice(1).filter((url) => url.href.includes('kari')),
    [],
  )
})

test('a code that was used is refused the second time', async () => {
  const { end, browser } = await choose('id-porten', 'kari')
  assert.ok(end.url.searchParams.has('code'))
  const again = await browser.open(end.url)
  assert.equal(again.text, 'expired')
})

test('an answer to another sign-in is refused', async () => {
  const { end } = await choose('id-porten', 'kari')
  const { state: other } = await site.signIn.begin('id-porten', { language: 'nb' })
  await assert.rejects(site.signIn.finish(end.url, other), hasCode('invalid'))
})

test('an answer from another issuer is refused', async () => {
  const { browser, end } = await choose('id-porten', 'kari')
  const mixedUp = new URL(end.url)
  mixedUp.searchParams.set('iss', `${site.url}/stand-in/helseid`)
  assert.equal((await browser.open(mixedUp)).text, 'invalid')
})

test('a broken state is invalid, an old one expired', async () => {
  const url = new URL(`${site.url}${finishPath}?code=x&state=y`)
  await assert.rejects(site.signIn.finish(url, 'tull'), hasCode('invalid'))
  const { state } = await site.signIn.begin('id-porten', { language: 'nb' })
  const attempt = JSON.parse(Buffer.from(state, 'base64url').toString())
  attempt.startedAt -= 11 * 60_000
  const old = Buffer.from(JSON.stringify(attempt)).toString('base64url')
  await assert.rejects(site.signIn.finish(url, old), hasCode('expired'))
})

test('a provider that does not answer is unreachable, and asked again the next time', async () => {
  const registered = site.providers.find('id-porten', null)
  assert.ok(registered)
  let asked = 0
  const down = async () => {
    asked++
    throw new TypeError('fetch failed', { cause: new Error('13867298021') })
  }
  const provider = { ...registered, fetch: down }
  const signIn = createSignIn({
    publicUrl: () => site.url,
    providers: { find: () => provider, findByIssuer: () => provider },
  })
  for (const _ of [1, 2]) {
    await assert.rejects(signIn.begin('id-porten', { language: 'nb' }), (fault) => {
      assert.ok(fault instanceof SignInFault)
      assert.equal(fault.code, 'provider_unreachable')
      assert.ok(!`${fault.stack}${JSON.stringify(fault)}${fault.cause}`.includes('13867298021'))
      return true
    })
  }
  assert.equal(asked, 2)
  assert.equal(await signIn.endSessionUrl({ kind: 'id-porten', authorityId: null, sid: null }), null)
})

test('a provider on plain http outside this machine is refused', async () => {
  const registered = site.providers.find('id-porten', null)
  assert.ok(registered)
  const provider = { ...registered, issuer: 'http://login.example.no', fetch: undefined }
  const signIn = createSignIn({
    publicUrl: () => site.url,
    providers: { find: () => provider, findByIssuer: () => null },
  })
  await assert.rejects(signIn.begin('id-porten', { language: 'nb' }), /OAUTH_HTTP_REQUEST_FORBIDDEN/)
})

test('an authority without a work sign-in is not offered one', async () => {
  assert.equal(site.signIn.offers('work'), false)
  assert.equal(site.signIn.offers('work', 'fjordvik'), true)
  await assert.rejects(site.signIn.begin('work', { language: 'nb' }), hasCode('invalid'))
  await assert.rejects(site.signIn.begin('work', { language: 'nb', authorityId: 'ukjent' }), SignInFault)
})

test('logging out at the provider ends our session by a logout token', async () => {
  const { browser } = await choose('id-porten', 'kari')
  const { kind, authorityId, sid, issuer } = signedIn()
  const address = await site.signIn.endSessionUrl({ kind, authorityId, sid })
  assert.ok(address)
  const question = await browser.open(address)
  const [, action] = /action="([^"]+)"/.exec(question.text) ?? []
  const [, xsrf] = /name="xsrf" value="([^"]+)"/.exec(question.text) ?? []
  assert.ok(action && xsrf, question.text)
  const end = await browser.press(question, { xsrf, logout: 'yes' }, action)
  assert.equal(end.text, 'forsiden')
  assert.deepEqual(site.logouts, [{ issuer, sid }])
})

test('a logout token that is not one is refused', async () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const body = { iss: `${site.url}/stand-in/id-porten`, aud: 'samvei-id-porten', sid: 'x', iat: 1, jti: 'j' }
  for (const token of [
    'tull',
    `${part({ alg: 'none' })}.${part(body)}.`,
    `${part({ alg: 'RS256' })}.${part(body)}.x`,
  ]) {
    await assert.rejects(site.signIn.backChannelLogout(token), hasCode('invalid'))
  }
})

test('the stand-ins refuse to start in production', async () => {
  const app = Fastify()
  await assert.rejects(
    mountStandIns(app, {
      publicUrl: () => 'https://samvei.example.no',
      people: async () => people,
      production: true,
    }),
    /does not start in production/,
  )
})

function hasCode(code: string) {
  return (fault: unknown) => fault instanceof SignInFault && fault.code === code
}
