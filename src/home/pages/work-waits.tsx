import type { ReactElement } from 'react'
import { daysBetween } from '../../law/calendar.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { dateAndTime, longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { CardLink, CardLinks, Section } from '../../ui/index.ts'
import type { WorkWaits } from '../rules/what-waits-at-work.ts'
import { homeTexts } from '../texts/index.ts'

/** One list of what waits for the reader, by clock. */
export function WorkWaitsSection({
  waits,
  ui,
}: {
  waits: readonly WorkWaits[]
  ui: PageContext
}): ReactElement {
  const t = homeTexts[ui.language].work
  return (
    <Section title={t.waits} id="venter">
      {waits.length ? (
        <CardLinks>
          {waits.map((each) => (
            <CardLink
              key={each.key}
              href={`/${ui.authority.id}${each.path}`}
              title={titleOf(each, ui)}
              over={each.personName ?? undefined}
              text={clockOf(each, ui)}
              level={3}
              needsYou={each.isLate || each.kind === 'offer'}
            />
          ))}
        </CardLinks>
      ) : (
        <p>{t.nothingWaits}</p>
      )}
    </Section>
  )
}

function titleOf(wait: WorkWaits, ui: PageContext): string {
  const t = homeTexts[ui.language].work
  switch (wait.kind) {
    case 'offer':
      return t.offer
    case 'meeting':
      return t.meetingAct[wait.act]
    case 'activity':
      return t.doActivity(wait.what)
    case 'child_wish':
      return t.childWish(wait.count)
    case 'confirm_consents':
      return t.confirmConsents
    case 'post_papers':
      return t.postPapers(wait.count)
    case 'follow_up':
      return t.followUp(wait.count)
    case 'revise_plan':
      return t.revisePlan
    case 'start_plan':
      return t.startPlan
    case 'name_people':
      return t.namePeople(officialText(ui.language, wait.service))
    case 'answer_referral':
      return t.answerReferral(officialText(ui.language, wait.service))
    case 'finish_referral':
      return t.finishReferral(officialText(ui.language, wait.service))
    case 'case_offered':
      return t.caseOffered(wait.count)
    case 'inquiries':
      return t.openInquiries(wait.count)
    case 'my_cases':
      return t.myCases(wait.count)
    case 'without_coordinator':
      return t.withoutCoordinator(wait.count)
    case 'revisions_passed':
      return t.revisionsPassed(wait.count)
    case 'to_approve':
      return t.toApprove(wait.count)
    case 'decide_anew':
      return t.decideAnew(wait.count)
    case 'complaints':
      return t.complaints(wait.count)
    case 'owed_informing':
      return t.owedInforming(wait.count)
    case 'transfers':
      return t.transfers(wait.count)
    case 'to_post':
      return t.toPost(wait.count)
    case 'guidance':
      return t.guidance(wait.count)
  }
}

function clockOf(wait: WorkWaits, ui: PageContext): string | undefined {
  const t = homeTexts[ui.language].work
  if (wait.kind === 'meeting') return `${wait.title}, ${dateAndTime(ui.language, wait.startsAt)}`
  if (!wait.dueOn) return undefined
  const day = longDate(ui.language, wait.dueOn)
  switch (wait.kind) {
    case 'offer':
      return t.offeredOn(day)
    case 'activity':
      return wait.isLate ? t.wasDeadline(day) : t.deadlineIs(day)
    case 'follow_up':
      return t.firstWas(day)
    case 'revise_plan':
      return t.shouldHaveBeen(day)
    case 'confirm_consents':
      return t.decidesSince(day)
    case 'name_people':
      return t.letInSince(day)
    case 'answer_referral':
      return t.referralCame(day)
    case 'to_post':
    case 'post_papers':
      return t.oldestWaited(daysBetween(wait.dueOn, ui.today), day)
    case 'revisions_passed':
      return t.shouldHaveBeen(day)
    case 'without_coordinator':
    case 'guidance':
    case 'child_wish':
      return t.withoutSince(day)
    default:
      return wait.isLate ? t.wasDue(day) : t.nextDue(day)
  }
}
