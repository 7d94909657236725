import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { BackLink, Checkboxes, Form, Radios, SubmitButton } from '../../ui/index.ts'
import { getRightsCheck } from '../get-rights-check.ts'
import {
  everydayServiceNames,
  isAboutChild,
  many,
  one,
  questionNumber,
  type RightsQuestion,
  rightsPlaceBefore,
} from '../rights-questions.ts'
import { saveRightsAnswer } from '../save-rights-answer.ts'
import { guideTexts } from '../texts/index.ts'
import { questionLabel } from './question-label.ts'

const start = (ui: PageContext) => `/${ui.authority.id}/rettighetssjekk`

export const rightsQuestionPage = page({
  path: '/:authority/rettighetssjekk/:question',
  query: getRightsCheck,
  acts: {
    answer: {
      command: saveRightsAnswer,
      next: ({ place }: { place: string }, { authorityId }) => `/${authorityId}/rettighetssjekk/${place}`,
    },
  },
  sentences: { nb: guideTexts.nb.sentences, nn: guideTexts.nn.sentences, en: guideTexts.en.sentences },
  title: ({ question, fields }, ui) => questionLabel(question ?? 'about', fields, ui.language),
  view: ({ fields, question }, ui) => {
    const t = guideTexts[ui.language].checkPage
    const asked = question ?? 'about'
    const before = rightsPlaceBefore(asked, fields)
    return (
      <>
        <BackLink href={before ? `${start(ui)}/${before}` : start(ui)}>{t.back}</BackLink>
        <p className="sv-over">{t.number(...questionNumber(asked, fields))}</p>
        <Form {...ui.form('answer')}>
          {field(asked, ui, fields)}
          <SubmitButton>{t.next}</SubmitButton>
        </Form>
      </>
    )
  },
})

function field(question: RightsQuestion, ui: PageContext, fields: Parameters<typeof one>[0]): ReactElement {
  const texts = guideTexts[ui.language]
  const t = texts.checkPage
  const { hint } = t.questions[question]
  const label = questionLabel(question, fields, ui.language)
  const shared = { name: question, label, hint, asHeading: true }
  const choicesOf = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, text]) => ({ value, label: text }))
  switch (question) {
    case 'about':
      return <Radios {...shared} choices={choicesOf(t.about)} value={one(fields, question)} />
    case 'age':
      return <Radios {...shared} choices={choicesOf(t.age)} value={one(fields, question)} />
    case 'now':
    case 'more':
      return (
        <Checkboxes
          {...shared}
          hint={t.several}
          required={false}
          choices={everydayServiceNames
            .filter((each) => question === 'now' || !many(fields, 'now').includes(each))
            .map((value) => ({ value, label: texts.everydayServices[value] }))}
          values={many(fields, question)}
        />
      )
    case 'wish':
      return (
        <Checkboxes
          {...shared}
          required={false}
          choices={choicesOf(t.wish).filter(
            ({ value }) => value !== 'child_coordinator' || isAboutChild(fields),
          )}
          values={many(fields, question)}
        />
      )
    default:
      return (
        <Radios
          {...shared}
          choices={choicesOf({ yes: t.yes, no: t.no, unsure: t.unsure })}
          value={one(fields, question)}
        />
      )
  }
}
