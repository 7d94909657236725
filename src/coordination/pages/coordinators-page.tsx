import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { DataTable, Measure, PageHeading, Section, Status } from '../../ui/index.ts'
import { type CoordinatorRow, type Coordinators, getCoordinators } from '../get-coordinators.ts'
import { coordinationTexts } from '../texts/index.ts'

export const coordinatorsPage = page({
  path: '/:authority/koordinatorer',
  query: getCoordinators,
  title: (_data, ui) => coordinationTexts[ui.language].list.title,
  view: (data, ui) => <CoordinatorsView data={data} ui={ui} />,
  mode: 'work',
})

function CoordinatorsView({ data, ui }: { data: Coordinators; ui: PageContext }): ReactElement {
  const all = coordinationTexts[ui.language]
  const t = all.list
  const { without, rows, pastRevision } = data
  const longest = Math.max(...without.map((row) => row.hours))
  const most = Math.max(...rows.map((row) => row.load))
  const offersOf = (caseId: string) => `/${ui.authority.id}/saker/${caseId}/koordinator`
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(without.length)} />
      <Section title={t.without} wide>
        <DataTable
          caption={t.withoutCaption}
          hideCaption
          rows={without}
          rowKey={(row) => `${row.personId} ${row.role}`}
          empty={t.noneWithout}
          columns={[
            {
              head: t.person,
              rowHead: true,
              cell: (row) => (
                <a className="ds-link" href={offersOf(row.caseId)}>
                  {row.name}
                </a>
              ),
            },
            { head: t.right, cell: (row) => all.roles[row.role] },
            {
              head: t.time,
              cell: (row) => <Measure value={row.hours} most={longest} text={all.waited(row.hours)} />,
            },
            {
              head: t.standIn,
              cell: (row) => row.standIn?.name ?? <Status kind="needs-you">{t.nobody}</Status>,
            },
            {
              head: t.status,
              cell: (row) => <WhoseTurn row={row} ui={ui} />,
            },
          ]}
        />
      </Section>
      {pastRevision.length > 0 && (
        <Section title={t.past} wide id="gjennomgang">
          <p className="sv-paragraph">{t.pastText}</p>
          <DataTable
            caption={t.past}
            hideCaption
            rows={pastRevision}
            rowKey={(row) => row.personId}
            columns={[
              {
                head: t.person,
                rowHead: true,
                cell: (row) => (
                  <a className="ds-link" href={`/${ui.authority.id}/koordinering/${row.personId}`}>
                    {row.name}
                  </a>
                ),
              },
              { head: t.pastDay, cell: (row) => longDate(ui.language, row.revisionOn) },
              {
                head: t.coordinator,
                cell: (row) => row.coordinators.join(', ') || <Status kind="needs-you">{t.nobody}</Status>,
              },
            ]}
          />
        </Section>
      )}
      <Section title={t.all} wide>
        <DataTable
          caption={t.allCaption}
          hideCaption
          rows={rows}
          rowKey={(row) => row.practitionerId}
          empty={t.none}
          columns={[
            {
              head: t.coordinator,
              rowHead: true,
              cell: (row) => `${row.name}, ${officialText(ui.language, row.workTitle)}`,
            },
            { head: t.load, cell: (row) => <Measure value={row.load} most={most} text={String(row.load)} /> },
            ...(rows.some((row) => row.training)
              ? [
                  {
                    head: t.trainingHead,
                    cell: (row: CoordinatorRow) => row.training && all.offers.training(row.training),
                  },
                ]
              : []),
            {
              head: t.persons,
              cell: (row) => (
                <ul className="sv-plain-list">
                  {row.persons.map(({ name, caseId, appointment }) => (
                    <li key={appointment.appointmentId}>
                      <a className="ds-link" href={offersOf(caseId)}>
                        {name}
                      </a>{' '}
                      (
                      {appointment.state === 'active'
                        ? all.roles[appointment.role]
                        : `${all.roles[appointment.role]}, ${all.states[appointment.state]}`}
                      )
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      </Section>
    </>
  )
}

/** Who has the next move, so that the unit sees where it is its own. */
function WhoseTurn({ row, ui }: { row: Coordinators['without'][number]; ui: PageContext }): ReactElement {
  const t = coordinationTexts[ui.language].list
  if (row.asked) return <Status kind="waiting">{t.isAsked(row.asked)}</Status>
  if (row.away) return <Status kind="waiting">{t.isAway(row.away)}</Status>
  if (row.consent === 'asked') return <Status kind="waiting">{t.consentAsked}</Status>
  return <Status kind="needs-you">{row.consent === 'missing' ? t.consentMissing : t.isNotOffered}</Status>
}
