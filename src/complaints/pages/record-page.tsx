import type { ReactElement } from 'react'
import { namesOfRights } from '../../cases/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  BackLink,
  Checkbox,
  Checkboxes,
  DateField,
  Form,
  PageHeading,
  Radios,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { getRecordForm, type RecordForm } from '../get-complaint.ts'
import { attachmentLimits } from '../receive-complaint.ts'
import { recordComplaint } from '../record-complaint.ts'
import { recordRefusalComplaint } from '../record-refusal-complaint.ts'
import { complainants } from '../rules/defects.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { Files } from './write-page.tsx'

const toComplaint = ({ complaintId }: { complaintId: string }, { authorityId }: { authorityId: string }) =>
  `/${authorityId}/klager/${complaintId}`

/** From the case: the complaints in it, and one that came on paper or was said. */
export const recordPage = page({
  path: '/:authority/saker/:caseId/klage',
  query: getRecordForm,
  acts: {
    record: {
      command: recordComplaint,
      next: toComplaint,
    },
    recordOnRefusal: { command: recordRefusalComplaint, next: toComplaint },
  },
  title: ({ reference }, ui) => `${texts[ui.language].list.title} ${reference}`,
  view: (data, ui) => <RecordView data={data} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
  mode: 'work',
  autosave: true,
  uploads: attachmentLimits,
})

type Props = { data: RecordForm; ui: PageContext }

function RecordView({ data, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const at = `/${ui.authority.id}`
  return (
    <>
      <BackLink href={`${at}/saker/${data.caseId}`}>{t.record.back}</BackLink>
      <PageHeading over={t.write.over(data.reference)} title={t.record.title(data.person.fullName)} />
      <Section title={t.record.there} id="klager">
        {data.complaints.length === 0 && <p>{t.record.none}</p>}
        {data.complaints.length > 0 && (
          <ul>
            {data.complaints.map((each) => (
              <li key={each.id}>
                <a className="ds-link" href={`${at}/klager/${each.id}`}>
                  {t.record.line(t.workStates[each.state]!, longDate(ui.language, each.receivedOn))}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t.record.write} id="skriv">
        <p>{t.record.lead}</p>
        <Fields data={data} ui={ui} />
      </Section>
      {data.refused.length > 0 && (
        <Section title={t.refusal.record} id="klage-pa-nei">
          <p>{t.refusal.recordLead}</p>
          <OnRefusal data={data} ui={ui} />
        </Section>
      )}
    </>
  )
}

function Fields({ data, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const decisions = data.decisions.map((each) => ({
    value: each.id,
    text: (each.isOfCapacity ? t.capacity : t.words).decisionOf(longDate(ui.language, each.issuedAt)),
  }))
  const items = [...new Set(data.decisions.flatMap((each) => each.items))]
  return (
    <Form {...ui.form('record')} upload label={t.record.write}>
      {decisions.length > 0 && (
        <Select
          name="decisionId"
          label={t.record.about}
          value={decisions[0]!.value}
          options={decisions}
          empty={t.words.missing}
          required={false}
        />
      )}
      {items.length > 0 && (
        <Checkboxes
          name="items"
          label={t.record.which}
          hint={t.record.whichHint}
          required={false}
          choices={items.map((item) => ({ value: item, label: namesOfRights([item], ui.language) }))}
        />
      )}
      <TextField name="complainantName" label={t.record.name} width="medium" />
      <Select
        name="complainantIs"
        label={t.record.is}
        options={complainants.map((value) => ({ value, text: t.complainants[value]! }))}
      />
      <WhatCame ui={ui} />
      <Checkbox name="hasMandate" value="yes" label={t.record.hasMandate} required={false} />
      <Files ui={ui} label={t.record.scan} />
      <SubmitButton>{t.record.save}</SubmitButton>
    </Form>
  )
}

/** How and when it came, and what it says. */
function WhatCame({ ui }: { ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  return (
    <>
      <Radios
        name="receivedAs"
        label={t.record.how}
        choices={(['paper', 'oral'] as const).map((value) => ({ value, label: t.record.ways[value] }))}
      />
      <DateField name="receivedOn" label={t.record.when} />
      <TextArea name="wrong" label={t.record.wrong} rows={5} maxLength={8000} />
      <TextArea name="changeWanted" label={t.words.changeWanted} required={false} rows={3} maxLength={4000} />
      <TextArea name="reasons" label={t.words.reasons} required={false} rows={3} maxLength={8000} />
      <TextField name="helpedBy" label={t.words.helpedBy} required={false} width="medium" />
      <Checkbox name="isSigned" value="yes" label={t.record.isSigned} required={false} />
    </>
  )
}

/** From a parent without parental responsibility, of what they were refused to know. */
function OnRefusal({ data, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const parents = data.refused.map(({ relatedPersonId, name }) => ({ value: relatedPersonId, text: name }))
  return (
    <Form {...ui.form('recordOnRefusal')} upload label={t.refusal.record}>
      <Select
        name="relatedPersonId"
        label={t.record.name}
        options={parents}
        value={parents.length === 1 ? parents[0]!.value : undefined}
      />
      <WhatCame ui={ui} />
      <Files ui={ui} label={t.record.scan} />
      <SubmitButton>{t.record.save}</SubmitButton>
    </Form>
  )
}
