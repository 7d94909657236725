import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, nearDate } from '../../platform/i18n/dates.ts'
import { ActionBar, Alert, Button, Details, Facts, Form, Section, TextArea } from '../../ui/index.ts'
import type { RegisterPage, WaitingNumber } from '../get-register-page.ts'
import { registerTexts } from '../texts/index.ts'

interface Props {
  pending: WaitingNumber
  person: RegisterPage['person']
  ui: PageContext
}

/** A number that opens nothing yet: the names side by side, and what the unit may say of it. */
export function WaitingNumberView({ pending, person, ui }: Props): ReactElement {
  const t = registerTexts[ui.language].number
  const { isAnswered, isReplacement, whyNot } = pending
  const nameOf = (name: string) => (isAnswered ? name || t.noName : t.notAsked)
  return (
    <Section title={t.title} id="nummer">
      <p>{isAnswered ? t.differs : t.waits}</p>
      {isReplacement && <p>{t.replaces}</p>}
      <Facts
        items={[
          { term: t.nameHere, value: person.fullName.trim() },
          { term: t.standingName, value: isReplacement ? nameOf(pending.standingName) : null },
          { term: t.ownerName, value: nameOf(pending.ownerName) },
          { term: t.bornHere, value: person.birthDate && longDate(ui.language, person.birthDate) },
          { term: t.ownerBorn, value: longDate(ui.language, pending.ownerBorn) },
          {
            term: t.typed,
            value: pending.typedByName && t.typedBy(pending.typedByName, nearDate(ui, pending.typedAt)),
          },
        ]}
      />
      {whyNot === 'another_confirms' && <Alert>{t.another}</Alert>}
      {whyNot === null && <Confirm pending={pending} ui={ui} />}
      <Drop pending={pending} ui={ui} />
    </Section>
  )
}

function Confirm({ pending, ui }: Pick<Props, 'pending' | 'ui'>): ReactElement {
  const t = registerTexts[ui.language].number
  const form = ui.form('settleNumber', { key: 'bekreft', version: pending.version })
  return (
    <Form
      {...form}
      hidden={{ ...form.hidden, numberId: pending.id, as: 'confirmed' }}
      prefix="bekreft"
      label={t.confirm}
    >
      <p>{pending.isReplacement ? t.confirmReplaces : t.confirmText}</p>
      <TextArea name="reason" label={t.confirmReason} rows={2} maxLength={500} />
      <ActionBar>
        <Button>{t.confirm}</Button>
      </ActionBar>
    </Form>
  )
}

function Drop({ pending, ui }: Pick<Props, 'pending' | 'ui'>): ReactElement {
  const t = registerTexts[ui.language].number
  const form = ui.form('settleNumber', { key: 'dropp', version: pending.version })
  return (
    <Details summary={t.drop} open={form.values !== undefined} id="dropp">
      <Form
        {...form}
        hidden={{ ...form.hidden, numberId: pending.id, as: 'dropped' }}
        prefix="dropp"
        label={t.drop}
      >
        <TextArea name="reason" label={t.dropReason} rows={2} maxLength={500} />
        <Button variant="secondary">{t.drop}</Button>
      </Form>
    </Details>
  )
}
