import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, typedDate } from '../../platform/i18n/dates.ts'
import {
  ActionBar,
  Alert,
  Button,
  Checkbox,
  DateField,
  Details,
  Facts,
  Form,
  LinkButton,
  Status,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import type { WaitingPaper } from '../get-post.ts'
import { postTexts } from '../texts/index.ts'
import { thingInWords } from './words.ts'

/** Where the receiver said the post is to go, where the register has nothing. */
function Address({ letter, ui }: { letter: WaitingPaper; ui: PageContext }): ReactElement {
  const t = postTexts[ui.language].waiting
  const { id, receiverName, addressLines } = letter
  const form = ui.form('address', { key: id })
  const summary = addressLines.length ? t.changeAddress : t.writeAddress(receiverName)
  return (
    <Details summary={summary} id={`adresse-${id}`} open={form.errors !== undefined}>
      <Form
        {...form}
        hidden={{ ...form.hidden, planLetterId: id }}
        label={summary}
        readers={t.addressReaders}
      >
        <TextArea
          name="address"
          label={t.addressOf(receiverName)}
          hint={t.addressHint}
          value={addressLines.join('\n')}
          rows={3}
          required={false}
          maxLength={200}
        />
        <Button variant="secondary">{t.saveAddress}</Button>
      </Form>
    </Details>
  )
}

/** One paper that waits: to print, to put in the post, or not to send after all. */
export function WaitingLetter({ letter, ui }: { letter: WaitingPaper; ui: PageContext }): ReactElement {
  const t = postTexts[ui.language].waiting
  const { id, version, is, receiverName, isProtected, addressLines, given } = letter
  const heading = t.to(thingInWords(letter, ui.language), receiverName)
  const formOf = (act: string) => {
    const form = ui.form(act, { key: id, version })
    return { ...form, hidden: { ...form.hidden, planLetterId: id } }
  }
  const withdraw = formOf('withdraw')
  return (
    <div className="sv-person">
      <h3 className="sv-h3">{heading}</h3>
      <p>{t.made(longDate(ui.language, dayInOslo(letter.madeAt)), letter.madeByName)}</p>
      {letter.isLate && <Status kind="needs-you">{t.late}</Status>}
      {is === 'not_to_them' && <Alert kind="warning">{t.notToThem}</Alert>}
      {is === 'changed' && (
        <>
          <Alert kind="warning">{t.changed}</Alert>
          <Form {...formOf('remake')} label={`${t.remake}: ${heading}`}>
            <Button variant="secondary">{t.remake}</Button>
          </Form>
        </>
      )}
      {is === 'ready' && (
        <>
          <Facts
            items={[
              {
                term: t.address,
                value: isProtected ? t.protectedAddress : addressLines.join(', ') || t.noAddress,
              },
              { term: t.given, value: given && t.givenBy(longDate(ui.language, given.at), given.by) },
            ]}
          />
          {!isProtected && (given || addressLines.length === 0) && <Address letter={letter} ui={ui} />}
          <ActionBar>
            <LinkButton
              href={`${ui.path}/${id}/brev.pdf`}
              variant="secondary"
              icon="printer"
              aria-label={`${t.print}: ${heading}`}
            >
              {t.print}
            </LinkButton>
          </ActionBar>
          <Form {...formOf('post')} label={`${t.post}: ${heading}`}>
            <DateField name="postedOn" label={t.postedOn} value={typedDate(ui.today)} />
            {isProtected && <Checkbox name="byRoutine" value="yes" label={t.byRoutine} />}
            <SubmitButton>{t.post}</SubmitButton>
          </Form>
        </>
      )}
      <Details
        summary={t.withdraw}
        id={`trekk-${id}`}
        open={is === 'not_to_them' || withdraw.errors !== undefined}
      >
        <Form {...withdraw} label={`${t.withdrawIt}: ${heading}`}>
          <TextArea name="reason" label={t.reason} rows={2} />
          <Button variant="secondary">{t.withdrawIt}</Button>
        </Form>
      </Details>
    </div>
  )
}
