import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  Facts,
  Form,
  LawNote,
  OwnWords,
  PageHeading,
  Section,
  Status,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { askResponsibility, withdrawResponsibilityQuestion } from '../ask-responsibility.ts'
import { findResponsibility, type ShownQuestion } from '../find-responsibility.ts'
import { sentences, texts } from '../texts/index.ts'

type Shown = Exclude<Awaited<ReturnType<typeof findResponsibility.run>>, { denied: unknown }>
type Props = { shown: Shown; ui: PageContext }

const back = (_result: unknown, { path }: { path: string }) => path

/** Which service is responsible for the plan, and the way to have it settled where it is unclear: forskrift 1110 § 7. */
export const responsibilityPage = page({
  path: '/:authority/plan/:planId/hovedansvar',
  query: findResponsibility,
  acts: {
    askResponsibility: { command: askResponsibility, next: back },
    withdrawQuestion: { command: withdrawResponsibilityQuestion, next: back },
  },
  autosave: true,
  hints: 'participants',
  sentences,
  title: (_, { language }) => texts[language].responsibility.title,
  view: (shown, ui) => <ResponsibilityView shown={shown} ui={ui} />,
})

function ResponsibilityView({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].responsibility
  const open = shown.questions.find(({ state }) => state === 'open')
  const ended = shown.questions.filter(({ state }) => state !== 'open')
  return (
    <>
      <BackLink href={`/${ui.authority.id}/plan/${shown.planId}`}>{texts[ui.language].backToPlan}</BackLink>
      <PageHeading title={t.title} over={texts[ui.language].page.title(shown.givenName)} lead={t.lead} />
      <LawNote paragraph="Forskrift 22. juni 2022 nr. 1110 § 7">{t.law}</LawNote>
      <Facts items={[{ term: t.now, value: shown.responsible ?? t.nobody }]} />
      {open && (
        <Section title={t.waiting}>
          <Question question={open} ui={ui} />
          {shown.leads && (
            <Form {...ui.form('withdrawQuestion')} autosave={undefined} label={t.withdraw}>
              <input type="hidden" name="questionId" value={open.id} />
              <Button variant="secondary">{t.withdraw}</Button>
            </Form>
          )}
        </Section>
      )}
      {!open && shown.leads && <Ask shown={shown} ui={ui} />}
      {ended.length > 0 && (
        <Section title={t.earlier}>
          {ended.map((question) => (
            <Question key={question.id} question={question} ui={ui} />
          ))}
        </Section>
      )}
    </>
  )
}

function Ask({ shown, ui }: Props): ReactElement | null {
  const t = texts[ui.language].responsibility
  if (!shown.isMunicipality) return <p>{t.hospital}</p>
  if (!shown.mayAsk) return null
  return (
    <Section title={t.ask}>
      <p>{t.askLead}</p>
      {shown.services.length < 2 ? (
        <p>{t.tooFew}</p>
      ) : (
        <Form {...ui.form('askResponsibility')} label={t.ask} readers={t.readers}>
          <Checkboxes
            name="services"
            label={t.services}
            hint={t.servicesHint}
            choices={shown.services.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea name="words" label={t.words} hint={t.wordsHint} rows={4} maxLength={1000} />
          <SubmitButton>{t.send}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}

function Question({ question, ui }: { question: ShownQuestion; ui: PageContext }): ReactElement {
  const t = texts[ui.language].responsibility
  const day = (date: Date) => longDate(ui.language, date)
  return (
    <>
      {question.decided && question.decidedAt && (
        <p>
          <Status kind="done">{t.decided(question.decided)}</Status>
        </p>
      )}
      {question.withdrawnAt && (
        <p>
          <Status kind="stopped">{t.withdrawn(day(question.withdrawnAt))}</Status>
        </p>
      )}
      <Facts
        items={[
          { term: t.between, value: question.services.map(({ name }) => name).join(', ') },
          {
            term: t.reason,
            value: question.decidedAt ? <span className="sv-lines">{question.reason}</span> : '',
          },
        ]}
      />
      {question.decidedByName && question.decidedAt && (
        <p>{t.decidedBy(question.decidedByName, day(question.decidedAt))}</p>
      )}
      <OwnWords by={t.asked(question.askedByName, day(question.askedAt))}>{question.words}</OwnWords>
    </>
  )
}
