import { page } from '../../platform/http/page.ts'
import { BackLink, Form, PageHeading, Radios, Section, SubmitButton, TextArea } from '../../ui/index.ts'
import { findWordPage } from '../find-about-page.ts'
import { giveWord } from '../give-word.ts'
import { asksWhom } from '../reader.ts'
import { readersInWords } from '../readers-in-words.ts'
import { sentences, texts } from '../texts/index.ts'
import { words } from '../things.ts'
import { GivenWords } from './given-words.tsx'

/** What the person says of the plan. It may change. */
export const wordPage = page({
  path: '/:authority/plan/:planId/mitt-ord',
  query: findWordPage,
  acts: {
    giveWord: {
      command: giveWord,
      next: ({ planId }, { authorityId }) => `/${authorityId}/plan/${planId}`,
    },
  },
  autosave: true,
  hints: 'about_person',
  live: true,
  sentences,
  title: ({ person, relation }, { language }) => {
    const t = texts[language].wordPage
    return t.title[asksWhom(relation)](person.givenName)
  },
  view: (shown, ui) => {
    const { person, planId, words: given, relation, readers } = shown
    const t = texts[ui.language]
    const whom = asksWhom(relation)
    const title = t.wordPage.title[whom](person.givenName)
    return (
      <>
        <BackLink href={`/${ui.authority.id}/plan/${planId}`}>{t.backToPlan}</BackLink>
        <PageHeading title={title} lead={t.wordPage.lead[whom](person.givenName)} />
        {given.length > 0 && (
          <Section title={t.wordPage.now}>
            <GivenWords given={given} called={t.words} whose={shown} ui={ui} />
          </Section>
        )}
        <Form {...ui.form('giveWord')} readers={readersInWords(readers, ui.language)}>
          <Radios
            name="word"
            label={title}
            choices={words
              .filter((value) => whom !== 'person' || value !== 'could_not_answer')
              .map((value) => ({ value, label: t.words[value] }))}
          />
          {whom === 'atWork' && (
            <Radios
              name="how"
              label={t.goalWord.how}
              choices={(['oral', 'paper'] as const).map((value) => ({
                value,
                label: t.goalWord.howChoices[value],
              }))}
            />
          )}
          <TextArea
            name="reason"
            label={t.wordPage.reason[whom]}
            hint={whom === 'atWork' ? undefined : t.wordPage.reasonHint}
            required={whom === 'atWork' || 'one-of'}
            rows={4}
            maxLength={1000}
          />
          <SubmitButton>{t.wordPage.save}</SubmitButton>
        </Form>
      </>
    )
  },
})
