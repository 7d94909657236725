import type { ReactElement, ReactNode } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import { BackLink, PageHeading } from '../../ui/index.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import { texts } from '../texts/index.ts'

/** The goal's own page, from one of those where one thing is written about it. */
export const goalOf = (path: string): string => path.replace(/\/[^/]+$/, '')

/** A page with one form, about one goal: nothing that is typed there is lost by pressing something else. */
export function GoalFormShell(props: {
  shown: ShownGoal
  ui: PageContext
  title: string
  children: ReactNode
}): ReactElement {
  const { shown, ui, title, children } = props
  return (
    <>
      <BackLink href={goalOf(ui.path)}>{texts[ui.language].goalPage.backToGoal}</BackLink>
      <PageHeading title={title} over={quoted(ui.language, shown.goal.words)} />
      {children}
    </>
  )
}
