import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { appealBodyText, officialText } from '../../platform/i18n/official-words.ts'
import { Alert, BackLink, Form, LawNote, PageHeading, Section, TextArea, WithPhone } from '../../ui/index.ts'
import { attachmentLimits } from '../receive-complaint.ts'
import { getRefusalForm, type RefusalForm, sendRefusalComplaint } from '../send-refusal-complaint.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { RestOfComplaint } from './write-page.tsx'

/** From the page of what a parent without parental responsibility may know. */
export const writeRefusalPage = page({
  path: '/:authority/min-side/opplysninger/:personId/klage',
  query: getRefusalForm,
  acts: {
    send: {
      command: sendRefusalComplaint,
      next: ({ complaintId }, { authorityId }) => `/${authorityId}/klage/${complaintId}`,
    },
  },
  title: (_form, ui) => texts[ui.language].refusal.write,
  view: (form, ui) => <WriteView form={form} ui={ui} />,
  sentences: { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals },
  autosave: true,
  uploads: attachmentLimits,
})

type Props = { form: RefusalForm; ui: PageContext }

function WriteView({ form, ui }: Props): ReactElement {
  const t = texts[ui.language]
  const day = (on: string) => longDate(ui.language, on)
  const { lastDay, timeliness, phone } = form
  return (
    <>
      <BackLink href={`/${ui.authority.id}/min-side/opplysninger/${form.personId}`}>
        {t.refusal.toAnswer}
      </BackLink>
      <PageHeading title={t.refusal.write} lead={t.refusal.lead(form.childName, day(form.answeredOn))} />
      {timeliness === 'in_time' ? (
        <p>
          <strong>{t.write.inTime(day(lastDay))}</strong>
        </p>
      ) : (
        <Alert kind="warning">
          {timeliness === 'late' ? t.write.late(day(lastDay)) : t.refusal.afterYear}
        </Alert>
      )}
      <p>
        <WithPhone phone={phone}>{t.write.help(phone)}</WithPhone>
      </p>
      <Form {...ui.form('send')} upload>
        <TextArea name="wrong" label={t.write.wrong} hint={t.refusal.wrongHint} rows={5} maxLength={8000} />
        <RestOfComplaint changeHint={t.refusal.changeHint} signer={form.signer} ui={ui} />
      </Form>
      <Section title={t.write.next} id="videre">
        <ol className="sv-prose">
          {t.write
            .nextSteps(
              officialText(ui.language, form.unit),
              appealBodyText(ui.language, form.appealBody),
              day(form.answerBy),
            )
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ol>
        <LawNote title={t.write.law} paragraph="barneloven § 47; fvl §§ 28, 29, 32">
          {t.write.lawText}
        </LawNote>
      </Section>
    </>
  )
}
