import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { Form, Radios, SubmitButton, TextArea } from '../../ui/index.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import { asksWhom, isThePerson } from '../reader.ts'
import { texts } from '../texts/index.ts'
import { words } from '../things.ts'
import { GivenWords } from './given-words.tsx'
import { WhoReads } from './who-reads.tsx'

/** Said to the person as to the person. */
export function wordTitle({ person, relation }: ShownGoal, language: Language): string {
  const t = texts[language].goalWord
  return isThePerson(relation) ? t.titleYou : t.title(person.givenName)
}

type Props = { shown: ShownGoal; ui: PageContext }

/** What the person says of the goal now, who said it, how and when; then what was said before. */
export function GoalWords({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].goalWord
  if (shown.words.length === 0) return <p>{isThePerson(shown.relation) ? t.noneYou : t.none}</p>
  return <GivenWords given={shown.words} called={t.words} whose={shown} ui={ui} />
}

export function GiveWord({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].goalWord
  const whom = asksWhom(shown.relation)
  return (
    <Form {...ui.form('giveWordOnGoal')}>
      <Radios
        name="word"
        label={t.ask[whom](shown.person.givenName)}
        choices={words
          .filter((value) => whom !== 'person' || value !== 'could_not_answer')
          .map((value) => ({ value, label: t.words[value] }))}
      />
      {whom === 'atWork' && (
        <Radios
          name="how"
          label={t.how}
          choices={(['oral', 'paper'] as const).map((value) => ({ value, label: t.howChoices[value] }))}
        />
      )}
      <TextArea
        name="reason"
        label={t.reason[whom]}
        hint={whom === 'atWork' ? undefined : t.reasonHint}
        required={whom === 'atWork' || 'one-of'}
        rows={3}
        maxLength={1000}
      />
      <WhoReads readers={shown.readers} ui={ui} />
      <SubmitButton>{t.save}</SubmitButton>
    </Form>
  )
}
