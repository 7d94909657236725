import type { CommandContext } from '../platform/command.ts'
import type { CaseFacts } from './case.ts'
import { insertCaseStep } from './case-step-store.ts'
import { type findOpenCaseOfPerson, insertCase, nextReference, updateCase } from './case-store.ts'
import { clocksAnew, startClocks } from './clocks.ts'
import { type AsBefore, asBefore } from './put-back.ts'

type Context = Pick<
  CommandContext<unknown, unknown>,
  'db' | 'authority' | 'authorityId' | 'grant' | 'now' | 'today'
>

/** What is taken in: from which day its clock runs, and what is wished for. */
export interface TakenIn {
  personId: string
  unitId: string
  receivedOn: string
  facts: Partial<CaseFacts>
}

/** A new case on a person, its clocks from the day the first inquiry came. @returns its id */
export async function newCase(
  context: Context,
  { personId, unitId, receivedOn, facts }: TakenIn,
): Promise<string> {
  const { db, authority, authorityId, grant, today } = context
  return insertCase(db, authorityId, {
    reference: await nextReference(db, authorityId, today),
    personId,
    unitId,
    handlerId: grant.relation.practitionerId ?? null,
    state: 'under_assessment',
    ...startClocks(receivedOn, authority.settings.answerWeeks),
    facts,
  })
}

/**
 * A case that is there takes in one more: asked anew after an answer it gets clocks of its own, else the oldest counts.
 * @returns how it was, where that is changed: for the event
 */
export async function alsoInto(
  { db, authority, authorityId, grant, now }: Context,
  open: NonNullable<Awaited<ReturnType<typeof findOpenCaseOfPerson>>>,
  receivedOn: string,
  wishes: Partial<CaseFacts>,
): Promise<AsBefore | null> {
  const clocks = startClocks(receivedOn, authority.settings.answerWeeks)
  if (open.state === 'decided') {
    await updateCase(db, open.id, {
      state: 'under_assessment',
      ...clocksAnew(receivedOn, authority.settings.answerWeeks),
      facts: { ...open.facts, ...wishes },
    })
    await insertCaseStep(db, authorityId, open.id, {
      act: 'assess_again',
      reason: '',
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
  } else if (receivedOn < open.receivedOn) {
    await updateCase(db, open.id, clocks)
  } else return null
  return asBefore(open)
}
