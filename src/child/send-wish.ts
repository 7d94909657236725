import { z } from 'zod'
import { ageGroupOn } from '../law/age.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { aboutOwnPerson } from './own-person.ts'
import { askedOfHome, type Mood, moods } from './rules/private-wish.ts'
import { findWhoCoordinates } from './who-reads-wishes.ts'
import { insertWish } from './wish-store.ts'

const mood = z
  .enum(moods.map(String) as [string, ...string[]])
  .optional()
  .catch(undefined)

/**
 * The child writes to the one who coordinates. Nobody else is told. Refuses: choose (from 12 to 16: whether it may be told at
 * home), write_or_choose, nobody_reads.
 */
export const sendWish = command({
  act: acts.sendWish,
  form: z.object({
    words: optionalText(2000),
    mood,
    home: choice(['may_know', 'keep']).optional().catch(undefined),
  }),
  about: aboutOwnPerson,
  async run({ input, subject: { personId, person }, grant, db, authorityId, now, today, events }) {
    // A face says it for one who cannot write
    if (!input.words && input.mood === undefined) return refuse('write_or_choose', 'words')
    const isAsked = askedOfHome(ageGroupOn(person, today)) === 'asked'
    if (isAsked && !input.home) return refuse('choose', 'home')
    const readers = await findWhoCoordinates(db, personId, today)
    if (!readers.length) return refuse('nobody_reads')
    const wishId = await insertWish(db, authorityId, {
      personId,
      words: input.words,
      mood: input.mood === undefined ? null : (Number(input.mood) as Mood),
      keepFromParents: isAsked && input.home === 'keep',
      sentAt: now,
      sentAs: grant.relation.name,
      byCode: grant.relation.ground === 'code',
    })
    events.add({ type: 'child_wished', personId, facts: { wishId } })
    const href = `/${authorityId}/koordinering/${personId}/onsker`
    for (const { practitionerId } of readers)
      await notifyPractitioner(db, authorityId, practitionerId, { kind: 'child_wish', href, now, personId })
    return { wishId }
  },
})
