import type { ReactElement } from 'react'
import { namesOfRights } from '../../cases/index.ts'
import type { LegalBasis } from '../../law/legal-basis.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { listed } from '../../platform/i18n/listed.ts'
import { appealBodyText, officialText } from '../../platform/i18n/official-words.ts'
import { toYou } from '../../platform/i18n/to-you.ts'
import {
  Alert,
  BackLink,
  Checkbox,
  Checkboxes,
  FileField,
  Form,
  LawNote,
  LinkButton,
  PageHeading,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  WithPhone,
} from '../../ui/index.ts'
import { complainBeforeCase, getMissingFormOfInquiry } from '../complain-before-case.ts'
import { type ComplaintForm, getComplaintForm, getMissingForm } from '../get-complaint-form.ts'
import { attachmentLimits, sendComplaint, sendComplaintOnMissing } from '../send-complaint.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { overInWords } from '../texts/words-of-capacity.ts'

const sentences = { nb: texts.nb.refusals, nn: texts.nn.refusals, en: texts.en.refusals }
const toReceipt = ({ complaintId }: { complaintId: string }, { authorityId }: { authorityId: string }) =>
  `/${authorityId}/klage/${complaintId}`

/** From the decision's page. */
export const writePage = page<ComplaintForm>({
  path: '/:authority/avgjorelse/:decisionId/klage',
  query: getComplaintForm,
  acts: { send: { command: sendComplaint, next: toReceipt } },
  title: (_form, ui) => texts[ui.language].write.title,
  view: (form, ui) => <WriteView form={form} ui={ui} />,
  sentences,
  autosave: true,
  uploads: attachmentLimits,
})

/** From one's own page, where an answer is owed. */
export const writeMissingPage = page<ComplaintForm>({
  path: '/:authority/klage/manglende-svar/:caseId',
  query: getMissingForm,
  acts: { send: { command: sendComplaintOnMissing, next: toReceipt } },
  title: (_form, ui) => texts[ui.language].write.titleMissing,
  view: (form, ui) => <WriteView form={form} ui={ui} />,
  sentences,
  autosave: true,
  uploads: attachmentLimits,
})

/** From one’s own inquiry, where an answer is owed and there is no case yet. */
export const writeOnInquiryPage = page({
  path: '/:authority/klage/manglende-svar/henvendelse/:inquiryId',
  query: getMissingFormOfInquiry,
  acts: { send: { command: complainBeforeCase, next: (_, { path }) => path } },
  title: (_form, ui) => texts[ui.language].write.titleMissing,
  view: (form, ui) => <WriteView form={form} ui={ui} />,
  sentences,
  autosave: true,
  uploads: attachmentLimits,
})

type FormOfInquiry = Exclude<Awaited<ReturnType<typeof getMissingFormOfInquiry.run>>, { denied: unknown }>
type Props = { form: ComplaintForm | FormOfInquiry; ui: PageContext }

function WriteView({ form, ui }: Props): ReactElement {
  const t = texts[ui.language].write
  const day = (on: string) => longDate(ui.language, on)
  const { decision, person, unit } = form
  const name = 'isSelf' in form && form.isSelf ? toYou[ui.language] : person.givenName
  const at = `/${ui.authority.id}`
  const ofInquiry = 'inquiryId' in form ? form : null
  const over = overInWords(ui.language, decision?.ofCapacity)
  const back = decision
    ? `${at}/avgjorelse/${decision.id}`
    : ofInquiry
      ? `${at}/henvendelse/sendt/${ofInquiry.inquiryId}`
      : `${at}/min-side`
  return (
    <>
      <BackLink href={back}>{decision ? t.readFirst : ofInquiry ? t.toInquiry : t.toMine}</BackLink>
      <PageHeading
        over={ofInquiry ? t.overInquiry(form.reference) : t.over(form.reference)}
        title={decision ? t.title : t.titleMissing}
        lead={
          decision
            ? (decision.isOfCapacity ? texts[ui.language].capacity : t).lead(name, day(decision.decidedOn))
            : ofInquiry
              ? t.leadInquiry(day(form.promised.receivedOn))
              : leadOfCase(name, form.promised, ui)
        }
      />
      {ofInquiry?.sentOn && !form.openComplaintId ? (
        <Alert kind="success" title={t.cameTitle(day(ofInquiry.sentOn))}>
          <p>
            <WithPhone phone={form.phone}>{t.cameText(form.phone)}</WithPhone>
          </p>
        </Alert>
      ) : form.openComplaintId ? (
        <Alert title={t.openTitle}>
          <p>{t.openText}</p>
          <LinkButton href={`/${ui.authority.id}/klage/${form.openComplaintId}`}>{t.follow}</LinkButton>
        </Alert>
      ) : (
        <>
          {over && (
            <Alert>
              {over} {texts[ui.language].capacity.over.mayComplain}
            </Alert>
          )}
          <Time form={form} ui={ui} />
          <Words form={form} ui={ui} />
        </>
      )}
      <Section title={t.next} id="videre">
        <ol className="sv-prose">
          {t
            .nextSteps(officialText(ui.language, unit.name), bodiesIn(form, ui), day(form.answerBy))
            .map((line) => (
              <li key={line}>{line}</li>
            ))}
        </ol>
        <LawNote title={t.law} paragraph={[...new Set(basesIn(form).map(paragraphsFor))].join('; ')}>
          {t.lawText}
        </LawNote>
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/klage`}>
            {t.howTo}
          </a>
        </p>
      </Section>
    </>
  )
}

const basesIn = (form: Props['form']): LegalBasis[] =>
  form.decision?.parts.length ? form.decision.parts.map(({ basis }) => basis) : [form.basis]

const paragraphsFor = (basis: LegalBasis) =>
  basis === 'health' ? 'pbrl §§ 7-2, 7-3, 7-5' : 'fvl §§ 28, 29, 32'

/** Who judges what stands: where they are two, each with what it judges. */
function bodiesIn({ decision, appealBody }: Props['form'], ui: PageContext): string {
  const bodies = new Map(decision?.parts.map((part) => [part.appealBody, part.items]))
  if (bodies.size < 2) return appealBodyText(ui.language, [...bodies.keys()][0] ?? appealBody)
  const each = [...bodies].map(
    ([body, items]) =>
      `${appealBodyText(ui.language, body)} (${namesOfRights(items, ui.language).toLocaleLowerCase(ui.language)})`,
  )
  return listed(each, texts[ui.language].write.and)
}

/** Of a case without a decision: it is not decided yet, or was closed so. */
function leadOfCase(
  name: string,
  promised: { receivedOn: string; closedOn: string | null },
  ui: PageContext,
): string {
  const t = texts[ui.language].write
  const receivedOn = longDate(ui.language, promised.receivedOn)
  return promised.closedOn
    ? t.leadClosed(name, receivedOn, longDate(ui.language, promised.closedOn))
    : t.leadMissing(name, receivedOn)
}

/** How long one has, as it is for this reader: never a reason not to send. */
function Time({ form, ui }: Props): ReactElement {
  const t = texts[ui.language].write
  const { decision } = form
  if (!decision)
    return (
      <p>
        {!form.promised.closedOn && t.promised(longDate(ui.language, form.promised.answerBy))} {t.noDeadline}
      </p>
    )
  return (
    <>
      {decision.parts.map((part) => (
        <TimeOfPart
          key={part.basis}
          part={part}
          name={decision.asksWhich ? `${namesOfRights(part.items, ui.language)}: ` : ''}
          ui={ui}
        />
      ))}
    </>
  )
}

type Part = NonNullable<ComplaintForm['decision']>['parts'][number]

function TimeOfPart({ part, name, ui }: { part: Part; name: string; ui: PageContext }): ReactElement {
  const t = texts[ui.language].write
  const day = (on: string) => longDate(ui.language, on)
  const { lastDay, isPromised, knownOn, knownHow, timeliness, weeks } = part
  const warned = (words: string) => (
    <Alert kind="warning">
      {name}
      {words}
    </Alert>
  )
  if (timeliness === 'after_a_year') return warned(t.afterYear)
  if (!lastDay || !knownOn) return <p>{t.notOpened}</p>
  if (timeliness === 'late') return warned(t.late(day(lastDay)))
  return (
    <p>
      <strong>
        {name}
        {t.inTime(day(lastDay))}
      </strong>{' '}
      {isPromised ? t.namedInLetter : t.counted(weeks, t.countedFrom[knownHow] ?? '', day(knownOn))}
    </p>
  )
}

function Words({ form, ui }: Props): ReactElement {
  const t = texts[ui.language].write
  return (
    <>
      <p>
        <WithPhone phone={form.phone}>{t.help(form.phone)}</WithPhone>{' '}
        {basesIn(form).includes('health') && t.ombud}
      </p>
      <Form {...ui.form('send')} upload>
        {form.decision?.asksWhich && (
          <Checkboxes
            name="items"
            label={t.which}
            hint={form.decision.parts.length > 1 ? t.whichHint : undefined}
            values={form.decision.parts.flatMap(({ items }) => items)}
            choices={form.decision.parts
              .flatMap(({ items }) => items)
              .map((item) => ({ value: item, label: namesOfRights([item], ui.language) }))}
          />
        )}
        <TextArea
          name="wrong"
          label={form.decision ? t.wrong : t.wrongMissing}
          hint={form.decision ? t.wrongHint : undefined}
          rows={5}
          maxLength={8000}
        />
        <RestOfComplaint
          changeHint={(form.decision?.isOfCapacity ? texts[ui.language].capacity : t).changeHint}
          signer={form.signer}
          ui={ui}
        />
      </Form>
    </>
  )
}

/** What may be said beside what is wrong, files, and the signature. */
export function RestOfComplaint({
  changeHint,
  signer,
  ui,
}: {
  changeHint: string
  signer: string
  ui: PageContext
}): ReactElement {
  const t = texts[ui.language].write
  const { most, bytes } = attachmentLimits
  return (
    <>
      <TextArea
        name="changeWanted"
        label={t.changeWanted}
        hint={changeHint}
        required={false}
        rows={3}
        maxLength={4000}
      />
      <TextArea
        name="reasons"
        label={t.reasons}
        hint={t.reasonsHint}
        required={false}
        rows={4}
        maxLength={8000}
      />
      <TextField name="helpedBy" label={t.helpedBy} hint={t.helpedByHint} required={false} width="medium" />
      <Files
        ui={ui}
        label={t.files}
        hint={`${t.filesHint(most)} ${t.notChecked}`}
        megabytes={bytes / 1024 / 1024}
      />
      <Checkbox name="sign" value="yes" label={t.sign(signer)} hint={t.signHint} />
      <SubmitButton>{t.send}</SubmitButton>
    </>
  )
}

/** PDF and pictures, by content. */
export function Files({
  ui,
  label,
  hint,
  megabytes = attachmentLimits.bytes / 1024 / 1024,
}: {
  ui: PageContext
  label: string
  hint?: string
  megabytes?: number
}): ReactElement {
  return (
    <FileField
      name="files"
      label={label}
      hint={hint}
      types={texts[ui.language].write.fileTypes}
      accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
      megabytes={megabytes}
      multiple
      required={false}
    />
  )
}
