import type { ReactElement } from 'react'
import {
  ActionBar,
  Button,
  DataTable,
  Details,
  EmptyState,
  Form,
  Section,
  Select,
  TextField,
} from '../../ui/index.ts'
import type { CaseService } from '../case.ts'
import { isBeingWorkedOn } from '../is-being-worked-on.ts'
import { serviceStatuses } from '../record-service.ts'
import { serviceKinds } from '../rules/criteria-facts.ts'
import { textsOf } from '../texts/index.ts'
import type { CaseProps } from './case-page.tsx'

/** The services in the person's life: kind, need, provider. The criteria are counted from these. */
export function CaseServices({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language).case
  const { services } = data
  const mayChange = isBeingWorkedOn(data.case.state)
  return (
    <Section title={t.services} id="tjenester" wide>
      <p>{t.servicesLead}</p>
      {services.length === 0 ? (
        <EmptyState>{t.noServices}</EmptyState>
      ) : (
        <DataTable
          caption={t.services}
          hideCaption
          rows={services}
          rowKey={(row) => row.id}
          columns={[
            { head: t.service, rowHead: true, cell: (row) => row.name },
            { head: t.kind, cell: (row) => t.kindsOfService[row.kind] },
            { head: t.status, cell: (row) => t.statuses[row.status] },
            { head: t.provider, cell: (row) => row.provider || t.unknownProvider },
            ...(mayChange
              ? [{ head: t.change, cell: (row: CaseService) => <Change service={row} data={data} ui={ui} /> }]
              : []),
          ]}
        />
      )}
      {mayChange && (
        <Details
          summary={t.addService}
          id="ny-tjeneste"
          open={services.length === 0 || ui.form('recordService').values !== undefined}
        >
          <Form {...ui.form('recordService')} label={t.addService}>
            <ServiceFields ui={ui} />
            <Button>{t.addService}</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}

function Change({ service, ui }: CaseProps & { service: CaseService }): ReactElement {
  const t = textsOf(ui.language).case
  const form = ui.form('recordService', { key: service.id })
  return (
    <Details
      id={`endre-${service.id}`}
      open={form.values !== undefined}
      summary={
        <>
          {t.change}
          <span className="ds-sr-only"> {service.name}</span>
        </>
      }
    >
      <Form
        {...form}
        hidden={{ formKey: service.id, serviceId: service.id }}
        label={t.changeWhich(service.name)}
      >
        <ServiceFields ui={ui} service={service} />
        <Button>{t.saveChange}</Button>
      </Form>
      <Form
        {...ui.form('removeService', { key: service.id })}
        hidden={{ formKey: service.id, serviceId: service.id }}
        label={t.removeWhich(service.name)}
      >
        <ActionBar>
          <Button variant="tertiary" danger>
            {t.remove}
            <span className="ds-sr-only"> {service.name}</span>
          </Button>
        </ActionBar>
      </Form>
    </Details>
  )
}

function ServiceFields({ ui, service }: { ui: CaseProps['ui']; service?: CaseService }): ReactElement {
  const t = textsOf(ui.language).case
  return (
    <>
      <TextField name="name" label={t.service} hint={t.serviceHint} value={service?.name} width="medium" />
      <Select
        name="kind"
        label={t.kind}
        value={service?.kind}
        options={serviceKinds.map((kind) => ({ value: kind, text: t.kindsOfService[kind]! }))}
      />
      <Select
        name="status"
        label={t.status}
        value={service?.status}
        options={serviceStatuses.map((status) => ({ value: status, text: t.statuses[status]! }))}
      />
      <TextField
        name="provider"
        label={t.provider}
        value={service?.provider}
        required={false}
        width="medium"
      />
    </>
  )
}
