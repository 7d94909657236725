import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { getPerson, hidesWhereabouts, lockPerson } from '../people/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { choice, id, optionalDate, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { isDead } from './find-about-me.ts'
import { addReferenceVersion, findReference, type PlanReference } from './reference-store.ts'
import { referenceKinds } from './things.ts'

const fields = {
  kind: choice(referenceKinds),
  title: optionalText(120),
  holder: text(120),
  place: optionalText(200),
  validUntil: optionalDate,
}

/** Another plan is pointed to: what kind, who keeps it, how it is asked for. Refuses: person_is_dead. */
export const addReference = command({
  act: acts.writeReference,
  form: z.object({ personId: id, ...fields }),
  about: async ({ personId }, db) => ((await lockPerson(db, personId)) ? { personId } : null),
  may: unlessShielded,
  run: ({ input, ...context }) =>
    write(context, {
      ...input,
      id: randomUUID(),
      version: 1,
      validUntil: input.validUntil ?? null,
      isEnded: false,
    }),
})

/** The same, written anew; the version before stays. Refuses: person_is_dead, reference_ended. */
export const editReference = command({
  act: acts.writeReference,
  form: z.object({ personId: id, referenceId: id, ...fields }),
  about: aboutReference,
  may: unlessShielded,
  run: async ({ input: { referenceId: _, ...input }, ...context }) =>
    context.subject.reference.isEnded
      ? refuse('reference_ended')
      : write(context, {
          ...next(context.subject.reference),
          ...input,
          validUntil: input.validUntil ?? null,
        }),
})

/** It counts no more; or it does again. Refuses: person_is_dead. */
export const endReference = command({
  act: acts.writeReference,
  form: z.object({ personId: id, referenceId: id, again: z.literal('yes').optional() }),
  about: aboutReference,
  may: unlessShielded,
  run: ({ input, ...context }) =>
    write(context, { ...next(context.subject.reference), isEnded: input.again !== 'yes' }),
})

async function aboutReference(input: { personId: string; referenceId: string }, db: Db) {
  if (!(await lockPerson(db, input.personId))) return null
  const reference = await findReference(db, input.referenceId)
  if (reference?.personId !== input.personId) return null
  return { personId: input.personId, version: reference.version, reference }
}

const next = ({ writtenAt: _, ...reference }: PlanReference) => ({
  ...reference,
  version: reference.version + 1,
})

/** Who keeps a plan tells where the person is: who may not know writes nothing of it either. */
async function unlessShielded({
  subject,
  grant,
  db,
}: Pick<CommandContext<unknown, { personId: string }>, 'grant'> & {
  subject: { personId: string }
  db: Parameters<typeof getPerson>[0]
}): Promise<boolean> {
  return !hidesWhereabouts(await getPerson(db, subject.personId), grant.relation)
}

type Writing = Omit<CommandContext<unknown, unknown>, 'input' | 'subject'>

async function write(context: Writing, reference: Omit<PlanReference, 'writtenAt'>) {
  if (isDead(await getPerson(context.db, reference.personId), context.today)) return refuse('person_is_dead')
  return keepReference(context, reference)
}

/** A version more, by whoever writes, and that it was written. `facts`: what else there is to tell of it. */
export async function keepReference(
  { db, authorityId, actor, grant, now, events }: Writing,
  reference: Omit<PlanReference, 'writtenAt'>,
  facts: Record<string, number> = {},
): Promise<{ personId: string }> {
  const { personId } = reference
  await addReferenceVersion(db, authorityId, {
    ...reference,
    writtenAt: now,
    writtenBy: actor.kind === 'nobody' ? null : actor.identityId,
    writtenAs: grant.relation.name,
  })
  events.add({
    type: 'plan_reference_written',
    personId,
    facts: { referenceId: reference.id, version: reference.version, ...facts },
  })
  return { personId }
}
