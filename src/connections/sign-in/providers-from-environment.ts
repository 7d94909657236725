import type { JWK } from 'jose'
import { z } from 'zod'
import type { Provider, Providers, SignInKind } from './provider.ts'

/** A setting that is missing or wrong. The message names the setting, never its value. */
export class SettingFault extends Error {}

const PrivateJwk = z.looseObject({
  kty: z.enum(['RSA', 'EC']),
  d: z.string().min(1),
  kid: z.string().min(1),
  alg: z.enum(['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512']).optional(),
})

/**
 * The providers in the environment: SAMVEI_IDPORTEN_…, SAMVEI_HELSEID_… and SAMVEI_WORK_<AUTHORITY>_…, each with
 * _ISSUER, _CLIENT_ID and _PRIVATE_JWK (see the README). A provider none of whose settings are there is not offered; one
 * that is half set throws SettingFault.
 */
export function providersFromEnvironment(environment: NodeJS.ProcessEnv): Providers {
  const named = new Map<string, Omit<Provider, 'authorityId'>>()
  for (const prefix of prefixesIn(environment)) named.set(prefix, readProvider(environment, prefix))

  const find = (kind: SignInKind, authorityId: string | null): Provider | null => {
    if (kind === 'work' && authorityId === null) return null
    const provider = named.get(prefixOf(kind, authorityId ?? ''))
    return provider ? { ...provider, authorityId } : null
  }
  return {
    find,
    findByIssuer(issuer, clientIds) {
      const provider = [...named.values()].find((p) => p.issuer === issuer && clientIds.includes(p.clientId))
      return provider ? { ...provider, authorityId: null } : null
    },
  }
}

/** `batsfjord-kommune` is set by SAMVEI_WORK_BATSFJORD_KOMMUNE_…; any sign but a–z and 0–9 becomes `_`. */
function prefixOf(kind: SignInKind, authorityId: string): string {
  if (kind === 'id-porten') return 'SAMVEI_IDPORTEN'
  if (kind === 'helseid') return 'SAMVEI_HELSEID'
  return `SAMVEI_WORK_${authorityId.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`
}

const nationalKinds = new Map<string, SignInKind>([
  ['SAMVEI_IDPORTEN', 'id-porten'],
  ['SAMVEI_HELSEID', 'helseid'],
])
const settingName = /^(SAMVEI_(?:IDPORTEN|HELSEID|WORK_[A-Z0-9_]+?))_(?:ISSUER|CLIENT_ID|PRIVATE_JWK|ACR)$/

function prefixesIn(environment: NodeJS.ProcessEnv): Set<string> {
  return new Set(Object.keys(environment).flatMap((name) => settingName.exec(name)?.[1] ?? []))
}

function readProvider(environment: NodeJS.ProcessEnv, prefix: string): Omit<Provider, 'authorityId'> {
  const setting = (name: string): string => {
    const value = environment[`${prefix}_${name}`]?.trim()
    if (!value) throw new SettingFault(`${prefix}_${name} is missing`)
    return value
  }
  const kind = nationalKinds.get(prefix) ?? 'work'
  const requiredAcr = environment[`${prefix}_ACR`]?.trim() || undefined
  if (requiredAcr !== undefined && kind !== 'work') {
    throw new SettingFault(`${prefix}_ACR cannot be set: the level of a national provider is fixed`)
  }
  return {
    kind,
    issuer: readIssuer(setting('ISSUER'), `${prefix}_ISSUER`),
    clientId: setting('CLIENT_ID'),
    privateJwk: readKey(setting('PRIVATE_JWK'), `${prefix}_PRIVATE_JWK`),
    requiredAcr,
  }
}

function readIssuer(value: string, name: string): string {
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return value
  throw new SettingFault(`${name} must be an https address`)
}

function readKey(value: string, name: string): JWK {
  try {
    return PrivateJwk.parse(JSON.parse(value))
  } catch {
    // The cause is dropped: it could quote the key.
    throw new SettingFault(`${name} must be a private RSA (PS256) or EC (ES256) key as JWK, with kid`)
  }
}
