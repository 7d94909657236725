import type { FastifyRequest } from 'fastify'
import { findSession } from '../access/session.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { takeOverDrafts } from '../platform/form/drafts.ts'
import { cookieNames } from '../platform/http/caller.ts'
import type { House } from '../platform/http/house.ts'

/**
 * Who begins an inquiry without signing in, and signs in on the way back to it, keeps what is written. Only then: at a
 * shared machine nobody gets what another left behind by signing in for something else.
 */
export async function bringDraftsAlong(
  house: House,
  request: FastifyRequest,
  token: string,
  to: string,
): Promise<void> {
  const secret = request.cookies[cookieNames(house).draft]
  const [, authorityId = '', place = ''] = to.split(/[/?#]/)
  if (!secret || place !== 'henvendelse' || !(await getAuthorities(house.database)).has(authorityId)) return
  const session = await findSession(house.database, token)
  if (!session) return
  const from = `c:${house.secrets.hashOfCode(secret).toString('base64url')}`
  await house.database.transaction(authorityId, (db) =>
    takeOverDrafts(db, from, session.actor.identityId, 'svar'),
  )
}
