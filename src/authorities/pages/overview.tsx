import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { ActionBar, DataTable, LinkButton, PageHeading, Section, Status } from '../../ui/index.ts'
import { getOverview } from '../get-overview.ts'
import { isOffered } from '../service-kinds.ts'
import { authoritiesTexts } from '../texts/index.ts'

/** What the authority offers, for the one who keeps it. */
export const overviewPage = page({
  path: '/:authority/tjenester/oversikt',
  query: getOverview,
  mode: 'work',
  title: (_, ui) => authoritiesTexts[ui.language].title,
  view: ({ services, organisations }, ui) => {
    const t = authoritiesTexts[ui.language]
    const at = (place: string) => `/${ui.authority.id}/tjenester/${place}`
    return (
      <>
        <PageHeading title={t.title} lead={t.lead}>
          <ActionBar>
            <LinkButton href={at('ny')}>{t.addService}</LinkButton>
            <LinkButton href={at('ny-organisasjon')} variant="secondary">
              {t.addOrganisation}
            </LinkButton>
          </ActionBar>
          <p>
            <a className="ds-link" href={`/${ui.authority.id}/tjenester`}>
              {t.open}
            </a>
          </p>
        </PageHeading>
        <Section title={t.services} wide>
          <Things things={services.map((each) => ({ ...each, kindName: t.kind[each.kind] }))} ui={ui} />
        </Section>
        <Section title={t.organisations} wide>
          <Things things={organisations} ui={ui} />
        </Section>
      </>
    )
  },
})

interface Thing {
  id: string
  name: string
  fromDate: string
  toDate: string | null
  kindName?: string
}

function Things({ things, ui }: { things: readonly Thing[]; ui: PageContext }): ReactElement {
  const t = authoritiesTexts[ui.language]
  const isOfServices = things.some((each) => each.kindName)
  return (
    <DataTable
      caption={isOfServices ? t.services : t.organisations}
      hideCaption
      rows={things}
      rowKey={({ id }) => id}
      empty={t.none}
      columns={[
        { head: t.columns.name, cell: ({ name }: Thing) => name },
        ...(isOfServices ? [{ head: t.columns.kind, cell: ({ kindName }: Thing) => kindName }] : []),
        { head: t.columns.state, cell: (thing: Thing) => <State thing={thing} ui={ui} /> },
        {
          head: t.columns.change,
          cell: ({ id, name }: Thing) => (
            <a className="ds-link" href={`/${ui.authority.id}/tjenester/endre/${id}`}>
              {t.change}
              <span className="ds-sr-only"> {name}</span>
            </a>
          ),
        },
      ]}
    />
  )
}

function State({ thing, ui }: { thing: Thing; ui: PageContext }): ReactElement {
  const t = authoritiesTexts[ui.language]
  const { fromDate, toDate } = thing
  const day = (date: string) => nearDate(ui, date)
  if (isOffered(thing, ui.today))
    return <Status kind="done">{toDate ? t.toCome(day(toDate)) : t.offered}</Status>
  return fromDate > ui.today ? (
    <Status kind="waiting">{t.from(day(fromDate))}</Status>
  ) : (
    <Status kind="stopped">{t.to(day(toDate!))}</Status>
  )
}
