import { page } from '../../platform/http/page.ts'
import { ActionBar, Button, Form, LinkButton, PageHeading, Prose } from '../../ui/index.ts'
import { forgetRightsAnswers } from '../forget-rights-answers.ts'
import { getRightsCheck } from '../get-rights-check.ts'
import { answerPlace, rightsQuestionPlaces } from '../rights-questions.ts'
import { guideTexts } from '../texts/index.ts'
import { List } from './shared-parts.tsx'

export const rightsStartPage = page({
  path: '/:authority/rettighetssjekk',
  indexable: true,
  query: getRightsCheck,
  acts: { forget: { command: forgetRightsAnswers, next: (_, { path }) => path } },
  title: (_, ui) => guideTexts[ui.language].checkPage.title,
  view: ({ fields, open }, ui) => {
    const t = guideTexts[ui.language].checkPage
    const hasBegun = Object.keys(fields).length > 0
    const place = open ? rightsQuestionPlaces[open] : answerPlace
    return (
      <>
        <PageHeading title={t.title} lead={t.lead} />
        <Prose>
          <List items={t.notes} />
        </Prose>
        <ActionBar>
          <LinkButton href={`${ui.path}/${place}`}>{hasBegun ? t.goOn : t.start}</LinkButton>
        </ActionBar>
        {hasBegun && (
          <Form {...ui.form('forget')}>
            <Button variant="tertiary">{t.again}</Button>
          </Form>
        )}
      </>
    )
  },
})
