import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Button, Details, Form, Select } from '../../ui/index.ts'
import type { PlanCard } from '../cards.ts'
import type { ShownActivities } from '../find-activities-page.ts'
import { isThePerson } from '../reader.ts'
import { responsibleIn } from '../responsible-in.ts'
import { columns, isFiltered, periods } from '../rules/board.ts'
import { lifeAreas } from '../rules/content.ts'
import { texts } from '../texts/index.ts'
import { activitiesAt } from './activity-address.ts'

/** A plain form of choices: only what some activity here has can be chosen. */
export function ActivityFilter({ shown, ui }: { shown: ShownActivities; ui: PageContext }): ReactElement {
  const all = texts[ui.language]
  const t = all.board
  const { cards, filter, seen } = shown
  const narrowed = isFiltered(filter)
  return (
    <Details summary={narrowed ? t.filtered : t.filter} id="velg" open={narrowed} wide>
      <Form method="get" action={ui.path} hidden={{ vis: ui.search.vis }} label={t.filter}>
        <div className="sv-filter">
          <Select
            name="ansvar"
            label={t.whoAnswers}
            value={filter.responsible}
            empty={t.all}
            options={optionsOf(
              cards,
              ({ responsible }) => responsible,
              (card) => answers(card, shown, ui),
            )}
          />
          <Select
            name="status"
            label={t.state}
            value={filter.state}
            empty={t.all}
            options={columns.map((value) => ({ value, text: all.activityStates[value] }))}
          />
          <Select
            name="frist"
            label={t.deadline}
            value={filter.period}
            empty={t.all}
            options={periods.map((value) => ({ value, text: t.periods[value] }))}
          />
          {seen.goals && (
            <Select
              name="omrade"
              label={t.area}
              value={filter.area}
              empty={t.all}
              options={[
                ...lifeAreas
                  .filter((area) => cards.some((card) => card.area === area))
                  .map((value) => ({ value, text: all.lifeAreas[value] })),
                ...(cards.some(({ area }) => area === null) ? [{ value: 'none', text: t.noArea }] : []),
              ]}
            />
          )}
          <Select
            name="ball"
            label={t.ball}
            value={filter.ball}
            empty={t.all}
            options={[
              ...(cards.some(({ isYours }) => isYours) ? [{ value: 'me', text: t.me }] : []),
              ...optionsOf(
                cards,
                ({ ball }) => ball,
                (card) => holds(card, t),
              ),
            ]}
          />
          <Button variant="secondary">{t.show}</Button>
        </div>
      </Form>
      {narrowed && (
        <p>
          <a className="ds-link" href={activitiesAt(ui.path, { vis: ui.search.vis ?? '' })}>
            {t.showAll}
          </a>
        </p>
      )}
    </Details>
  )
}

function answers({ activity, responsible }: PlanCard, shown: ShownActivities, ui: PageContext): string {
  if (activity.service) return activity.service
  if (responsible === 'none') return texts[ui.language].board.nobody
  return responsibleIn(activity, shown.person.givenName, ui.language, isThePerson(shown.relation))
}

function holds({ ball, held }: PlanCard, t: (typeof texts)['nb']['board']): string {
  if (ball === 'words') return t.inWords
  return held?.who ?? t.nobody
}

/** Each value once, by name. */
function optionsOf(
  cards: readonly PlanCard[],
  keyOf: (card: PlanCard) => string | null,
  textOf: (card: PlanCard) => string,
): { value: string; text: string }[] {
  const found = new Map<string, string>()
  for (const card of cards) {
    const value = keyOf(card)
    if (value !== null && !found.has(value)) found.set(value, textOf(card))
  }
  return [...found]
    .map(([value, text]) => ({ value, text }))
    .sort((a, b) => a.text.localeCompare(b.text, 'nb'))
}
