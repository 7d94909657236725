import { findInquiriesOfCase, type Inquiry } from '../inquiries/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Case, CaseFacts } from './case.ts'
import { findCaseSteps, insertCaseStep } from './case-step-store.ts'
import { getCase, updateCase } from './case-store.ts'
import { startClocks } from './clocks.ts'
import { findDraft } from './decision-store.ts'
import { findJoining } from './history-store.ts'
import { findOwed } from './redecision-store.ts'
import { whatIsPutBack } from './rules/as-before.ts'

/** What an inquiry may change in a case it goes into, kept with the event: so that it can be put back. */
export interface AsBefore {
  wasState: string
  wasReceivedOn: string
  wasAnswerDue: string
  wasInterimDue: string
  wasInterimSentOn: string | null
  wasNewDate: string | null
  wasWantingPlan: string
  wasWantingChildCoordinator: string
}

export const asBefore = (file: Pick<Case, 'state' | 'facts'> & Omit<Clocks, 'state'>): AsBefore => ({
  wasState: file.state,
  wasReceivedOn: file.receivedOn,
  wasAnswerDue: file.answerDue,
  wasInterimDue: file.interimDue,
  wasInterimSentOn: file.interimSentOn,
  wasNewDate: file.newDate,
  wasWantingPlan: file.facts.wantsPlan,
  wasWantingChildCoordinator: file.facts.wantsChildCoordinator,
})
type Clocks = Pick<Case, 'receivedOn' | 'answerDue' | 'interimDue' | 'interimSentOn' | 'newDate'>

type Context = Pick<
  CommandContext<unknown, unknown>,
  'db' | 'authority' | 'authorityId' | 'grant' | 'now' | 'events'
>

/** An inquiry has left the case: what it alone had changed stands as before it (`case-as-before`), and the case says so. */
export async function putBack(context: Context, caseId: string, left: Inquiry): Promise<void> {
  const { db, authority, authorityId, grant, now, events } = context
  const joining = await findJoining(db, caseId, left.id)
  const file = await getCase(db, caseId)
  const waiting = (await findInquiriesOfCase(db, caseId)).filter(({ state }) => state === 'accepted_to_case')
  const steps = await findCaseSteps(db, caseId)
  const back = whatIsPutBack({
    stateBefore: joining?.before.wasState ?? null,
    clocksFrom: file.receivedOn,
    cameOn: dayInOslo(left.receivedAt),
    others: waiting.map(({ receivedAt }) => dayInOslo(receivedAt)),
    isWrittenOn: (await findDraft(db, caseId)) !== null,
    isTakenUpSince:
      steps.some(
        ({ act, at }) => (act === 'reopen' || act === 'assess_again') && joining !== null && at > joining.at,
      ) ||
      // A complaint upheld while it was under work leaves no step: the new decision is owed all the same
      (await findOwed(db, caseId)).length > 0,
  })
  if (back.what === 'nothing' || !joining) return
  const { before } = joining
  const clocks =
    back.what === 'clocks_of_other'
      ? startClocks(back.receivedOn, authority.settings.answerWeeks)
      : { receivedOn: before.wasReceivedOn, answerDue: before.wasAnswerDue, interimDue: before.wasInterimDue }
  const isDecided = back.what === 'decided'
  await updateCase(db, caseId, {
    ...clocks,
    ...(isDecided && {
      state: 'decided' as const,
      waitingSince: null,
      interimSentOn: before.wasInterimSentOn,
      newDate: before.wasNewDate,
      facts: {
        ...file.facts,
        wantsPlan: before.wasWantingPlan as CaseFacts['wantsPlan'],
        wantsChildCoordinator: before.wasWantingChildCoordinator as CaseFacts['wantsChildCoordinator'],
      },
    }),
  })
  if (isDecided)
    await insertCaseStep(db, authorityId, caseId, {
      act: 'as_before',
      reason: '',
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
  const type = isDecided ? 'case_as_before' : 'clocks_as_before'
  events.add({ type, personId: file.personId, facts: { caseId, inquiryId: left.id } })
}
