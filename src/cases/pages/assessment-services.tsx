import type { ReactElement } from 'react'
import {
  ActionBar,
  Button,
  Details,
  Facts,
  FieldGroup,
  type FormErrors,
  Section,
  Select,
  TextField,
} from '../../ui/index.ts'
import { assessmentButtons, proposedName, serviceField } from '../assessment-form.ts'
import type { CaseService } from '../case.ts'
import { serviceKinds, serviceStatuses } from '../rules/criteria-facts.ts'
import { textsOf } from '../texts/index.ts'
import type { AssessmentProps } from './assessment-page.tsx'

/** Two from different places is what the criteria ask for: until then, the row for one more stands open. */
const enoughServices = 2

/** The services in the person's life: those recorded, those the inquiry names, and one more. */
export function AssessmentServices({ data, ui, mayAssess }: AssessmentProps): ReactElement {
  const t = textsOf(ui.language).case
  const { services, proposedServices } = data
  const { values = {}, errors } = ui.form('assess')
  const isTyped = ['name', 'kind', 'provider'].some((name) => values[`service_new_${name}`])
  const isWrong = hasError(errors, 'service_new_')
  return (
    <Section title={t.services} id="tjenester">
      <p>{t.servicesLead}</p>
      {mayAssess ? (
        services.map((service) => (
          <Details
            key={service.id}
            id={`endre-${service.id}`}
            open={hasError(errors, `service_${service.id}_`)}
            summary={<ServiceLine service={service} ui={ui} />}
          >
            <FieldGroup legend={<span className="ds-sr-only">{t.changeWhich(service.name)}</span>}>
              <ServiceFields ui={ui} whose={service.id} service={service} />
              <Button variant="tertiary" danger name="button" value={assessmentButtons.remove(service.id)}>
                {t.remove}
                <span className="ds-sr-only"> {service.name}</span>
              </Button>
            </FieldGroup>
          </Details>
        ))
      ) : (
        <Facts
          items={services.map((service) => ({
            key: service.id,
            term: service.name,
            value: `${t.statuses[service.status]} · ${t.kindsOfService[service.kind]} · ${service.provider || t.unknownProvider}`,
          }))}
        />
      )}
      {mayAssess && proposedServices.length > 0 && <Proposed names={proposedServices} ui={ui} />}
      {mayAssess && (
        <Details
          summary={t.addService}
          id="ny-tjeneste"
          open={services.length < enoughServices || isTyped || isWrong}
        >
          <FieldGroup legend={<span className="ds-sr-only">{t.addService}</span>}>
            <ServiceFields ui={ui} whose="new" />
            <ActionBar>
              <Button variant="secondary" name="button" value={assessmentButtons.add}>
                {t.addService}
              </Button>
            </ActionBar>
          </FieldGroup>
        </Details>
      )}
    </Section>
  )
}

function ServiceLine({ service, ui }: { service: CaseService; ui: AssessmentProps['ui'] }): ReactElement {
  const t = textsOf(ui.language).case
  return (
    <>
      <strong>{service.name}</strong> · {t.statuses[service.status]} · {t.shortKinds[service.kind]} ·{' '}
      {service.provider || t.unknownProvider}
    </>
  )
}

/** What somebody wrote that they have: said of what kind it is, it is taken over. */
function Proposed({ names, ui }: { names: readonly string[]; ui: AssessmentProps['ui'] }): ReactElement {
  const t = textsOf(ui.language).case
  return (
    <FieldGroup legend={t.named} hint={t.namedHint}>
      {names.map((name, at) => (
        <div key={name}>
          <input type="hidden" name={proposedName(at)} value={name} />
          <Select
            name={serviceField(proposedName(at), 'kind')}
            label={name}
            required={false}
            empty={t.notTaken}
            options={serviceKinds.map((kind) => ({ value: kind, text: t.kindsOfService[kind]! }))}
          />
        </div>
      ))}
      <ActionBar>
        <Button variant="secondary" name="button" value={assessmentButtons.take}>
          {t.takeNamed}
        </Button>
      </ActionBar>
    </FieldGroup>
  )
}

function ServiceFields({
  ui,
  whose,
  service,
}: {
  ui: AssessmentProps['ui']
  whose: string
  service?: CaseService
}): ReactElement {
  const t = textsOf(ui.language).case
  return (
    <>
      <TextField
        name={serviceField(whose, 'name')}
        label={t.service}
        hint={service ? undefined : t.serviceHint}
        value={service?.name}
        width="medium"
      />
      <Select
        name={serviceField(whose, 'kind')}
        label={t.kind}
        value={service?.kind}
        options={serviceKinds.map((kind) => ({ value: kind, text: t.kindsOfService[kind]! }))}
      />
      <Select
        name={serviceField(whose, 'status')}
        label={t.status}
        value={service?.status ?? 'has'}
        empty={null}
        options={serviceStatuses.map((status) => ({ value: status, text: t.statuses[status]! }))}
      />
      <TextField
        name={serviceField(whose, 'provider')}
        label={t.provider}
        value={service?.provider}
        required={false}
        width="medium"
      />
    </>
  )
}

export const hasError = (errors: FormErrors | undefined, prefix: string): boolean =>
  Object.keys(errors ?? {}).some((field) => field.startsWith(prefix))
