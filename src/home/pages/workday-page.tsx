import type { ReactElement } from 'react'
import { openNotice } from '../../messages/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { dateAndTime, longDate, nearDate } from '../../platform/i18n/dates.ts'
import { registerTexts } from '../../registers/index.ts'
import {
  ActionBar,
  Alert,
  CardLink,
  CardLinks,
  DataTable,
  LinkButton,
  PageHeading,
  Section,
  Status,
  WithAside,
} from '../../ui/index.ts'
import { getWorkday } from '../get-workday.ts'
import { homeTexts } from '../texts/index.ts'
import type { CoordinatedPerson, Workday } from '../workday.ts'
import { NoticeList } from './notice-list.tsx'
import { SentSection } from './sent-section.tsx'
import { WorkNav } from './work-nav.tsx'
import { WorkWaitsSection } from './work-waits.tsx'

export const workdayPage = page({
  path: '/:authority/arbeid',
  query: getWorkday,
  mode: 'work',
  acts: {
    openNotice: { command: openNotice, next: (done: { href: string }) => done.href },
  },
  title: (_, ui) => homeTexts[ui.language].work.title,
  view: (data, ui) => <WorkdayView day={data} ui={ui} />,
  live: true,
})

function WorkdayView({ day, ui }: { day: Workday; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work
  const at = `/${ui.authority.id}`
  const coordinates = day.people.length > 0 || day.offers.length > 0
  return (
    <>
      {ui.search.gjort === 'takket-nei' && (
        <Alert kind="success" live>
          {t.declined}
        </Alert>
      )}
      <PageHeading title={t.title} over={longDate(ui.language, ui.today)} />
      {(!day.queue || day.peopleInAll > 0) && <WorkNav ui={ui} />}
      <WithAside aside={<Notices day={day} ui={ui} />}>
        <WorkWaitsSection waits={day.waits} ui={ui} />
        {day.hasMoreBalls && (
          <p>
            <a className="ds-link" href={`${at}/arbeid/tiltak?vis=ballen`}>
              {t.allBalls}
            </a>
          </p>
        )}
        {!day.queue && (
          <ActionBar>
            <LinkButton variant="secondary" href={`${at}/henvendelse`}>
              {t.tellOfSomebody}
            </LinkButton>
          </ActionBar>
        )}
        {day.isAdministrator && <Administration ui={ui} />}
        <SentSection sent={day.sent} ui={ui} />
        {(coordinates || (!day.queue && day.teams.length === 0)) && (
          <Section title={t.people} id="personer">
            {day.people.length ? (
              <CardLinks columns>
                {day.people.map((person) => (
                  <Person key={`${person.personId} ${person.role}`} person={person} ui={ui} />
                ))}
              </CardLinks>
            ) : (
              <p>{t.noPeople}</p>
            )}
          </Section>
        )}
        {day.teams.length > 0 && (
          <Section title={t.teams} id="team">
            <CardLinks columns>
              {day.teams.map((each) => (
                <CardLink
                  key={each.personId}
                  href={`${at}/koordinering/${each.personId}`}
                  title={each.personName}
                  level={3}
                />
              ))}
            </CardLinks>
          </Section>
        )}
        {day.peopleInAll > day.people.length + day.teams.length && (
          <p>
            <a className="ds-link" href={`${at}/arbeid/personer`}>
              {t.allPeople(day.peopleInAll)}
            </a>
          </p>
        )}
        {day.activities.length > 0 && <Activities day={day} ui={ui} />}
        <Section title={t.staff} id="opplaering">
          <CardLinks columns>
            {day.queue && (
              <CardLink href={`${at}/papirpost`} title={registerTexts[ui.language].paper.title} level={3} />
            )}
            <CardLink href={`${at}/arbeid/opplaering`} title={t.training} text={t.trainingText} level={3} />
            {ui.authority.settings.procedures.length > 0 && (
              <CardLink
                href={`${at}/arbeid/prosedyrer`}
                title={t.procedures}
                text={t.proceduresText}
                level={3}
              />
            )}
          </CardLinks>
        </Section>
      </WithAside>
    </>
  )
}

/** What an administrator keeps for the authority. */
function Administration({ ui }: { ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work.administration
  const at = `/${ui.authority.id}`
  const places = [
    ['services', '/tjenester/oversikt'],
    ['letters', '/arbeid/brevmaler'],
    ['goals', '/arbeid/malforslag'],
    ['headings', '/arbeid/malforslag/overskrifter'],
  ] as const
  return (
    <Section title={t.title} id="administrasjon">
      <CardLinks columns>
        {places.map(([each, path]) => (
          <CardLink key={each} href={`${at}${path}`} title={t[each][0]!} text={t[each][1]} level={3} />
        ))}
      </CardLinks>
    </Section>
  )
}

function Notices({ day, ui }: { day: Workday; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work
  return (
    <Section title={t.notices} id="varsler">
      {day.notices.length ? <NoticeList notices={day.notices} ui={ui} /> : <p>{t.noNotices}</p>}
    </Section>
  )
}

function Person({ person, ui }: { person: CoordinatedPerson; ui: PageContext }): ReactElement {
  const { work: t, my } = homeTexts[ui.language]
  const { plan, nextMeeting } = person
  const isExpired = plan?.revisionOn && plan.revisionOn < ui.today
  return (
    <CardLink
      href={`/${ui.authority.id}/koordinering/${person.personId}`}
      title={person.personName}
      over={person.role === 'stand_in' ? undefined : my.coordinator[person.role]}
      level={3}
      text={nextMeeting ? t.nextMeeting(dateAndTime(ui.language, nextMeeting.startsAt)) : undefined}
      needsYou={Boolean(isExpired)}
    >
      {person.role === 'stand_in' && <Status kind="waiting">{t.standIn}</Status>}
      {isExpired ? (
        <Status kind="needs-you">{t.planExpired(longDate(ui.language, plan.revisionOn!))}</Status>
      ) : (
        <Status kind={plan ? 'going' : 'neutral'}>
          {plan ? `${my.plan}: ${my.planState[plan.state]?.toLowerCase()}` : t.noPlan}
        </Status>
      )}
    </CardLink>
  )
}

function Activities({ day, ui }: { day: Workday; ui: PageContext }): ReactElement {
  const t = homeTexts[ui.language].work
  return (
    <Section title={t.activities} id="tiltak" wide>
      <DataTable
        caption={t.activities}
        hideCaption
        rows={day.activities}
        rowKey={(row) => row.activityId}
        columns={[
          {
            head: t.activity,
            rowHead: true,
            cell: (row) => (
              <a className="ds-link" href={`/${ui.authority.id}/plan/${row.planId}/tiltak/${row.activityId}`}>
                {row.what}
              </a>
            ),
          },
          { head: t.person, cell: (row) => row.personName },
          {
            head: t.deadline,
            cell: (row) =>
              row.deadline === null ? (
                t.noDeadline
              ) : row.deadline < ui.today ? (
                <Status kind="needs-you">{`${t.overdue}: ${nearDate(ui, row.deadline)}`}</Status>
              ) : (
                nearDate(ui, row.deadline)
              ),
          },
          { head: t.status, cell: (row) => t.activityState[row.state] },
        ]}
      />
      {day.hasMoreActivities && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/arbeid/tiltak`}>
            {t.allActivities}
          </a>
        </p>
      )}
    </Section>
  )
}
