import { z } from 'zod'
import { getPerson, lockPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { findAboutMeTexts, insertConfirmed } from './about-me-store.ts'
import { acts } from './access.ts'
import { isDead, readsAll } from './find-about-me.ts'

/** Says that all of it is still so. Only by one who reads all of it. Refuses: nothing_written, person_is_dead. */
export const confirmAboutMe = command({
  act: acts.writeAboutMe,
  form: z.object({ personId: id }),
  about: async ({ personId }, db) => ((await lockPerson(db, personId)) ? { personId } : null),
  may: async ({ subject, grant, db }) => readsAll(await getPerson(db, subject.personId), grant.relation),
  async run({ subject: { personId }, db, authorityId, actor, grant, now, today, events }) {
    if (isDead(await getPerson(db, personId), today)) return refuse('person_is_dead')
    const texts = await findAboutMeTexts(db, personId)
    if (!Object.values(texts).some(({ text }) => text)) return refuse('nothing_written')
    await insertConfirmed(db, authorityId, {
      personId,
      confirmedAt: now,
      confirmedAs: grant.relation.name,
      confirmedBy: actor.kind === 'nobody' ? null : actor.identityId,
    })
    events.add({ type: 'about_me_confirmed', personId })
    return { personId }
  },
})
