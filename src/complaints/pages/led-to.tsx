import type { ReactElement } from 'react'
import { anewTexts, rightsInWords } from '../../cases/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import type { LedTo } from '../led-to.ts'

/** Where it stands for the one who complained: what we are to do and by when, or what was done. */
export function whereItStands(anew: LedTo, ui: PageContext): string {
  const { party } = anewTexts[ui.language]
  if (!anew.isDone) return party.waits[anew.order]!(longDate(ui.language, anew.dueOn))
  return anew.decisionId ? party.done[anew.order]! : party.closed
}

/** Past the day we set ourselves. */
export const isPastDay = (anew: LedTo | null, today: string): anew is LedTo =>
  anew !== null && !anew.isDone && anew.dueOn < today

/** What the new decision said, once it is opened. */
export function NewAnswers({ anew, ui }: { anew: LedTo; ui: PageContext }): ReactElement {
  const { party } = anewTexts[ui.language]
  if (!anew.decided) return <p>{party.notOpened}</p>
  return (
    <ul>
      {anew.decided.map(({ item, name, isYes }) => (
        <li key={item}>{party.decided(name, isYes)}</li>
      ))}
    </ul>
  )
}

/** For the unit: what binds the new decision, and by when. */
export function WhatBinds({ anew, ui }: { anew: LedTo; ui: PageContext }): ReactElement {
  const t = anewTexts[ui.language]
  const { items, mustBeGranted } = anew
  const free = items.filter((item) => !mustBeGranted.includes(item))
  const day = longDate(ui.language, anew.dueOn)
  return (
    <>
      {mustBeGranted.length > 0 && <p>{t.toGrant(rightsInWords(mustBeGranted, ui.language))}</p>}
      {free.length > 0 && <p>{t.toAnew(rightsInWords(free, ui.language))}</p>}
      <p>{anew.dueOn < ui.today ? t.passed(day) : t.due(day)}</p>
    </>
  )
}
