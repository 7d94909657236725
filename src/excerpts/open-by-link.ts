import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { notifyPerson } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { text } from '../platform/form/fields.ts'
import { tidyCode } from '../platform/secrets/codes.ts'
import { acts } from './access.ts'
import { addMiss, addOpening, countMisses, type FoundLink, lockLink } from './emergency-link-store.ts'
import { forgetOpened, hashOfLink, hashOfLinkCode, keepOpened } from './kept-link.ts'
import { mayStillLink } from './may-still-link.ts'
import { outcomeOf } from './rules/emergency-link.ts'
import { isEmpty, type Sheet } from './sheet.ts'
import { findSheet } from './sheet-store.ts'

/** The token as it stands in an address. */
export const tokenOf = (typed: string): string => tidyCode(typed, 12)

/**
 * Opens the sheet in this browser, with the link and its code. Nobody is signed in. The person is told at once, in the same transaction;
 * a miss is counted and kept: it must not be rolled back as a refusal would be.
 */
export const openByLink = command({
  act: acts.openByLink,
  form: z.object({ token: text(60), code: text(40) }),
  about: async () => ({}),
  async run({ input, db, events, ...asked }) {
    const { secrets, authorityId, now } = asked
    const token = tokenOf(input.token)
    const tokenHash = hashOfLink(secrets, token)
    const link = await lockLink(db, tokenHash)
    const given = hashOfLinkCode(secrets, token, tidyCode(input.code, 8))
    const sheet = link && (await findOpenSheet(db, link, asked.today))
    const outcome = outcomeOf({
      misses: await countMisses(db, tokenHash),
      isCodeRight: link !== null && timingSafeEqual(link.codeHash, given),
      isOpen: sheet !== null,
    })
    if (outcome === 'wrong') await addMiss(db, authorityId, tokenHash)
    if (outcome === 'opened' && link && sheet) {
      const { personId } = link
      await addOpening(db, authorityId, { linkId: link.id, sheetVersion: sheet.version, at: now })
      await notifyPerson(db, authorityId, personId, {
        kind: 'sheet_opened',
        href: `/${authorityId}/koordinering/${personId}/kriseark`,
        now,
      })
      events.add({ type: 'emergency_link_opened', personId, facts: { linkId: link.id } })
    }
    await keepOpened(db, asked, token, { outcome })
    return {}
  },
})

/** The sheet behind a link that is in use. Null: the link is over, also as who made it may no longer, the person has died, or nothing is written. */
export async function findOpenSheet(db: ReadDb, link: FoundLink, today: string): Promise<Sheet | null> {
  if (!link.isOpen) return null
  const person = await getPerson(db, link.personId)
  if (person.diedOn || !(await mayStillLink(db, link, person, today))) return null
  const sheet = await findSheet(db, link.personId)
  return sheet && !isEmpty(sheet.content) ? sheet : null
}

/** Closes the sheet in this browser. */
export const closeByLink = command({
  act: acts.openByLink,
  form: z.object({ token: text(60) }),
  about: async () => ({}),
  async run({ input, db, ...asked }) {
    await forgetOpened(db, asked, tokenOf(input.token))
    return {}
  },
})
