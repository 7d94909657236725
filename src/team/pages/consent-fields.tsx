import type { ReactElement } from 'react'
import { isShown, type Section, sections } from '../../access/sections.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { Button, Checkboxes, DateField, Details, Form, Radios, TextArea } from '../../ui/index.ts'
import type { OneConsent } from '../get-consent.ts'
import type { ConsentShown } from '../get-consents.ts'
import { teamTexts } from '../texts/index.ts'
import { sectionName } from './consent-words.ts'
import { SaidBy, SaidHow, SaidInLanguage } from './said-fields.tsx'

/** Which parts, in plain words, and until when. What is open stands ticked; what is only asked for, the answerer ticks. */
export function SectionsAndUntil(props: {
  consent: ConsentShown
  reader: 'self' | 'deciders' | 'others'
  ui: PageContext
  until?: string
}): ReactElement {
  const { consent, reader, ui, until } = props
  const all = teamTexts[ui.language]
  const t = all.consent
  const isOpen = consent.shown === 'given'
  const asReader = { isSelf: reader === 'self' }
  const asksFor =
    consent.shown === 'asked'
      ? t.asksFor(all.list(consent.sections.map((one) => sectionName(all, one, asReader))))
      : ''
  return (
    <>
      {consent.kind === 'sharing' && (
        <Checkboxes
          name="sections"
          label={t.sections}
          hint={isOpen ? t.sectionsHint[reader] : `${t.sectionsHint[reader]} ${asksFor}`}
          values={isOpen ? consent.sections : []}
          choices={sectionChoices(ui, consent.sections, asReader)}
        />
      )}
      <DateField
        name="untilDate"
        label={t.untilDate}
        hint={t.untilHint[reader]}
        value={until}
        required={false}
      />
    </>
  )
}

/** The parts there are pages for, and those `stored` in an earlier answer, which can still be closed. */
export function sectionChoices(ui: PageContext, stored: readonly Section[] = [], reader = { isSelf: false }) {
  const all = teamTexts[ui.language]
  const offered = sections.filter((each) => isShown(each) || stored.includes(each))
  return offered.map((section) => ({
    value: section,
    label: sectionName(all, section, reader),
    hint: all.sections[section].text,
  }))
}

/** Staff writes down what was said or signed outside the system. */
export function RecordForm({ data, ui }: { data: OneConsent; ui: PageContext }): ReactElement | null {
  const all = teamTexts[ui.language]
  const t = all.consent
  const { consent, deciders } = data
  if (!deciders.length) return null
  const form = ui.form('record', { version: consent.version })
  const answers = (['given', 'refused', 'withdrawn'] as const).filter((answer) =>
    consent.shown === 'given' ? answer !== 'refused' : answer !== 'withdrawn' || consent.shown === 'asked',
  )
  return (
    <Details summary={t.record} id="skriv-ned" open={form.errors !== undefined}>
      <Form {...form}>
        <SaidBy deciders={deciders} ui={ui} />
        <Radios
          name="answer"
          label={t.recordAnswer}
          choices={answers.map((answer) => ({ value: answer, label: t.recordAnswers[answer] }))}
        />
        <SaidHow ui={ui} />
        <SaidInLanguage ui={ui} />
        <SectionsAndUntil consent={consent} reader="others" ui={ui} />
        <TextArea name="note" label={t.recordNote} hint={t.recordNoteHint} rows={3} maxLength={1000} />
        <Button variant="secondary">{t.recordButton}</Button>
      </Form>
    </Details>
  )
}
