import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findSessionOwner } from '../access/session.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import type { ReadDb } from '../platform/database/database.ts'
import {
  addToDraft,
  bytesOf,
  type DraftOwner,
  hasRoomForDraft,
  removeAllDrafts,
} from '../platform/form/drafts.ts'
import { cookieNames, draftOwnerOf, sessionOf, writerMark } from '../platform/http/caller.ts'
import { showNotFound } from '../platform/http/fault-pages.tsx'
import type { House } from '../platform/http/house.ts'
import { draftFields, fieldsOf, formKeyOf, submissionIdOf } from '../platform/http/serve-page.ts'
import { returnPath } from './return-path.ts'

/** Autosave: what is being typed is kept, encrypted, for its writer alone. Reads nothing, opens nothing. */
export function draftRoutes(app: FastifyInstance, house: House): void {
  app.post('/:authority/utkast', async (request, reply) => {
    const { authority } = request.params as { authority: string }
    const path = returnPath((request.query as Record<string, string>).til, '')
    if (!(await getAuthorities(house.database)).has(authority) || !path.startsWith(`/${authority}/`)) {
      return showNotFound(house, request, reply)
    }
    const isChilds = path.startsWith(`/${authority}/barn/`)
    const session = await sessionOf(house, request, reply, isChilds ? authority : undefined)
    // What a child writes is kept in the child's own session or not at all: the next one at this machine may be an adult
    if (isChilds && !session) return reply.status(204).send()
    const { av } = fieldsOf(request.query)
    const owner = await writerOf(house, request, draftOwnerOf(house, request, reply, session), av)
    // Another has signed in since: what is typed stands on the page, and is not said to be kept
    if (!owner) return reply.status(409).send()
    const fields = fieldsOf(request.body)
    const of = {
      path,
      act: String(fields.act ?? '').slice(0, 60),
      key: formKeyOf(fields),
    }
    const typed = draftFields(fields)
    const isKept = await house.database.transaction(authority, async (db) => {
      if (!(await hasRoomForDraft(db as ReadDb, owner, of, bytesOf(typed)))) return false
      return addToDraft(db, house.secrets, authority, owner, of, typed, submissionIdOf(fields))
    })
    // What is typed stands on the page, and what was kept before stays: there is no room for more
    return reply.status(isKept ? 204 : 507).send()
  })

  app.post('/:authority/utkast/slett', async (request, reply) => {
    const { authority } = request.params as { authority: string }
    if (!(await getAuthorities(house.database)).has(authority)) return showNotFound(house, request, reply)
    const owner = draftOwnerOf(house, request, reply, await sessionOf(house, request, reply))
    await house.database.transaction(authority, (db) => removeAllDrafts(db, owner))
    return reply.redirect(`/${authority}`, 303)
  })
}

/** Whose words these are, where the page says so (`writerMark`): also of one whose session has ended. Null: of nobody who is known here. */
async function writerOf(
  house: House,
  request: FastifyRequest,
  now: DraftOwner,
  mark: unknown,
): Promise<DraftOwner | null> {
  if (!mark || mark === writerMark(house, now)) return now
  const names = cookieNames(house)
  for (const token of now.isSignedIn ? [] : [request.cookies[names.session], request.cookies[names.ended]]) {
    const key = token && (await findSessionOwner(house.database, token))
    const owner = key ? { key, isSignedIn: true } : null
    if (owner && mark === writerMark(house, owner)) return owner
  }
  return null
}
