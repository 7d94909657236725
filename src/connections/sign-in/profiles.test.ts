import assert from 'node:assert/strict'
import { test } from 'node:test'
import { helseId, hprNumberClaim, pidClaim, securityLevelClaim } from '../helseid/helseid.ts'
import { idPorten } from '../id-porten/id-porten.ts'
import { workSignIn } from '../work-sign-in/work-sign-in.ts'
import type { Profile } from './profile.ts'
import type { Provider, SignInKind } from './provider.ts'

const registered = (kind: SignInKind, requiredAcr?: string): Provider => ({
  kind,
  authorityId: null,
  issuer: 'https://login.example.no',
  clientId: 'samvei',
  privateJwk: {},
  requiredAcr,
})
const pid = '13867298021'
const health = { name: 'Nora', [securityLevelClaim]: '4', [pidClaim]: pid }

const refusals: [string, Profile, SignInKind, Record<string, unknown>, 'too_low' | 'invalid'][] = [
  [
    'ID-porten on level substantial',
    idPorten,
    'id-porten',
    { pid, acr: 'idporten-loa-substantial' },
    'too_low',
  ],
  ['ID-porten without a level', idPorten, 'id-porten', { pid }, 'too_low'],
  ['ID-porten without a national id', idPorten, 'id-porten', { acr: 'idporten-loa-high' }, 'invalid'],
  [
    'ID-porten with a broken national id',
    idPorten,
    'id-porten',
    { acr: 'idporten-loa-high', pid: '1' },
    'invalid',
  ],
  ['HelseID on level 3', helseId, 'helseid', { ...health, [securityLevelClaim]: '3' }, 'too_low'],
  ['HelseID without a level', helseId, 'helseid', { name: 'Nora', acr: 'Level4' }, 'too_low'],
  ['HelseID without a name', helseId, 'helseid', { ...health, name: ' ' }, 'invalid'],
]
for (const [name, profile, kind, claims, expected] of refusals) {
  test(`${name} is refused`, () => assert.equal(profile.read(claims, registered(kind)), expected))
}

test('HelseID: a foreign identifier is not taken for a national id, and the first HPR number counts', () => {
  const claims = { ...health, [pidClaim]: 'SE-1912', [hprNumberClaim]: ['431001110', '431001111'] }
  assert.deepEqual(helseId.read(claims, registered('helseid')), {
    nationalId: null,
    name: 'Nora',
    acr: '4',
    hprNumber: '431001110',
  })
})

test('a work sign-in demands a level only where the authority has set one', () => {
  const claims = { name: 'Tove', acr: 'passord' }
  const read = (requiredAcr?: string) => workSignIn.read(claims, registered('work', requiredAcr))
  assert.deepEqual(read(), { nationalId: null, name: 'Tove', acr: 'passord', hprNumber: null })
  assert.deepEqual(read('passord'), read())
  assert.equal(read('mfa'), 'too_low')
})
