import { z } from 'zod'
import { carryAgain } from '../inquiries/index.ts'
import { notifyRecipient } from '../messages/index.ts'
import { getPerson, insertWithholding, refuseKeeping } from '../people/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { choice, id, optionalDate, text } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { tellingChoices } from './decide-telling.ts'
import { findKeeping } from './find-keeping.ts'

export const keepingFields = {
  relatedPersonId: id,
  choice: choice(tellingChoices),
  reason: text(1000),
  /** Of a yes: from which day. */
  fromDate: optionalDate,
  untilDate: optionalDate,
}

type Decided = z.infer<z.ZodObject<typeof keepingFields>>

/**
 * Whether one who answers for a child is to know of what concerns it (`kept-from-parents`): a person decides, with a reason, on the
 * child's own request or by itself. The child is told first (`child-is-told-first`). Refuses: keeping_is_no_question,
 * nothing_withheld, child_is_told_first, until_passed, until_only_withheld.
 */
export async function decideKeeping(
  context: Omit<CommandContext<unknown, unknown>, 'input' | 'subject'>,
  personId: string,
  input: Decided,
): Promise<Refusal | null> {
  const { db, authorityId, grant, now, today } = context
  const { relatedPersonId, reason, fromDate = null, untilDate = null } = input
  const person = await getPerson(db, personId)
  const keeping = await findKeeping(db, person, today)
  const one = keeping?.ones.find((each) => each.id === relatedPersonId)
  if (!keeping || !one) return refuse('keeping_is_no_question')
  const { standing } = one
  const no = refuseKeeping({ standing, choice: input.choice, today, fromDate, untilDate })
  if (no) return no
  await insertWithholding(db, authorityId, {
    ...{ personId, relatedPersonId, choice: input.choice, reason, untilDate },
    ground: [keeping.asked ? 'child_asks' : null, one.told?.ground, one.decided?.ground].includes(
      'child_asks',
    )
      ? 'child_asks'
      : 'weighty_reasons',
    fromDate: input.choice === 'told' ? fromDate! : today,
    decidedBy: grant.relation.practitionerId!, // the unit's people are practitioners
    decidedAt: now,
  })
  if (input.choice === 'withheld') await carryAgain(db, authorityId, personId)
  const { identityKey, fullName: name } = person
  if (identityKey && !person.diedOn)
    await notifyRecipient(
      db,
      authorityId,
      personId,
      { key: identityKey, name, onPaper: false },
      { kind: 'parents_telling_decided', href: `/${authorityId}/min-side`, now },
    )
  return null
}

/** How it is called among the events and the steps of a case. */
export const keptEvent = { withheld: 'parent_withheld_from', told: 'parent_may_be_told' } as const

export const caseKeepingForm = z.object({ caseId: id, ...keepingFields })
export const inquiryKeepingForm = z.object({ inquiryId: id, ...keepingFields })
