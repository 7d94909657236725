import type { ReactElement } from 'react'
import { ballOf, type PlanActivity, readerOf } from '../../plans/index.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Picture, type SymbolName } from '../../ui/index.ts'
import { deadlineSaid } from '../rules/easy-read.ts'
import { childTexts } from '../texts/index.ts'
import type { EasyProps } from './easy-page.tsx'

const symbolOf: Record<string, SymbolName> = {
  planned: 'later',
  in_progress: 'strong',
  done: 'done',
  cannot_be_done_yet: 'waiting',
}

/** What is done: its words as they stand, how far it has come, by when, and whose turn it is. */
export function EasyActivities(
  props: EasyProps & { activities: readonly PlanActivity[]; hasGoal: boolean },
): ReactElement {
  const { activities, hasGoal, data, ui } = props
  const t = childTexts[ui.language].easy
  const reader = readerOf(data, ui)
  return (
    <>
      <h4 className="sv-over">{hasGoal ? t.does : t.otherDoes}</h4>
      <ul className="sv-easy-activities">
        {activities.map((each) => {
          const ball = ballOf(each, data.seen, reader)
          const deadline = deadlineSaid(each, ui.today)
          const said = [
            t.state[each.state],
            each.deadline && deadline === 'by' && t.by(longDate(ui.language, each.deadline)),
            each.deadline && deadline === 'late' && t.late(longDate(ui.language, each.deadline)),
            ball && (ball.isYours ? t.yourTurn : ball.who ? t.turn(ball.who) : t.turnOfNobody),
          ].filter(Boolean)
          return (
            <li key={each.id}>
              <Picture name={symbolOf[each.state] ?? 'next'} />
              <div>
                <p className="sv-easy-activities__what">{each.what}</p>
                <p>{said.join(' ')}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}
