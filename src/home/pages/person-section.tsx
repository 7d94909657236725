import type { ReactElement } from 'react'
import { anewTexts } from '../../cases/index.ts'
import { Official } from '../../platform/http/official.tsx'
import type { PageContext } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { dateAndTime, daysUntil, longDate, nearDate } from '../../platform/i18n/dates.ts'
import { CardLink, CardLinks, Clock, Facts, Section, Status, shareOfTime } from '../../ui/index.ts'
import type { CaseOverview, CoordinationOverview, PersonOverview } from '../overview.ts'
import { homeTexts } from '../texts/index.ts'

/** One person on one's own page: oneself, or a child, each apart. */
export function PersonSection({ person, ui }: { person: PersonOverview; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].my
  return (
    <Section title={person.isMe ? t.you : capital(person.givenName)} id={`person-${person.personId}`}>
      {!person.case && !person.coordination && <p>{t.nothingYet}</p>}
      {person.case && <CaseClock file={person.case} ui={ui} />}
      {person.coordination && <WhoAndWhen coordination={person.coordination} ui={ui} />}
      <Places person={person} ui={ui} />
    </Section>
  )
}

function CaseClock({ file, ui }: { file: CaseOverview; ui: PageContext }): ReactElement | null {
  const t = homeTexts[ui.language].my
  if (!file.answerBy) return null
  const { from, to } = file.answerBy
  const days = daysUntil(ui.today, to)
  const left = days < 0 ? t.late : days === 0 ? t.dueToday : t.daysLeft(days)
  const notes = [
    days < 0 ? t.lateNote : null,
    file.waitingSince && t.waitingSince(longDate(ui.language, file.waitingSince)),
  ].filter(Boolean)
  return (
    <>
      <Clock
        label={t.case}
        text={t.answerBy(left, longDate(ui.language, to))}
        share={shareOfTime(0, daysUntil(from, to), daysUntil(from, ui.today))}
        state={days < 0 ? 'overdue' : days <= 7 ? 'soon' : 'running'}
        note={notes.length ? notes.join(' ') : undefined}
      />
      {file.unansweredId && days < 0 && ui.actor.kind === 'citizen' && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/klage/manglende-svar/${file.unansweredId}`}>
            {t.complainMissing}
          </a>
        </p>
      )}
    </>
  )
}

function WhoAndWhen({
  coordination,
  ui,
}: {
  coordination: CoordinationOverview
  ui: PageContext
}): ReactElement {
  const t = homeTexts[ui.language].my
  const { coordinators, nextMeeting } = coordination
  return (
    <Facts
      items={[
        ...coordinators.map((each) => ({
          key: `${each.role} ${each.name}`,
          term: t.coordinator[each.role] ?? t.coordinator.coordinator,
          value: (
            <>
              {each.name}
              {!isSaid(each.workTitle, t.coordinator[each.role]) && (
                <>
                  , <Official ui={ui}>{each.workTitle}</Official>
                </>
              )}
              {(each.role === 'stand_in' || each.isAway) && (
                <>
                  <br />
                  {each.role !== 'stand_in' ? t.isAway : each.isAway ? t.whileAway : t.untilCoordinator}
                </>
              )}
              {each.phone && !(each.isAway && each.role !== 'stand_in') && (
                <>
                  <br />
                  <a className="ds-link" href={`tel:${each.phone.replaceAll(' ', '')}`}>
                    {each.phone}
                  </a>
                </>
              )}
            </>
          ),
        })),
        {
          key: 'meeting',
          term: t.nextMeeting,
          value: nextMeeting && dateAndTime(ui.language, nextMeeting.startsAt),
        },
      ]}
    />
  )
}

function Places({ person, ui }: { person: PersonOverview; ui: PageContext }): ReactElement | null {
  const t = homeTexts[ui.language].my
  const at = `/${ui.authority.id}`
  const { case: file, coordination } = person
  const plan = coordination?.plan
  const isExpired = plan?.revisionOn && plan.revisionOn < ui.today
  // One that is not opened stands once, on top, among what waits
  const decisions = (file?.decisions ?? [])
    .filter(({ isOpened }) => isOpened)
    .map((decision) => (
      <CardLink
        key={decision.id}
        href={`${at}/avgjorelse/${decision.id}`}
        title={t.decisionOf(nearDate(ui, decision.issuedAt))}
        level={3}
        text={t.decision[decision.result]}
      />
    ))
  const cards = [
    file?.caseId && (
      <CardLink
        key="case"
        href={`${at}/min-sak/${file.caseId}`}
        title={t.openCase}
        level={3}
        text={t.openCaseText}
      />
    ),
    plan && (
      <CardLink
        key="plan"
        href={`${at}/plan/${plan.id}`}
        title={t.plan}
        level={3}
        text={t.planState[plan.state]}
      >
        {isExpired && (
          <Status kind="needs-you">{t.planExpired(longDate(ui.language, plan.revisionOn!))}</Status>
        )}
      </CardLink>
    ),
    coordination && (
      <CardLink
        key="coordination"
        href={`${at}/koordinering/${person.personId}`}
        title={t.openCoordination}
        level={3}
      />
    ),
    person.onlyConsents && (
      <CardLink
        key="consents"
        href={`${at}/koordinering/${person.personId}/samtykke`}
        title={t.openConsents}
        level={3}
      />
    ),
    ...(file?.complaints ?? []).map((complaint) => (
      <CardLink
        key={complaint.id}
        href={`${at}/klage/${complaint.id}`}
        title={t.complaintOf(nearDate(ui, complaint.receivedOn))}
        level={3}
        text={stateOfComplaint(complaint, ui)}
        needsYou={complaint.state === 'defective'}
      />
    )),
    ...decisions,
    coordination && person.mayLog && (
      <CardLink key="log" href={`${at}/koordinering/${person.personId}/innsyn`} title={t.openLog} level={3} />
    ),
  ].filter(Boolean)
  return cards.length ? <CardLinks>{cards}</CardLinks> : null
}

/** How it went, and what comes of it: a yes to a complaint is not done before the new decision is made. */
function stateOfComplaint({ state, anew }: CaseOverview['complaints'][number], ui: PageContext): string {
  const said = homeTexts[ui.language].my.complaintState[state]!
  if (!anew || (anew.isDone && !anew.isDecided)) return said
  const { card } = anewTexts[ui.language].party
  const next = anew.isDone
    ? card.done
    : anew.dueOn < ui.today
      ? card.late
      : card.waits(longDate(ui.language, anew.dueOn))
  return `${said}: ${next}`
}

/** «Barnekoordinator: Ingrid, barnekoordinator» says it twice. */
const isSaid = (workTitle: string, role = '') => workTitle.toLowerCase() === role.toLowerCase()
