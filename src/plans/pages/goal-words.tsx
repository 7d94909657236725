import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Details, Form, OwnWords, Radios, Status, SubmitButton, TextArea, Timeline } from '../../ui/index.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import type { GoalWord } from '../goal-word-store.ts'
import { asksWhom, isRefused } from '../reader.ts'
import { texts } from '../texts/index.ts'
import { words } from '../things.ts'
import { doneBy } from '../whose-words.ts'
import { WhoReads } from './who-reads.tsx'

type Props = { shown: ShownGoal; ui: PageContext }

const shapes = { agrees: 'done', disagrees: 'stopped', could_not_answer: 'waiting' } as const

/** What the person says of the goal now, who said it, how and when; then what was said before. */
export function GoalWords({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].goalWord
  const [now, ...before] = shown.words
  if (!now) return <p>{t.none}</p>
  return (
    <>
      <p>
        <Status kind={shapes[now.word]}>{t.words[now.word]}</Status>
      </p>
      <Reason given={now} />
      <p>{saidBy(now, shown, ui)}</p>
      {before.length > 0 && (
        <Details summary={t.before(before.length)} id="ord-for">
          <Timeline
            events={before.map((each) => ({
              key: each.id,
              when: longDate(ui.language, each.at),
              title: t.words[each.word],
              text: <Reason given={each} />,
              who: saidBy(each, shown, ui),
            }))}
          />
        </Details>
      )}
    </>
  )
}

/** As it was written: the own words of the one who answered, or what another wrote down. */
function Reason({ given: { reason, how } }: { given: GoalWord }): ReactElement | null {
  if (!reason) return null
  return how === 'here' ? <OwnWords>{reason}</OwnWords> : <p>{reason}</p>
}

function saidBy({ givenAs, how, at }: GoalWord, shown: ShownGoal, ui: PageContext): string {
  const asRead = { givenName: shown.person.givenName, reader: shown.relation }
  const { hows } = texts[ui.language].goalWord
  return hows[how](doneBy(givenAs, asRead, ui.language), longDate(ui.language, at))
}

export function GiveWord({ shown, ui }: Props): ReactElement {
  const t = texts[ui.language].goalWord
  const whom = asksWhom(shown.relation)
  const now = shown.words[0]
  const form = (
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
        required={whom === 'atWork'}
        rows={3}
        maxLength={1000}
      />
      <WhoReads readers={shown.readers} ui={ui} />
      <SubmitButton>{t.save}</SubmitButton>
    </Form>
  )
  if (!now) return form
  return (
    <Details summary={t.change} id="nytt-ord" open={isRefused(ui, 'giveWordOnGoal')}>
      {form}
    </Details>
  )
}
