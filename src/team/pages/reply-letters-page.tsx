import type { ReactElement } from 'react'
import { whenInWords } from '../../meetings/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { Alert, BackLink, Button, Details, EmptyState, Form, PageHeading, Status } from '../../ui/index.ts'
import {
  getReplyLetters,
  makeReplyLetter,
  type OpenQuestion,
  type ReplyLetters,
} from '../make-reply-letter.ts'
import { replyTexts, teamTexts } from '../texts/index.ts'
import { sentences } from './team-page-parts.ts'

export const replyLettersPage = page({
  path: '/:authority/koordinering/:personId/svarbrev',
  query: getReplyLetters,
  acts: { send: { command: makeReplyLetter, next: (_done, { path }) => `${path}?laget=ja` } },
  title: (_letters, ui) => replyTexts[ui.language].letters.title,
  view: (letters, ui) => <LettersView letters={letters} ui={ui} />,
  sentences,
})

function LettersView({ letters, ui }: { letters: ReplyLetters; ui: PageContext }): ReactElement {
  const t = replyTexts[ui.language].letters
  const { person, questions } = letters
  const waits = questions.filter(({ isWithdrawal }) => !isWithdrawal)
  const given = questions.filter(({ isWithdrawal }) => isWithdrawal)
  const letter = (question: OpenQuestion) => (
    <Letter
      key={`${question.aboutId} ${question.relatedPersonId}`}
      question={question}
      givenName={person.givenName}
      ui={ui}
    />
  )
  return (
    <>
      <BackLink href={`/${ui.authority.id}/koordinering/${person.id}/samtykke`}>{t.back}</BackLink>
      <PageHeading title={t.title} over={person.fullName} lead={t.lead} />
      {ui.search.laget === 'ja' && (
        <Alert live kind="success" title={t.made}>
          {t.madeText}
        </Alert>
      )}
      {waits.length === 0 && <EmptyState>{t.empty}</EmptyState>}
      {waits.map(letter)}
      {given.length > 0 && (
        <Details summary={t.takeBack} id="trekke">
          <p>{t.takeBackText}</p>
          {given.map(letter)}
        </Details>
      )}
    </>
  )
}

function Letter(props: { question: OpenQuestion; givenName: string; ui: PageContext }): ReactElement {
  const { question, givenName, ui } = props
  const t = replyTexts[ui.language].letters
  const { aboutId, relatedPersonId, why, isOut, name } = question
  const key = `${aboutId}-${relatedPersonId ?? 'person'}`
  return (
    <div className="sv-person">
      <h2 className="sv-h3">{t.to(name)}</h2>
      <p>{whatOf(question, givenName, ui)}</p>
      {isOut && <Status kind="waiting">{t.isOut}</Status>}
      {why ? (
        <p>{t.why[why]}</p>
      ) : (
        <Form {...ui.form('send', { key })}>
          <input type="hidden" name="aboutId" value={aboutId} />
          <input type="hidden" name="relatedPersonId" value={relatedPersonId ?? ''} />
          <Button variant="secondary">
            {isOut ? t.again : t.make}
            <span className="ds-sr-only">: {whatOf(question, givenName, ui)}</span>
          </Button>
        </Form>
      )}
    </div>
  )
}

function whatOf(question: OpenQuestion, givenName: string, ui: PageContext): string {
  const t = replyTexts[ui.language]
  const { consentKind, withName, isWithdrawal, meeting } = question
  if (meeting) return t.letters.meeting(whenInWords(ui.language, meeting))
  if (!consentKind) return t.page.join(givenName)
  const asked =
    consentKind === 'sharing'
      ? teamTexts[ui.language].consents.with[isWithdrawal ? 'given' : 'asked'](withName ?? '')
      : isWithdrawal
        ? teamTexts[ui.language].kinds[consentKind].name
        : t.page.kinds[consentKind]
  return asked
}
