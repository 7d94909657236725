import type { ReactElement, ReactNode } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { BackLink, PageHeading } from '../../ui/index.ts'
import type { ShownActivity } from '../find-activity-page.ts'
import { texts } from '../texts/index.ts'

/** The activity's own page, from one of those where one thing is written about it. */
export const activityOf = (path: string): string => path.replace(/\/[^/]+$/, '')

/** A page with one form, about one activity: nothing that is typed there is lost by pressing something else. */
export function ActivityFormShell(props: {
  shown: ShownActivity
  ui: PageContext
  title: string
  children: ReactNode
}): ReactElement {
  const { shown, ui, title, children } = props
  return (
    <>
      <BackLink href={activityOf(ui.path)}>{texts[ui.language].activityPage.backToActivity}</BackLink>
      <PageHeading title={title} over={shown.activity.what} />
      {children}
    </>
  )
}
