import { z } from 'zod'
import { getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { makeCode, makeReference } from '../platform/secrets/codes.ts'
import { aboutSheet } from './about-sheet.ts'
import { acts } from './access.ts'
import { addLink, endLinkRow } from './emergency-link-store.ts'
import { hashOfLink, hashOfLinkCode, keepMade } from './kept-link.ts'
import { findLinksAsTheyAre } from './may-still-link.ts'
import { linkHours, mostOpenLinks } from './rules/emergency-link.ts'
import { isEmpty } from './sheet.ts'
import { mayWriteSheet, saidHows } from './write-sheet.ts'

/**
 * A link and a code to the contingency sheet, for so many hours. Both are shown for an hour to the one who made them, and stand
 * nowhere else. Refuses: nothing_written, has_died, too_many_links, said_how_missing (one at work is asked to, and says how).
 */
export const makeLink = command({
  act: acts.makeLink,
  form: z.object({
    personId: id,
    hours: choice(linkHours),
    saidHow: z.preprocess((typed) => (typed === '' ? undefined : typed), choice(saidHows).optional()),
  }),
  about: ({ personId }, db) => aboutSheet(db, personId),
  may: mayWriteSheet,
  async run({ input, subject, db, grant, events, ...asked }) {
    const { personId, sheet } = subject
    const { actor, authorityId, secrets, now } = asked
    const person = await getPerson(db, personId)
    if (person.diedOn) return refuse('has_died')
    if (!sheet || isEmpty(sheet.content)) return refuse('nothing_written')
    const isAtWork = grant.relation.practitionerId !== undefined
    if (isAtWork && !input.saidHow) return refuse('said_how_missing', 'saidHow')
    const links = await findLinksAsTheyAre(db, person, asked.today)
    const open = links.filter(({ secondsLeft }) => secondsLeft > 0)
    if (open.length >= mostOpenLinks) return refuse('too_many_links')
    const [token, code] = [makeCode(), makeReference()]
    const linkId = await addLink(
      db,
      authorityId,
      {
        personId,
        tokenHash: hashOfLink(secrets, token),
        codeHash: hashOfLinkCode(secrets, token, code),
        madeBy: actor.kind === 'nobody' ? null : actor.identityId,
        madeAs: grant.relation.name,
        madeByRelated: grant.relation.relatedPersonId ?? null,
        madeName: actor.kind === 'nobody' ? '' : actor.name,
        saidHow: isAtWork ? (input.saidHow ?? '') : '',
        madeAt: now,
      },
      Number(input.hours),
    )
    await keepMade(db, asked, personId, { linkId, token, code })
    events.add({ type: 'emergency_link_made', personId, facts: { linkId, hours: Number(input.hours) } })
    return { linkId }
  },
})

/** Not to be used any more, from now. Refuses: link_over. */
export const endLink = command({
  act: acts.makeLink,
  form: z.object({ personId: id, linkId: id }),
  about: async ({ personId }) => ({ personId }),
  may: mayWriteSheet,
  async run({ input, db, actor, events }) {
    const name = actor.kind === 'nobody' ? '' : actor.name
    if (!(await endLinkRow(db, input.personId, input.linkId, name))) return refuse('link_over')
    events.add({ type: 'emergency_link_ended', personId: input.personId, facts: { linkId: input.linkId } })
    return {}
  },
})
