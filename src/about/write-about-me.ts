import { z } from 'zod'
import { getPerson, lockPerson } from '../people/index.ts'
import { isChangedFrom, readWas } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { addAboutMeVersion, findAboutMeTexts } from './about-me-store.ts'
import { acts } from './access.ts'
import { isDead, keysShownTo } from './find-about-me.ts'
import { type AboutMeKey, type AboutMeTexts, aboutMeKeys } from './things.ts'

export const longestText = 4000
type Fields = Record<string, string | null>

/** A text's field, and the field beside it that says what it was filled from. */
export const textField = (key: AboutMeKey) => `text_${key}`
export const wasField = (key: AboutMeKey) => `was_${key}`

/** Null: not in the form that was sent, and so not to be touched. */
const fields: Record<string, z.ZodType<string | null>> = Object.fromEntries(
  aboutMeKeys.flatMap((key) => [
    [textField(key), z.preprocess((value) => value ?? null, optionalText(longestText).nullable())],
    [wasField(key), z.preprocess((value) => value ?? null, optionalText(60).nullable())],
  ]),
)

/**
 * The texts of About me in one press: each that was changed gets a version of its own. One that somebody else changed meanwhile
 * is not written over, and its words come back; the others are saved. One who does not read a text never writes it.
 */
export const writeAboutMe = command({
  act: acts.writeAboutMe,
  form: z.object({ personId: id, ...fields }),
  async about({ personId, ...input }, db) {
    if (!(await lockPerson(db, personId))) return null
    const stored = await findAboutMeTexts(db, personId)
    const { changed, stale } = whatChanged(input as Fields, stored)
    // The form is of version 0. When nothing in it can be saved, all of it is stale, and is shown again as it was typed
    const version = stale.length > 0 && stale.length === changed.length ? 1 : 0
    return { personId, stored, changed, stale, version }
  },
  may: async ({ subject, grant, db }) =>
    keysShownTo(await getPerson(db, subject.personId), grant.relation).length > 0,
  async run({ input, subject, db, authorityId, actor, grant, now, today, events }) {
    const { personId, stored, changed, stale } = subject
    const person = await getPerson(db, personId)
    const shown = keysShownTo(person, grant.relation)
    const mayWrite = (key: AboutMeKey) => shown.includes(key) && !isDead(person, today)
    const saved = changed.filter((key) => !stale.includes(key) && mayWrite(key))
    for (const key of saved) {
      const version = (stored[key]?.version ?? 0) + 1
      await addAboutMeVersion(db, authorityId, {
        personId,
        key,
        text: (input as Fields)[textField(key)] ?? '',
        version,
        writtenBy: actor.kind === 'nobody' ? null : actor.identityId,
        writtenAs: grant.relation.name,
        writtenAt: now,
      })
      events.add({ type: 'about_me_written', personId, facts: { key, version } })
    }
    return { personId, saved, stale }
  },
})

function whatChanged(input: Fields, stored: AboutMeTexts) {
  const changed = aboutMeKeys.filter((key) => {
    const typed = input[textField(key)]
    if (typed == null || typed === (stored[key]?.text ?? '')) return false
    return isChangedFrom(readWas(input[wasField(key)] ?? ''), typed)
  })
  const stale = changed.filter(
    (key) => readWas(input[wasField(key)] ?? '').version !== (stored[key]?.version ?? 0),
  )
  return { changed, stale }
}
