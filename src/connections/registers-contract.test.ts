import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { exportJWK, generateKeyPair, type JWK, jwtVerify } from 'jose'
import { contactRegister } from './contact-register/contact-register.ts'
import { machineAccess, RegisterFault } from './maskinporten/index.ts'
import { populationRegister } from './population-register/population-register.ts'
import { smsFromEnvironment } from './sms/index.ts'
import {
  type AnsweringServer,
  answeringServer,
  faulty,
  impatientFetch,
  withJson,
} from './test/answering-server.ts'

// Each register and gateway against a server that answers by its contract, wrongly, or not at all: a fault is one kind, says
// no number, and a job that gets it is tried again.

/** Of the synthetic series. */
const number = '12827699510'
const access = { token: async () => 'the-token' }

let server: AnsweringServer
let keys: { privateJwk: string; publicKey: Awaited<ReturnType<typeof generateKeyPair>>['publicKey'] }
before(async () => {
  server = await answeringServer()
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: 'the-key' }
  keys = { privateJwk: JSON.stringify(jwk), publicKey }
})

const population = () => populationRegister(`${server.url}/`, access, impatientFetch)
const contacts = () => contactRegister(`${server.url}/`, access, impatientFetch)
const settingsOfSms = () => ({
  SAMVEI_SMS_URL: `${server.url}/sms`,
  SAMVEI_SMS_TOKEN: 'the-token',
  SAMVEI_SMS_FROM: 'Samvei',
})
const sms = () => smsFromEnvironment(settingsOfSms(), impatientFetch)!
const maskinporten = () =>
  machineAccess(
    {
      tokenUrl: `${server.url}/token`,
      audience: 'https://maskinporten.test/',
      clientId: 'us',
      privateJwk: keys.privateJwk,
    },
    impatientFetch,
  )

const text = { to: '90000000', text: 'Noe venter på deg.', id: 'one' }
const asking: Record<string, () => Promise<unknown>> = {
  'the population register, for a person': () => population().find(number),
  'the population register, for its feed': () => population().readFeed(7),
  'the population register, for where its feed is': () => population().latestSequence(),
  'the contact register': () => contacts().find(number),
  'the SMS gateway': () => sms().send(text),
  Maskinporten: () => maskinporten().token('a:scope'),
}

const isFault = (said: string | RegExp) => (fault: unknown) => {
  assert.ok(fault instanceof RegisterFault, String(fault))
  assert.match(fault.message, new RegExp(said))
  assert.ok(!fault.message.includes(number) && !fault.message.includes('stack trace'), fault.message)
  assert.equal(fault.cause, undefined, 'a cause could quote what was sent')
  return true
}

for (const [who, ask] of Object.entries(asking)) {
  for (const [what, answer, said] of faulty)
    test(`${who} ${what}: one fault, without a number`, async () => {
      server.asked.length = 0
      server.answer = answer
      await assert.rejects(ask(), isFault(said))
      assert.equal(server.asked.length, 1)
    })
  if (who !== 'the SMS gateway')
    for (const [what, body] of [
      ['what is no JSON', '<html>'],
      ['nothing', ''],
      ['outside its contract', '{"personer": 1, "oppslag": {}}'],
    ])
      test(`${who} answers ${what}: one fault, without a number`, async () => {
        server.answer = (response) => response.end(body)
        await assert.rejects(ask(), isFault(/no token|not JSON|outside its contract/))
      })
}

test('a token that cannot be had is a fault of Maskinporten, and the register is not asked', async () => {
  const none = { token: () => Promise.reject(new RegisterFault('Maskinporten', 'answered 500')) }
  server.asked.length = 0
  for (const ask of [
    () => populationRegister(server.url, none).find(number),
    () => contactRegister(server.url, none).find(number),
  ])
    await assert.rejects(ask(), /Maskinporten: answered 500/)
  assert.deepEqual(server.asked, [])
})

test('the population register is asked with the number in the body, and answers one person, or nobody', async () => {
  const person = {
    navn: [{ fornavn: 'Ada', etternavn: 'Solstrålevik' }],
    foedsel: [{ foedselsdato: '2019-04-12' }],
    adressebeskyttelse: [{ graderingsnivaa: 'noe nytt' }],
  }
  server.asked.length = 0
  server.answer = withJson({ oppslag: [{ foedselsEllerDNummer: number, folkeregisterperson: person }] })
  const found = await population().find(number)
  assert.deepEqual(
    [found?.name, found?.birthDate, found?.protection],
    [{ given: 'Ada', family: 'Solstrålevik' }, '2019-04-12', 'strictly_confidential'],
  )
  const [asked] = server.asked
  assert.equal(asked?.method, 'POST')
  assert.match(asked?.path ?? '', /^\/v1\/personer\/bulkoppslag\?part=identifikasjonsnummer&part=/)
  assert.ok(!asked?.path.includes(number))
  assert.deepEqual(JSON.parse(asked?.body ?? ''), { foedselsEllerDNummer: [number] })
  assert.equal(asked?.headers.authorization, 'Bearer the-token')
  server.answer = withJson({ oppslag: [{ foedselsEllerDNummer: number }] })
  assert.equal(await population().find(number), null)
})

test('the feed is read from the event after the last one, the oldest first', async () => {
  const event = (sekvensnummer: number, hendelsestype: string) => ({
    sekvensnummer,
    hendelse: { folkeregisteridentifikator: number, hendelsestype },
  })
  server.asked.length = 0
  server.answer = withJson([event(9, 'endringINavn'), event(8, 'endringIFoedsel')])
  assert.deepEqual(await population().readFeed(7), [
    { sequence: 8, number, isBirth: true },
    { sequence: 9, number, isBirth: false },
  ])
  assert.equal(server.asked[0]?.path, '/v1/hendelser/feed?seq=8')
  server.answer = withJson(41)
  assert.equal(await population().latestSequence(), 41)
})

// what the contact register says → how somebody may be told
const contactAnswers: [string, object, unknown][] = [
  [
    'one who may be told',
    {
      status: 'AKTIV',
      reservasjon: 'NEI',
      varslingsstatus: 'KAN_VARSLES',
      kontaktinformasjon: { epostadresse: 'ada@example.no', mobiltelefonnummer: '+4790000000' },
    },
    { isReserved: false, email: 'ada@example.no', mobile: '+4790000000' },
  ],
  [
    'one who has reserved themselves',
    { status: 'AKTIV', reservasjon: 'JA', varslingsstatus: 'KAN_IKKE_VARSLES' },
    { isReserved: true, email: null, mobile: null },
  ],
  [
    'addresses too old to be used',
    {
      status: 'AKTIV',
      reservasjon: 'NEI',
      varslingsstatus: 'KAN_IKKE_VARSLES',
      kontaktinformasjon: { epostadresse: 'ada@example.no' },
    },
    { isReserved: false, email: null, mobile: null },
  ],
  ['one who is no longer there', { status: 'SLETTET' }, null],
]
for (const [what, person, expected] of contactAnswers)
  test(`the contact register answers ${what}`, async () => {
    server.asked.length = 0
    server.answer = withJson({ personer: [person] })
    assert.deepEqual(await contacts().find(number), expected)
    const [asked] = server.asked
    assert.deepEqual([asked?.method, asked?.path], ['POST', '/rest/v2/personer'])
    assert.deepEqual(JSON.parse(asked?.body ?? ''), { personidentifikatorer: [number] })
  })

test('the contact register that knows nobody answers nobody', async () => {
  server.answer = withJson({ personer: [] })
  assert.equal(await contacts().find(number), null)
})

test('the SMS gateway gets the message once named, and who sends it', async () => {
  server.asked.length = 0
  server.answer = (response) => response.writeHead(202).end()
  await sms().send(text)
  assert.deepEqual(JSON.parse(server.asked[0]?.body ?? ''), { ...text, from: 'Samvei' })
  assert.equal(server.asked[0]?.headers.authorization, 'Bearer the-token')
})

test('each connection is wholly set, or not at all; what lacks is named, and no value', () => {
  assert.equal(smsFromEnvironment({}), null)
  const { SAMVEI_SMS_FROM: _, ...half } = settingsOfSms()
  assert.throws(
    () => smsFromEnvironment(half),
    (fault: Error) => fault.message === 'SAMVEI_SMS_FROM is missing',
  )
})

test('Maskinporten gets a signed proof of who asks and for what, that is soon out of date', async () => {
  server.asked.length = 0
  server.answer = withJson({ access_token: 'given', expires_in: 120 })
  assert.equal(await maskinporten().token('krr:read'), 'given')
  const form = new URLSearchParams(server.asked[0]?.body)
  assert.equal(form.get('grant_type'), 'urn:ietf:params:oauth:grant-type:jwt-bearer')
  const { payload, protectedHeader } = await jwtVerify(form.get('assertion') ?? '', keys.publicKey, {
    issuer: 'us',
    audience: 'https://maskinporten.test/',
  })
  assert.equal(payload.scope, 'krr:read')
  assert.equal(protectedHeader.kid, 'the-key')
  assert.ok(payload.jti)
  assert.ok(payload.exp! - payload.iat! <= 120)
})

test('a token is kept for its scope until shortly before it runs out, then a new one is had', async () => {
  let given = 0
  const tokens = maskinporten()
  server.answer = (response, asked) => {
    given += 1
    withJson({ access_token: `token ${given}`, expires_in: 120 })(response, asked)
  }
  assert.equal(await tokens.token('a'), 'token 1')
  assert.equal(await tokens.token('a'), 'token 1')
  assert.equal(await tokens.token('b'), 'token 2')

  const short = maskinporten()
  server.answer = (response, asked) => {
    given += 1
    withJson({ access_token: `token ${given}`, expires_in: 20 })(response, asked)
  }
  assert.equal(await short.token('a'), 'token 3')
  assert.equal(await short.token('a'), 'token 4', 'within its last twenty seconds it is not used')
})

/** Gives a new token each time; the register takes only the one it names, and says 401 to the others. */
function takingOnly(taken: string, answer: unknown) {
  let given = 0
  server.asked.length = 0
  server.answer = (response, asked) => {
    if (asked.path === '/token')
      return withJson({ access_token: `token ${++given}`, expires_in: 120 })(response, asked)
    const isTaken = asked.headers.authorization === `Bearer ${taken}`
    withJson(isTaken ? answer : { error: 'invalid_token' }, isTaken ? 200 : 401)(response, asked)
  }
  return () => server.asked.map(({ path, headers }) => (path === '/token' ? 'token' : headers.authorization))
}

for (const [who, ask, answer] of [
  [
    'the population register',
    (tokens: ReturnType<typeof maskinporten>) =>
      populationRegister(server.url, tokens, impatientFetch).find(number),
    { oppslag: [] },
  ],
  [
    'the contact register',
    (tokens: ReturnType<typeof maskinporten>) =>
      contactRegister(server.url, tokens, impatientFetch).find(number),
    { personer: [] },
  ],
] as const) {
  test(`${who} does not take a kept token: it is dropped, and asked for anew once`, async () => {
    const tokens = maskinporten()
    let asked = takingOnly('token 1', answer)
    assert.equal(await ask(tokens), null)
    assert.deepEqual(asked(), ['token', 'Bearer token 1'])
    asked = takingOnly('token 1 anew', answer)
    server.answer = (
      (before) => (response, one) =>
        one.path === '/token'
          ? withJson({ access_token: 'token 1 anew', expires_in: 120 })(response, one)
          : before(response, one)
    )(server.answer)
    assert.equal(await ask(tokens), null)
    assert.deepEqual(asked(), ['Bearer token 1', 'token', 'Bearer token 1 anew'])
    assert.equal(await ask(tokens), null)
    assert.deepEqual(asked().slice(3), ['Bearer token 1 anew'], 'the new one is kept')
  })

  test(`${who} takes no token at all: asked twice, and it is a fault`, async () => {
    const asked = takingOnly('none', answer)
    await assert.rejects(ask(maskinporten()), isFault('answered 401'))
    assert.deepEqual(asked(), ['token', 'Bearer token 1', 'token', 'Bearer token 2'])
  })
}

test('a token refused to two at once is asked for anew for both, and a newer one is not dropped', async () => {
  takingOnly('none', {})
  const tokens = maskinporten()
  const first = await tokens.token('a')
  const second = await tokens.token('a', first)
  assert.deepEqual([first, second], ['token 1', 'token 2'])
  assert.equal(await tokens.token('a', first), second)
})

test('after a fault Maskinporten is asked anew', async () => {
  const tokens = maskinporten()
  server.answer = withJson({}, 500)
  await assert.rejects(tokens.token('a'), isFault('answered 500'))
  server.answer = withJson({ access_token: 'given', expires_in: 120 })
  assert.equal(await tokens.token('a'), 'given')
})
