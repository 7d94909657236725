import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { ShownActivity } from '../find-activity-page.ts'
import { texts } from '../texts/index.ts'
import { RemarkReceipts } from './remarks.tsx'
import { asStood, Saved } from './saved.tsx'

/** On top: what was just done with the activity, and the way to what stood before. */
export function ActivityReceipts({ shown, ui }: { shown: ShownActivity; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const undo = { planId: shown.planId, changes: shown.undo }
  return (
    <>
      <Saved of="addActivity" ui={ui} words={t.activityPage.added} />
      <Saved of="updateActivity" ui={ui} undo={undo} />
      <RemarkReceipts remarks={shown.notes} act="takeBackNote" may={shown.may.writeActivity} ui={ui} />
      <Saved of="evaluateActivity" ui={ui} words={t.effect.saved} />
      <Saved of="editActivity" ui={ui} undo={undo} />
      <Saved of={asStood} ui={ui} words={t.aboutPage.asItStood} />
    </>
  )
}
