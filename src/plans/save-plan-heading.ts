import { z } from 'zod'
import { findPractitionerByKey } from '../authorities/index.ts'
import type { Asked } from '../platform/asked.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { choice, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findHeadings, insertHeading, lockHeading } from './heading-store.ts'
import { type TextKey, textKeys } from './things.ts'

/** So that it still reads as a heading on a phone, and the help as help. */
export const mostHeading = 80
export const mostHelp = 200

const which = { headingKey: choice(textKeys) }

/** Held until the transaction ends: two who word it at once meet as stale. */
async function newest(db: Db, authorityId: string, key: TextKey) {
  await lockHeading(db, authorityId, key)
  const found = (await findHeadings(db, authorityId)).find((each) => each.key === key)
  return { version: found?.version ?? 0, newest: found ?? null }
}

/** The authority's own words above a text of the plan, from now; what was written under them stays. Refuses: nothing_to_save. */
export const savePlanHeading = command({
  act: acts.keepTemplate,
  form: z.object({ ...which, heading: text(mostHeading), help: optionalText(mostHelp) }),
  about: ({ headingKey }, db, { authorityId }) => newest(db, authorityId, headingKey),
  run: (context) => save(context, context.input),
})

/** The common words again; the authority's own are kept, and can be taken back. Refuses: nothing_to_save. */
export const useCommonHeading = command({
  act: acts.keepTemplate,
  form: z.object(which),
  about: ({ headingKey }, db, { authorityId }) => newest(db, authorityId, headingKey),
  run: (context) => save(context, { ...context.input, heading: '', help: '' }),
})

interface Saving extends Pick<Asked, 'authorityId' | 'authority' | 'actor' | 'now' | 'today'> {
  db: Db
  events: { add(event: NewEvent): void }
  subject: Awaited<ReturnType<typeof newest>>
}

async function save(
  { db, authorityId, authority, actor, now, today, events, subject }: Saving,
  { headingKey: key, heading, help }: { headingKey: TextKey; heading: string; help: string },
) {
  // What the settings said is kept as the first of the versions
  const set = subject.version === 0 ? authority.settings.planTemplate?.headings[key] : undefined
  const stood = subject.newest ?? set
  if (stood?.heading === heading && stood.help === help) return refuse('nothing_to_save')
  const me = actor.kind === 'nobody' ? null : await findPractitionerByKey(db, actor.identityKey, today)
  if (!me) throw new Error('a role without a practitioner')
  const saved = { key, savedBy: me.id, savedAt: now }
  if (set) await insertHeading(db, authorityId, { ...saved, ...set, version: 1 })
  const version = subject.version + (set ? 2 : 1)
  await insertHeading(db, authorityId, { ...saved, version, heading, help })
  events.add({ type: 'plan_heading_saved', facts: { key, version } })
  return { key }
}
