import type { ReactElement, ReactNode } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Checkboxes, Section } from '../../ui/index.ts'
import type { ExceptionsShown, LeaveOutChoice } from '../find-exceptions-shown.ts'
import { leaveOutFieldOf } from '../leave-out.ts'
import { exceptionTexts } from '../texts/index.ts'

const kinds = ['person', 'goal', 'activity', 'text', 'document'] as const

interface Props {
  choices: readonly LeaveOutChoice[]
  ui: PageContext
}

/** What can be left out, a list for each kind. Nothing stands ticked. */
export function LeaveOutFields({ choices, ui }: Props): ReactElement {
  const t = exceptionTexts[ui.language]
  const label = {
    person: t.people,
    goal: t.goals,
    activity: t.activities,
    text: t.texts,
    document: t.documents,
  }
  const hint = { person: t.peopleHint, goal: t.goalsHint }
  return (
    <>
      {kinds.map((kind) => {
        const free = choices.filter((each) => each.kind === kind && !each.not)
        return (
          free.length > 0 && (
            <Checkboxes
              key={kind}
              name={leaveOutFieldOf[kind]}
              label={label[kind]}
              hint={kind === 'person' || kind === 'goal' ? hint[kind] : undefined}
              required="one-of"
              choices={free.map(({ value, words, isUnder }) => ({
                value,
                label: isUnder ? t.under(words) : words,
              }))}
            />
          )
        )
      })}
    </>
  )
}

type Held = { title: string; children: ReactNode }
/** Under a heading of its own on a page, or inside what is folded. */
export const asFolded = ({ title, children }: Held) => (
  <>
    <h3 className="sv-h3">{title}</h3>
    {children}
  </>
)
export const asSection = ({ title, children }: Held) => <Section title={title}>{children}</Section>

/** What cannot be left out now, and what helps; and what no exception reaches: free text, and what has been read. */
export function NotToLeaveOut({
  choices,
  ui,
  as: Part,
}: Props & { as: (props: Held) => ReactElement }): ReactElement {
  const t = exceptionTexts[ui.language]
  const answered = choices.filter(({ not }) => not === 'answers_for_it')
  const leading = choices.filter(({ not }) => not === 'coordinates')
  return (
    <>
      {answered.length > 0 && (
        <Part title={t.answersForIt}>
          <ul>
            {answered.map(({ kind, value, words }) => (
              <li key={value}>
                {t.kinds[kind]}: {words}
              </li>
            ))}
          </ul>
          <p>{t.answersForItText}</p>
        </Part>
      )}
      <Part title={t.freeText}>
        {leading.map(({ value, words }) => (
          <p key={value}>{t.coordinates(words)}</p>
        ))}
        <p>{t.freeTextText}</p>
        <p>{t.alreadySeen}</p>
      </Part>
    </>
  )
}

/** What is left out, each in words. */
export function leftOutWords(out: NonNullable<ExceptionsShown['out']>, ui: PageContext): string[] {
  const t = exceptionTexts[ui.language]
  return [...new Set(out.map(({ kind, words }) => words ?? t.hidden[kind]))]
}
