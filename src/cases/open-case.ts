import { z } from 'zod'
import {
  attachToCase,
  findInquiriesOfCase,
  findRegisterAnswer,
  type getInquiry,
  lockInquiry,
  tellOfOpenedCase,
} from '../inquiries/index.ts'
import { addPerson, findPersonByKey, getPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { isLanguage } from '../platform/i18n/language.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import {
  findOpenCaseOfPerson,
  insertCase,
  lockPersonForCase,
  nextReference,
  updateCase,
} from './case-store.ts'
import { startClocks } from './clocks.ts'
import { guardToldAddress } from './guard-told-address.ts'
import { takeRequestsToCase } from './request-store.ts'
import { mayOpenCase } from './rules/opening.ts'

type Inquiry = Awaited<ReturnType<typeof getInquiry>>

/** The inquiry in its unit, locked until the transaction ends. */
export async function aboutInquiry({ inquiryId }: { inquiryId: string }, db: ReadDb) {
  const inquiry = await lockInquiry(db, inquiryId)
  return inquiry && { personId: inquiry.personId, unitId: inquiry.unitId, inquiry }
}

/** Takes an inquiry in: into a new case, or into the one the person already has. The clocks run from the inquiry. */
export const openCase = command({
  act: acts.openCase,
  form: z.object({ inquiryId: id, deadReason: optionalText(500) }),
  about: aboutInquiry,
  run: (context) => takeInquiryIn(context, context.subject.inquiry, context.input.deadReason),
})

/** The same, as part of what else is done with it. Refuses: inquiry_not_open, person_unknown, dead_needs_reason. */
export async function takeInquiryIn(
  context: Omit<CommandContext<unknown, object>, 'input' | 'subject'>,
  inquiry: Inquiry,
  deadReason: string,
): Promise<{ caseId: string; joined: boolean } | Refusal> {
  const { db, authority, authorityId, grant, now, today, events, jobs } = context
  if (inquiry.caseId || !['received', 'needs_information'].includes(inquiry.state)) {
    return refuse('inquiry_not_open')
  }
  const personId = await findOrAddPerson(db, authorityId, inquiry)
  if (!personId) return refuse('person_unknown')
  await lockPersonForCase(db, personId)
  jobs.add('ask_population_register', { authorityId, personId }, { key: `ask ${personId}` })
  const receivedOn = dayInOslo(inquiry.receivedAt)
  const weeks = authority.settings.answerWeeks
  const open = await findOpenCaseOfPerson(db, personId)
  if (!open) {
    const diedOn =
      (await getPerson(db, personId)).diedOn ?? (await findRegisterAnswer(db, inquiry.id))?.diedOn ?? null
    if (!mayOpenCase(diedOn, deadReason)) return refuse('dead_needs_reason', 'deadReason')
    const caseId = await insertCase(db, authorityId, {
      reference: await nextReference(db, authorityId, today),
      personId,
      unitId: inquiry.unitId,
      handlerId: grant.relation.practitionerId ?? null,
      state: 'under_assessment',
      ...startClocks(receivedOn, weeks),
      facts: wishesOf(inquiry),
    })
    await takeIn(db, inquiry.id, caseId, personId)
    const guarded = await guardToldAddress(db, inquiry, { personId, caseId })
    if (guarded) events.add(guarded)
    if (diedOn)
      await insertCaseStep(db, authorityId, caseId, {
        act: 'open_after_death',
        reason: deadReason,
        practitionerId: grant.relation.practitionerId ?? null,
        at: now,
      })
    await tellOfOpenedCase(db, { authorityId, now, today }, caseId)
    events.add({ type: 'case_opened', personId, facts: { caseId, inquiryId: inquiry.id } })
    return { caseId, joined: false }
  }
  await takeIn(db, inquiry.id, open.id, personId)
  const guarded = await guardToldAddress(db, inquiry, { personId, caseId: open.id })
  if (guarded) events.add(guarded)
  await tellOfOpenedCase(db, { authorityId, now, today }, open.id)
  events.add({ type: 'inquiry_joined_case', personId, facts: { caseId: open.id, inquiryId: inquiry.id } })
  if (open.state === 'decided') {
    // Asked anew after an answer: it is owed an answer of its own, within clocks of its own.
    await updateCase(db, open.id, {
      state: 'under_assessment',
      ...startClocks(receivedOn, weeks),
      interimSentOn: null,
      newDate: null,
      facts: { ...open.facts, ...wishesOf(inquiry) },
    })
    await insertCaseStep(db, authorityId, open.id, {
      act: 'assess_again',
      reason: '',
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
  } else if (receivedOn < open.receivedOn) {
    await updateCase(db, open.id, startClocks(receivedOn, weeks))
  }
  return { caseId: open.id, joined: true }
}

/** The inquiry and those joined to it, and what their senders have been asked. */
async function takeIn(db: Db, inquiryId: string, caseId: string, personId: string): Promise<void> {
  await attachToCase(db, inquiryId, caseId, personId)
  const taken = (await findInquiriesOfCase(db, caseId)).map((each) => each.id)
  await takeRequestsToCase(db, taken, { caseId, personId })
}

/** The person the inquiry is about, known from before by the national id or made now. Null: too little is known. */
/** What one who is not born yet is called, until there is a name. */
const expectedChild = { nb: 'Ufødt barn', nn: 'Ufødd barn', en: 'Unborn child' }

async function findOrAddPerson(db: Db, authorityId: string, inquiry: Inquiry): Promise<string | null> {
  if (inquiry.personId) return inquiry.personId
  const known = inquiry.personKey ? await findPersonByKey(db, inquiry.personKey) : null
  if (known) return known.id
  if (!inquiry.personBirthDate && !inquiry.personDueDate) return null
  const language = isLanguage(inquiry.language) ? inquiry.language : undefined
  return addPerson(db, authorityId, {
    identityKey: inquiry.personKey,
    nationalId: inquiry.personNationalId,
    givenName: inquiry.personGivenName || (inquiry.personDueDate ? expectedChild[language ?? 'nb'] : ''),
    familyName: inquiry.personFamilyName,
    birthDate: inquiry.personBirthDate,
    dueDate: inquiry.personDueDate,
    language,
    interpreter: inquiry.interpreter,
  })
}

/** What was asked for is wished for, as long as nobody says otherwise. */
function wishesOf({ asksFor }: Inquiry) {
  return {
    ...(asksFor.includes('plan') && { wantsPlan: 'yes' as const }),
    ...(asksFor.includes('child_coordinator') && { wantsChildCoordinator: 'yes' as const }),
  }
}
