import { z } from 'zod'
import type { Relation } from '../access/relations.ts'
import { getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findLink } from './emergency-link-store.ts'
import { findOpened, hashOfLink } from './kept-link.ts'
import { findOpenSheet, tokenOf } from './open-by-link.ts'
import { isOfNoPlace, type LinkOutcome } from './rules/emergency-link.ts'
import type { Sheet, SheetContent, SheetPerson } from './sheet.ts'

export interface ByLink {
  /** What this browser met last; null: no code has been given here. */
  outcome: LinkOutcome | null
  /** Only where it was opened here, and the link still is in use. */
  open: { person: SheetPerson; sheet: Pick<Sheet, 'content' | 'confirmedOn'>; secondsLeft: number } | null
}

const byLink: Relation = { name: 'anyone', ground: 'emergency_link', sections: 'all' }

/** What one sees who has the link: the sheet where the code was given in this browser; else where to write it. */
export const getByLink = query({
  act: acts.openByLink,
  input: z.object({ token: z.string().transform(tokenOf) }),
  about: async () => ({}),
  async read({ input: { token }, db, ...asked }): Promise<ByLink> {
    const looked = await findOpened(db, asked, token)
    if (looked?.outcome !== 'opened') return { outcome: looked?.outcome ?? null, open: null }
    const opened = await findStandingOpen({ db, ...asked }, token)
    if (!opened) return { outcome: 'ended', open: null }
    const { link, sheet } = opened
    const secondsLeft = Math.min(looked.secondsLeft, link.secondsLeft) + 1
    const { id, givenName, fullName, birthDate, addressProtection } = await getPerson(db, link.personId)
    const content = sheetByLink(sheet.content, addressProtection !== 'none')
    const person = { id, givenName, fullName, birthDate }
    return {
      outcome: 'opened',
      open: { person, sheet: { content, confirmedOn: sheet.confirmedOn }, secondsLeft },
    }
  },
  still: async ({ input, ...asked }) => {
    const looked = await findOpened(asked.db, asked, input.token)
    return looked?.outcome === 'opened' && (await findStandingOpen(asked, input.token)) !== null
  },
  follows: async ({ input, ...asked }) => (await findStandingOpen(asked, input.token))?.link.personId ?? null,
  sees: ({ open }) => (open ? [{ personId: open.person.id, what: ['contingency'], by: byLink }] : []),
})

/** The link and its sheet, while it is in use. */
async function findStandingOpen(
  { db, secrets, today }: Pick<Asked, 'secrets' | 'today'> & { db: ReadDb },
  token: string,
) {
  const link = await findLink(db, hashOfLink(secrets, token))
  const sheet = link && (await findOpenSheet(db, link, today))
  return sheet ? { link, sheet } : null
}

/** The sheet for a stranger (`shown-by-link`). */
export function sheetByLink(content: SheetContent, isProtected: boolean): SheetContent {
  if (!isProtected) return content
  return {
    ...content,
    where: '',
    contacts: content.contacts.filter(({ phone }) => isOfNoPlace(phone)),
    steps: content.steps.map((step) =>
      step.phone && !isOfNoPlace(step.phone) ? { ...step, call: '', phone: '' } : step,
    ),
  }
}
