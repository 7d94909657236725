import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { getPerson, hidesWhereabouts, lockPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id, versionNumber } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { addAboutMeVersion, findAboutMeVersions } from './about-me-store.ts'
import { acts } from './access.ts'
import { isDead } from './find-about-me.ts'
import { findReferenceVersions } from './reference-store.ts'
import { aboutMeKeys, isSameReference } from './things.ts'
import { keepReference } from './write-reference.ts'

const from = versionNumber

/** Nobody puts back what they may not read. */
const may = async ({ subject, grant, db }: { subject: { personId: string }; grant: Grant; db: ReadDb }) =>
  !hidesWhereabouts(await getPerson(db, subject.personId), grant.relation)

/**
 * A text of About me as it once stood, written again as a new version (`put-back-as-new-version`). Whose words they are goes with
 * them; who put them back is in the events. Refuses: stands_already, person_is_dead. Stale when it was changed after the page was shown.
 */
export const putBackAboutMe = command({
  act: acts.putBack,
  form: z.object({ personId: id, key: choice(aboutMeKeys), from }),
  async about({ personId, key, from }, db) {
    if (!(await lockPerson(db, personId))) return null
    const versions = (await findAboutMeVersions(db, personId)).filter((each) => each.key === key)
    const old = versions.find(({ version }) => version === from)
    return old ? { personId, old, now: versions[0]!, version: versions[0]!.version } : null
  },
  may,
  async run({ input: { key }, subject, db, authorityId, actor, now, today, events }) {
    const { personId, old, version } = subject
    if (isDead(await getPerson(db, personId), today)) return refuse('person_is_dead')
    if (old.text === subject.now.text) return refuse('stands_already')
    await addAboutMeVersion(db, authorityId, {
      ...{ personId, key, text: old.text, version: version + 1, writtenAs: old.writtenAs, writtenAt: now },
      writtenBy: actor.kind === 'nobody' ? null : actor.identityId,
    })
    events.add({
      type: 'about_me_written',
      personId,
      facts: { key, version: version + 1, putBack: old.version },
    })
    return { personId }
  },
})

/** What is said of another plan as it once stood, in the same way. Refuses: stands_already, person_is_dead. */
export const putBackReference = command({
  act: acts.putBack,
  form: z.object({ personId: id, referenceId: id, from }),
  async about({ personId, referenceId, from }, db) {
    if (!(await lockPerson(db, personId))) return null
    const all = await findReferenceVersions(db, personId)
    const versions = all.find(([one]) => one?.id === referenceId) ?? []
    const old = versions.find(({ version }) => version === from)
    return old ? { personId, old, now: versions[0]!, version: versions[0]!.version } : null
  },
  may,
  async run({ subject: { old, now, version }, ...context }) {
    if (isDead(await getPerson(context.db, old.personId), context.today)) return refuse('person_is_dead')
    if (isSameReference(old, now)) return refuse('stands_already')
    return keepReference(context, { ...old, version: version + 1 }, { putBack: old.version })
  },
})
