import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { typedDate } from '../../platform/i18n/dates.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  DateField,
  Form,
  PageHeading,
  Radios,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { getOverview } from '../get-overview.ts'
import { lifeSituations } from '../life-situations.ts'
import type { UserOrganisation } from '../organisations-store.ts'
import {
  addOrganisation,
  addService,
  editOrganisation,
  editService,
  endOrganisation,
  endService,
} from '../save-overview.ts'
import { serviceKinds } from '../service-kinds.ts'
import type { Service } from '../services-store.ts'
import { authoritiesSentences, authoritiesTexts } from '../texts/index.ts'

const toList = (_: unknown, { authorityId }: { authorityId: string }) => `/${authorityId}/tjenester/oversikt`
const shared = { query: getOverview, sentences: authoritiesSentences, mode: 'work' } as const

export const newServicePage = page({
  ...shared,
  path: '/:authority/tjenester/ny',
  autosave: true,
  acts: { add: { command: addService, next: toList } },
  title: (_, ui) => authoritiesTexts[ui.language].addService,
  view: (_, ui) => <Words ui={ui} act="add" thing={null} hasKind />,
})

export const newOrganisationPage = page({
  ...shared,
  path: '/:authority/tjenester/ny-organisasjon',
  autosave: true,
  acts: { add: { command: addOrganisation, next: toList } },
  title: (_, ui) => authoritiesTexts[ui.language].addOrganisation,
  view: (_, ui) => <Words ui={ui} act="add" thing={null} hasKind={false} />,
})

/** Changing or ending what stands. */
export const editThingPage = page({
  ...shared,
  path: '/:authority/tjenester/endre/:thingId',
  autosave: true,
  acts: {
    edit: { command: editService, next: toList },
    end: { command: endService, next: toList },
    editOrganisation: { command: editOrganisation, next: toList },
    endOrganisation: { command: endOrganisation, next: toList },
  },
  title: ({ service, organisation }, ui) =>
    authoritiesTexts[ui.language].changeTitle((service ?? organisation)!.name),
  view: ({ service, organisation }, ui) => {
    const t = authoritiesTexts[ui.language]
    const thing = (service ?? organisation)!
    return (
      <>
        <Words ui={ui} act={service ? 'edit' : 'editOrganisation'} thing={thing} hasKind={service !== null} />
        {thing.toDate === null && (
          <Section title={t.end}>
            <p>{t.endText}</p>
            <Form {...ui.form(service ? 'end' : 'endOrganisation', { version: thing.version })}>
              <DateField name="toDate" label={t.field.toDate} value={typedDate(ui.today)} />
              <Button danger>{t.end}</Button>
            </Form>
          </Section>
        )}
      </>
    )
  },
})

function Words(props: {
  ui: PageContext
  act: string
  thing: Service | UserOrganisation | null
  hasKind: boolean
}): ReactElement {
  const { ui, act, thing, hasKind } = props
  const t = authoritiesTexts[ui.language]
  const service = thing && 'kind' in thing ? thing : null
  const title = thing ? t.changeTitle(thing.name) : hasKind ? t.addService : t.addOrganisation
  return (
    <>
      <BackLink href={`/${ui.authority.id}/tjenester/oversikt`}>{t.back}</BackLink>
      <PageHeading title={title} />
      <Form {...ui.form(act, { version: thing?.version })}>
        <TextField name="name" label={t.field.name} value={thing?.name} maxLength={120} />
        {hasKind && (
          <>
            <Radios
              name="kind"
              label={t.field.kind}
              hint={t.field.kindHint}
              value={service?.kind}
              choices={serviceKinds.map((value) => ({ value, label: t.kind[value] }))}
            />
            <TextField
              name="belongsTo"
              label={t.field.belongsTo}
              hint={t.field.belongsToHint}
              required={false}
              value={service?.belongsTo}
            />
          </>
        )}
        <TextArea
          name="description"
          label={t.field.description}
          hint={t.field.descriptionHint}
          rows={3}
          maxLength={600}
          required={false}
          value={thing?.description}
        />
        <Checkboxes
          name="lifeSituations"
          label={t.field.situations}
          required={false}
          values={thing?.lifeSituations ?? []}
          choices={lifeSituations.map((value) => ({ value, label: t.situation[value] }))}
        />
        <TextField
          name="phone"
          label={t.field.phone}
          type="tel"
          width="medium"
          required={false}
          value={thing?.phone}
        />
        <TextField
          name="web"
          label={t.field.web}
          hint={t.field.webHint}
          type="url"
          required={false}
          value={thing?.web}
        />
        {!thing && <DateField name="fromDate" label={t.field.fromDate} value={typedDate(ui.today)} />}
        <SubmitButton>{t.save}</SubmitButton>
      </Form>
    </>
  )
}
