import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Alert, Button, Checkbox, Details, Form, OwnWords, Select, TextArea } from '../../ui/index.ts'
import { mandates } from '../add-related.ts'
import { isOnRecord } from '../rules/asker-dealt-with.ts'
import { askerTexts } from '../texts/askers/index.ts'
import { whoTheyAreTexts } from '../texts/who-they-are/index.ts'
import type { ToldAsker } from '../told-askers.ts'
import type { CaseProps } from './case-page.tsx'

/** Where on the case's page one who is told of is dealt with. */
export const placeOfTold = (inquiryId: string, which: ToldAsker['which']): string =>
  `sporte-${which === 'asking' ? inquiryId : `${inquiryId}-${which}`}`

/** A link that opens what is folded there, also without JavaScript. */
export const linkToTold = (casePath: string, inquiryId: string, which: ToldAsker['which']): string => {
  const place = placeOfTold(inquiryId, which)
  return `${casePath}?apne=${place}#${place}`
}

type Inquiry = CaseProps['data']['inquiries'][number]

/** One who asked, or who is told of: recorded as what they are, or said not to have the answer. */
export function ToldAskerPart({
  inquiry,
  told,
  data,
  ui,
}: CaseProps & { inquiry: Inquiry; told: ToldAsker }): ReactElement | null {
  const t = askerTexts[ui.language]
  const { which, as, name } = told
  if (isOnRecord(data.related, told)) return null
  const place = placeOfTold(inquiry.id, which)
  const keep = ui.form('keepAnswerFrom', { key: place, version: data.case.version })
  const mayKeep = which === 'asking' && data.case.state !== 'closed' && inquiry.notPartyAt === null
  return (
    <>
      {which === 'asking' && inquiry.notPartyAt && (
        <>
          <p>{t.kept(name, longDate(ui.language, inquiry.notPartyAt))}</p>
          <OwnWords>{inquiry.notPartyReason}</OwnWords>
        </>
      )}
      <Details
        summary={t.register[as](name)}
        id={place}
        open={ui.search.apne === place || ui.form('confirmAsker', { key: place }).values !== undefined}
      >
        <ConfirmAsker inquiryId={inquiry.id} told={told} place={place} data={data} ui={ui} />
      </Details>
      {mayKeep && (
        <Details summary={t.keep(name)} id={`ikke-${place}`} open={keep.values !== undefined}>
          <p>{t.keepText}</p>
          <Form {...keep} hidden={{ ...keep.hidden, formKey: place, inquiryId: inquiry.id }}>
            <TextArea name="reason" label={t.keepReason} rows={2} maxLength={500} />
            <Button variant="secondary">{t.keep(name)}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

/** What the register says is followed by a press; else it is written down what was seen. */
function ConfirmAsker({
  inquiryId,
  told,
  place,
  data,
  ui,
}: CaseProps & { inquiryId: string; told: ToldAsker; place: string }): ReactElement {
  const t = askerTexts[ui.language]
  const around = whoTheyAreTexts[ui.language]
  const { which, as, name, identityKey } = told
  const form = ui.form('confirmAsker', { key: place })
  const isConfirmed = data.confirmedByRegister.includes(`${as} ${identityKey}`)
  return (
    <>
      <p>{which === 'expecting' ? t.expectingHint : identityKey ? t.hint[as] : t.unprovenHint}</p>
      {isConfirmed && <p>{t.byRegister[as](name)}</p>}
      <Form {...form} hidden={{ ...form.hidden, formKey: place, inquiryId, which }}>
        {!isConfirmed && as === 'parent' && (
          <Checkbox name="hasResponsibility" value="yes" label={t.responsibility} required={false} />
        )}
        {!isConfirmed && as === 'guardian' && (
          <Select
            name="mandate"
            label={around.mandate}
            empty=""
            options={mandates.map((value) => ({ value, text: around.mandates[value] }))}
          />
        )}
        {!isConfirmed && <TextArea name="reason" label={around.reason} rows={2} maxLength={500} />}
        <Button variant="secondary">{t.register[as](name)}</Button>
      </Form>
    </>
  )
}

/** Somebody complained whom nobody has found to be the person or theirs: it waits, and nobody else reads it (`complaint-held`). */
export function HeldComplaints({ data, ui }: CaseProps): ReactElement | null {
  const t = askerTexts[ui.language]
  return (
    <>
      {data.heldComplaints.map(({ id, senderName, receivedOn }) => (
        <Alert key={id} kind="warning" title={t.complained(senderName, longDate(ui.language, receivedOn))}>
          <p>{t.complainedText}</p>
          <p>
            <a className="ds-link" href={`/${ui.authority.id}/klager#klage-${id}`}>
              {t.toComplaint}
            </a>
          </p>
        </Alert>
      ))}
    </>
  )
}

/** Said first, with where it is done: nothing goes out before. */
export function AskersFirst({
  toSettle,
  casePath,
  ui,
}: {
  toSettle: CaseProps['data']['toSettle']
  casePath: string
  ui: PageContext
}): ReactElement | null {
  const t = askerTexts[ui.language]
  if (!toSettle.length) return null
  return (
    <Alert kind="warning" title={t.first}>
      <p>{t.firstText}</p>
      {toSettle.map(({ inquiryId, which, name }) => (
        <p key={`${inquiryId}-${which}`}>
          <a className="ds-link" href={linkToTold(casePath, inquiryId, which)}>
            {t.settle(name)}
          </a>
        </p>
      ))}
    </Alert>
  )
}
