import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate, nearDate } from '../../platform/i18n/dates.ts'
import { Details, OwnWords, Status, Timeline } from '../../ui/index.ts'
import type { PlanWordHow } from '../plan-word-store.ts'
import { isThePerson } from '../reader.ts'
import { texts } from '../texts/index.ts'
import type { Word } from '../things.ts'
import { doneBy } from '../whose-words.ts'
import { saidThen, type WordsThen } from '../words-then.ts'

/** A word as it was given. `at`: a moment, ISO or as a date. */
export interface Given {
  word: Word
  reason: string
  how: PlanWordHow
  givenAs: string
  at: Date | string
  /** Of a goal: the words it had then, where they were others. */
  wordsThen?: WordsThen
}
type Called = Record<Word, string>
interface Whose {
  person: { givenName: string }
  relation: string
}
interface Props {
  called: Called
  whose: Whose
  ui: PageContext
}

const shapes = { agrees: 'done', disagrees: 'stopped', could_not_answer: 'waiting' } as const

/** What the person says now, who said it, how and when; what the person said last where another wrote it; what was said before. */
export function GivenWords({
  given: [now, ...before],
  ...props
}: Props & { given: readonly (Given & { id: string | number })[] }): ReactElement | null {
  const { called, ui } = props
  if (!now) return null
  const own = before.find(isOwn)
  return (
    <>
      <StandingWord given={now} own={own} {...props} />
      {before.length > 0 && (
        <Details summary={texts[ui.language].goalWord.before(before.length)} id="ord-for">
          <Timeline
            events={before.map((each) => ({
              key: `${each.id}`,
              when: longDate(ui.language, new Date(each.at)),
              title: called[each.word],
              text: <Reason given={each} />,
              who: saidBy(each, props),
            }))}
          />
        </Details>
      )}
    </>
  )
}

/** The word that stands, and beside it what the person said last, where it was another who wrote it down. */
export function StandingWord({
  given,
  own,
  ...props
}: Props & { given: Given; own?: Pick<Given, 'word' | 'reason' | 'at'> | null }): ReactElement {
  const { called, whose, ui } = props
  const t = texts[ui.language].goalWord
  const day = own && nearDate(ui, new Date(own.at))
  return (
    <>
      <p>
        <Status kind={shapes[given.word]}>{called[given.word]}</Status>
      </p>
      <Reason given={given} />
      <p>{saidBy(given, props)}</p>
      {own && day && !isOwn(given) && (
        <div id="sa-selv">
          <p>
            {isThePerson(whose.relation) ? t.saidYourself(day) : t.saidOwn(whose.person.givenName, day)}{' '}
            {called[own.word]}
          </p>
          {own.reason && <OwnWords>{own.reason}</OwnWords>}
        </div>
      )}
    </>
  )
}

const isOwn = ({ how, givenAs }: Pick<Given, 'how' | 'givenAs'>): boolean =>
  how === 'here' && isThePerson(givenAs)

/** As it was written: the own words of the one who answered, or what another wrote down. */
function Reason({ given: { reason, how } }: { given: Given }): ReactElement | null {
  if (!reason) return null
  return how === 'here' ? <OwnWords>{reason}</OwnWords> : <p>{reason}</p>
}

function saidBy({ givenAs, how, at, wordsThen }: Given, { whose, ui }: Props): string {
  const asRead = { givenName: whose.person.givenName, reader: whose.relation }
  const { hows } = texts[ui.language].goalWord
  const by = hows[how](doneBy(givenAs, asRead, ui.language), longDate(ui.language, new Date(at)))
  return [by, saidThen(wordsThen, ui.language)].filter(Boolean).join(', ')
}
