import assert from 'node:assert/strict'
import { test } from 'node:test'
import { providersFromEnvironment, SettingFault } from './index.ts'

const key = JSON.stringify({
  kty: 'EC',
  crv: 'P-256',
  x: 'x',
  y: 'y',
  d: 'hemmelig',
  kid: 'k1',
  alg: 'ES256',
})
const idPorten = {
  SAMVEI_IDPORTEN_ISSUER: 'https://test.idporten.no',
  SAMVEI_IDPORTEN_CLIENT_ID: 'klient',
  SAMVEI_IDPORTEN_PRIVATE_JWK: key,
}
const work = (name: string, clientId: string) => ({
  [`SAMVEI_WORK_${name}_ISSUER`]: 'https://jobb.example.no',
  [`SAMVEI_WORK_${name}_CLIENT_ID`]: clientId,
  [`SAMVEI_WORK_${name}_PRIVATE_JWK`]: key,
})

test('a provider that is not set is not offered', () => {
  const providers = providersFromEnvironment({ PATH: '/bin' })
  assert.equal(providers.find('id-porten', null), null)
  assert.equal(providers.find('helseid', null), null)
  assert.equal(providers.find('work', 'fjordvik'), null)
})

test('ID-porten and the work sign-ins of two authorities are read', () => {
  const providers = providersFromEnvironment({
    ...idPorten,
    ...work('FJORDVIK', 'a'),
    ...work('NORD_FJELL', 'b'),
    SAMVEI_WORK_NORD_FJELL_ACR: 'mfa',
  })
  assert.equal(providers.find('id-porten', null)?.clientId, 'klient')
  assert.equal(providers.find('work', 'fjordvik')?.requiredAcr, undefined)
  const north = providers.find('work', 'nord-fjell')
  assert.deepEqual([north?.authorityId, north?.clientId, north?.requiredAcr], ['nord-fjell', 'b', 'mfa'])
})

test('authorities that share an issuer are told apart by the client id', () => {
  const providers = providersFromEnvironment({ ...work('FJORDVIK', 'a'), ...work('FJELL', 'b') })
  assert.equal(providers.findByIssuer('https://jobb.example.no', ['b'])?.clientId, 'b')
  assert.equal(providers.findByIssuer('https://jobb.example.no', ['c']), null)
  assert.equal(providers.findByIssuer('https://andre.example.no', ['b']), null)
})

const faults: [string, NodeJS.ProcessEnv, RegExp][] = [
  [
    'half set',
    { SAMVEI_HELSEID_ISSUER: 'https://helseid.example.no' },
    /SAMVEI_HELSEID_CLIENT_ID is missing/,
  ],
  ['on plain http', { ...idPorten, SAMVEI_IDPORTEN_ISSUER: 'http://localhost' }, /must be an https address/],
  [
    'with a public key',
    { ...idPorten, SAMVEI_IDPORTEN_PRIVATE_JWK: '{"kty":"RSA","kid":"k"}' },
    /must be a private/,
  ],
  ['with a broken key', { ...idPorten, SAMVEI_IDPORTEN_PRIVATE_JWK: '{hemmelig' }, /must be a private/],
  ['with a level of its own', { ...idPorten, SAMVEI_IDPORTEN_ACR: 'lav' }, /is fixed/],
]
for (const [name, environment, message] of faults) {
  test(`a provider ${name} is a fault that names the setting and not its value`, () => {
    assert.throws(
      () => providersFromEnvironment(environment),
      (fault) =>
        fault instanceof SettingFault && message.test(fault.message) && !/hemmelig/.test(fault.stack ?? ''),
    )
  })
}
