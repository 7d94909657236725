import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  BackLink,
  EmptyState,
  Facts,
  Form,
  LawNote,
  OwnWords,
  PageHeading,
  Radios,
  Section,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { decideResponsibility } from '../decide-responsibility.ts'
import { findResponsibilityQuestions } from '../find-responsibility.ts'
import { sentences, texts } from '../texts/index.ts'
import { Saved, savedAt } from './saved.tsx'

type Shown = Exclude<Awaited<ReturnType<typeof findResponsibilityQuestions.run>>, { denied: unknown }>

const receipt = 'hovedansvar'

/** What whoever leads the unit is asked to settle: the services and the words, and nothing of the plans. */
export const responsibilityQueuePage = page({
  path: '/:authority/hovedansvar',
  query: findResponsibilityQuestions,
  acts: {
    decide: { command: decideResponsibility, next: (_, { path }) => savedAt(path, receipt) },
  },
  mode: 'work',
  autosave: true,
  hints: 'participants',
  sentences,
  title: (_, { language }) => texts[language].responsibilityQueue.title,
  view: (shown, ui) => <QueueView shown={shown} ui={ui} />,
})

function QueueView({ shown, ui }: { shown: Shown; ui: PageContext }): ReactElement {
  const t = texts[ui.language].responsibilityQueue
  return (
    <>
      <BackLink href={`/${ui.authority.id}/saker`}>{t.toCases}</BackLink>
      <PageHeading title={t.title} lead={t.lead} />
      <Saved of={receipt} ui={ui} />
      <LawNote paragraph="Forskrift 22. juni 2022 nr. 1110 § 7">{t.law}</LawNote>
      {shown.waiting.length === 0 && <EmptyState>{t.none}</EmptyState>}
      {shown.waiting.map((question) => (
        <Settle key={question.id} question={question} ui={ui} />
      ))}
    </>
  )
}

function Settle(props: { question: Shown['waiting'][number]; ui: PageContext }): ReactElement {
  const { question, ui } = props
  const t = texts[ui.language].responsibilityQueue
  const of = texts[ui.language].responsibility
  return (
    <Section title={question.fullName}>
      <Facts items={[{ term: of.between, value: question.services.map(({ name }) => name).join(', ') }]} />
      <OwnWords by={of.asked(question.askedByName, longDate(ui.language, question.askedAt))}>
        {question.words}
      </OwnWords>
      {question.caseId && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/saker/${question.caseId}`}>
            {t.toCase}
          </a>
        </p>
      )}
      <Form {...ui.form('decide', { key: question.id })} label={`${t.decide}: ${question.fullName}`}>
        <input type="hidden" name="questionId" value={question.id} />
        <Radios
          name="serviceId"
          label={t.service}
          choices={question.services.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={4} maxLength={2000} />
        <SubmitButton>{t.decide}</SubmitButton>
      </Form>
    </Section>
  )
}
