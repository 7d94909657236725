import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../../demo/test-app.ts'
import { testWorld } from '../../../demo/test-world.ts'

describe('what no browser of ours sends', () => {
  let app: TestApp
  before(async () => {
    app = await testApp(await testWorld())
  })
  const gets = [
    '/sprak/nb?til=/%E2%82%AC',
    '/sprak/nb?til=/%00',
    '/sprak/nb?til=/a&til=/b',
    '/sprak/%00',
    '/logg-ut/ramme?iss=%00&sid=%00',
    '/logg-ut/ramme?iss=a&sid=%FF',
    '/logg-inn?virksomhet=a&virksomhet=b',
    '/logg-inn?til=%00',
    '/logg-inn/med/innbygger?til=/%E2%82%AC&som=%00',
    '/logg-inn/ferdig?code=%00&state=%00',
    '/baerum/%00',
    '/%E0%A4%A',
    '/baerum/%E0%A4%A',
    '/baerum/henvendelse/%00',
    '/baerum/rettighetssjekk/%00',
    '/baerum/tjenester?for=a&for=b',
    '/baerum/henvendelse/hvem?fra=a&fra=b',
    '/baerum?__proto__=a&constructor=b&toString=c',
    `/baerum?${'a=b&'.repeat(3000)}`,
    '/baerum/stengt?x=%00',
  ]
  for (const url of gets)
    test(`GET ${url.slice(0, 60)} is answered without a fault`, async () => {
      const visitor = await app.visitor('nobody')
      const answer = await visitor.get(url)
      assert.ok(answer.statusCode < 500, String(answer.statusCode))
    })
  for (const url of ['/baerum/%ff', '/%E0%A4%A', `/baerum/plan/${'x'.repeat(300)}`])
    test(`GET ${url.slice(0, 60)} shows our own page for what is not found`, async () => {
      const answer = await (await app.visitor('nobody')).get(url)
      assert.equal(answer.statusCode, 404)
      assert.match(answer.body, /Siden finnes ikke/)
      assert.match(String(answer.headers['content-security-policy']), /default-src 'self'/)
    })
  for (const how of ['__proto__', 'constructor', 'toString'])
    test(`there is no way of signing in called ${how}`, async () => {
      const visitor = await app.visitor('nobody')
      assert.equal((await visitor.get(`/logg-inn/med/${how}`)).statusCode, 404)
    })
  const posts: [string, Record<string, string>][] = [
    ['/baerum/utkast?til=/baerum/folg', { act: '\0', formKey: 'a' }],
    ['/baerum/utkast?til=/baerum/folg', { act: 'follow', formKey: '\0' }],
    ['/baerum/utkast?til=/baerum/%00', { act: 'follow' }],
    ['/baerum/utkast?til=/baerum/%E2%82%AC', { act: 'follow' }],
    ['/baerum/folg', { act: 'follow', formKey: '\0', reference: '\0', code: '\0' }],
    ['/baerum/folg', { act: 'follow', reference: 'x'.repeat(9000), code: 'y' }],
    ['/baerum/folg', { act: 'forget', submissionId: '\0', version: '9'.repeat(400) }],
    ['/baerum/folg', { act: '__proto__' }],
    ['/baerum/henvendelse/navn', { act: 'save', formKey: '\0', givenName: 'x' }],
    [
      '/baerum/henvendelse/navn',
      { act: 'save', formKey: randomBytes(5000).toString('base64'), givenName: 'x' },
    ],
    [
      '/baerum/henvendelse/navn',
      { act: 'saveOpenly', formKey: '\0'.repeat(5), givenName: 'x', familyName: 'y', birthDate: '1.1.2001' },
    ],
  ]
  for (const [url, fields] of posts)
    test(`POST ${url} ${JSON.stringify(fields).slice(0, 60)} is answered without a fault`, async () => {
      const visitor = await app.visitor('nobody')
      const answer = await visitor.post(url, fields)
      assert.ok(answer.statusCode < 500, String(answer.statusCode))
    })
  test('other methods and cookies that cannot be read are answered without a fault', async () => {
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH', 'TRACE'] as const) {
      const answer = await app.app.inject({ method: method as 'GET', url: '/baerum/folg' })
      assert.ok(answer.statusCode < 500, method)
    }
    for (const cookie of [
      'samvei=%E0%A4%A; samvei-utkast=%00',
      'samvei-innlogging=x; samvei-sprak=%00',
      'samvei-tatt-vare-pa=1; samvei-utkast=',
      '=;;;==',
    ]) {
      for (const url of ['/baerum/folg', '/logg-inn/ferdig', '/min-side'])
        assert.ok(
          (await app.app.inject({ method: 'GET', url, headers: { cookie } })).statusCode < 500,
          cookie + url,
        )
    }
    for (const [type, payload] of [
      ['application/json', '{"act":{"a":1},"version":{}}'],
      ['application/json', '{'],
      ['application/json', 'null'],
      ['application/json', '{"__proto__":1}'],
      ['text/plain', 'x'],
      ['multipart/form-data; boundary=x', '--x--'],
      ['application/x-www-form-urlencoded', 'act=%FF%FE&act=b&formKey=a&formKey=b'],
    ] as const) {
      const answer = await app.app.inject({
        method: 'POST',
        url: '/baerum/folg',
        headers: { 'content-type': type },
        payload,
      })
      assert.ok(answer.statusCode < 500, `${type} ${payload}`)
    }
  })
})
