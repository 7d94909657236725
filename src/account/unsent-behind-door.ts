import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Session } from '../access/session.ts'
import { findUnsentWish } from '../child/index.ts'
import { removeAllDrafts } from '../platform/form/drafts.ts'
import { draftOwnerOf } from '../platform/http/caller.ts'
import type { House } from '../platform/http/house.ts'

/**
 * A child who came in by a code leaves: what was typed and not sent can be reached by nobody afterwards, so it is asked about
 * first (the address of where), or thrown away where the child has said so. Null: nothing is in the way.
 */
export async function unsentBehindDoor(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  session: Session,
  isThrownAway: boolean,
): Promise<string | null> {
  if (session.actor.kind !== 'door') return null
  const { authorityId } = session.actor.door
  const draftOwner = draftOwnerOf(house, request, reply, session)
  return house.database.transaction(authorityId, async (db) => {
    if (isThrownAway) await removeAllDrafts(db, draftOwner)
    else if (await findUnsentWish(db, { secrets: house.secrets, draftOwner, authorityId }))
      return `/${authorityId}/barn/ferdig`
    return null
  })
}
