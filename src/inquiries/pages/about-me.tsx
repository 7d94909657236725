import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import {
  Alert,
  Facts,
  Form,
  OwnWords,
  PageHeading,
  Radios,
  Section,
  SubmitButton,
  TextArea,
} from '../../ui/index.ts'
import { answerAboutMe } from '../answer-about-me.ts'
import { type AboutMe, getAboutMe } from '../get-about-me.ts'
import { personAnswers } from '../rules/on-behalf.ts'
import { afterTexts, inquirySentences, inquiryTexts } from '../texts/index.ts'
import { AnswerDue } from './answer-due.tsx'
import { CareTeamAnswer } from './care-team-answer.tsx'

/** The one an inquiry is about is told of it, and says what they think. */
export const aboutMePage = page({
  path: '/:authority/henvendelse/om-deg/:inquiryId',
  query: getAboutMe,
  autosave: true,
  acts: { answer: { command: answerAboutMe, next: (_, { path }) => path } },
  sentences: inquirySentences,
  title: ({ isSelf }, ui) => titleOf(isSelf, ui),
  view: (data, ui) => {
    const texts = inquiryTexts[ui.language]
    const t = afterTexts[ui.language].about
    const day = (moment: Date | string) => longDate(ui.language, moment)
    const asked = data.asksFor.map((each) =>
      each === 'care_team' ? texts.careTeam[ui.authority.settings.careTeamName] : texts.asks[each],
    )
    return (
      <>
        <PageHeading
          over={`${texts.receipt.reference} ${data.reference}`}
          title={titleOf(data.isSelf, ui)}
          lead={data.senderKind === 'unit' ? t.leadTold : t.lead}
        />
        <Facts
          items={[
            { term: t.who, value: whoAsked(data, ui) },
            { term: t.came, value: day(data.receivedAt) },
            {
              term: t.due,
              value: data.answeredAt ? null : (
                <AnswerDue due={data.answerDue} was={data.answerDueWas} ui={ui} />
              ),
            },
            { term: texts.follow.answeredAt, value: data.answeredAt && day(data.answeredAt) },
            { term: t.asks, value: asked.join(', ') },
          ]}
        />
        <Section title={t.written}>
          {data.need === null ? <p>{t.withheld}</p> : <OwnWords>{data.need}</OwnWords>}
        </Section>
        {data.careTeam.careTeamResult && (
          <Section title={texts.careTeam[ui.authority.settings.careTeamName]} id="team">
            <CareTeamAnswer team={data.careTeam} ui={ui} />
          </Section>
        )}
        <Answer data={data} ui={ui} />
        <p>{t.call(officialText(ui.language, data.unit.name), data.unit.phone)}</p>
      </>
    )
  },
})

function titleOf(isSelf: boolean, ui: PageContext): string {
  const t = afterTexts[ui.language].about
  return isSelf ? t.title : t.titleFor
}

function whoAsked(data: AboutMe, ui: PageContext): string {
  const texts = inquiryTexts[ui.language]
  const t = afterTexts[ui.language].told
  if (data.toldHow)
    return t.said(t.how[data.toldHow], data.toldBy, data.toldOn ? longDate(ui.language, data.toldOn) : '')
  return [data.senderName, texts.senderIs[data.senderKind]].filter(Boolean).join(' – ')
}

function Answer({ data, ui }: { data: AboutMe; ui: PageContext }): ReactElement {
  const t = afterTexts[ui.language].about
  if (!data.canAnswer) return <p>{t.closed}</p>
  return (
    <>
      {data.answer && data.answeredOn && (
        <Alert kind="success" title={t.answered(longDate(ui.language, data.answeredOn))}>
          <p>{t.answers[data.answer]}</p>
          {data.note && <p className="sv-lines">{data.note}</p>}
        </Alert>
      )}
      <Form {...ui.form('answer', { version: data.version })}>
        <Radios
          name="personAnswer"
          label={data.answer ? t.change : t.question}
          value={data.answer ?? undefined}
          choices={personAnswers.map((value) => ({ value, label: t.answers[value], hint: t.hints[value] }))}
        />
        <TextArea name="note" label={t.note} rows={3} maxLength={2000} required={false} />
        <SubmitButton>{t.button}</SubmitButton>
      </Form>
    </>
  )
}
