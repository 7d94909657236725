import type pg from 'pg'
import type { Secrets } from '../../src/platform/secrets/secrets.ts'
import { demoPeople } from '../people.ts'
import { type ActorKey, identityIdOf } from './demo-actor.ts'

const paths = {
  'id-porten': () => '/stand-in/id-porten',
  helseid: () => '/stand-in/helseid',
  work: (authorityId: string | null) => `/stand-in/arbeid/${authorityId}`,
}

/**
 * Those who have done something in the loaded world are the same when they sign in, wherever the stand-ins are served:
 * drafts, own notes and own openings are found again. Repeated at each start, for the address may have changed.
 */
export async function keepIdentities(owner: pg.Client, secrets: Secrets, publicUrl: string): Promise<void> {
  const identities = demoPeople().map(({ subject, nationalId, kinds, authorityId }) => ({
    id: identityIdOf(subject as ActorKey),
    issuer: publicUrl + paths[kinds[0]!](authorityId),
    subject,
    kind: kinds[0] === 'id-porten' ? 'citizen' : 'work',
    key: secrets.identityKeyOfNumber(nationalId!),
  }))
  await owner.query(
    `insert into identity (id, issuer, subject, kind, identity_key)
     select id, issuer, subject, kind, key
     from json_to_recordset($1) as t(id uuid, issuer text, subject text, kind text, key text)
     on conflict (id) do update set issuer = excluded.issuer where identity.issuer <> excluded.issuer`,
    [JSON.stringify(identities)],
  )
}
