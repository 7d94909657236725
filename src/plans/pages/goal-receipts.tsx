import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { ShownGoal } from '../find-goal-page.ts'
import { texts } from '../texts/index.ts'
import { RemarkReceipts, UndoNewest } from './remarks.tsx'
import { asStood, Saved } from './saved.tsx'

/** On top: what was just done with the goal, and the way to what stood before. */
export function GoalReceipts({ shown, ui }: { shown: ShownGoal; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const said = t.goalPage.receipts
  const comments = {
    ...({ remarks: shown.comments, act: 'takeBackComment', may: shown.may.commentOnGoal, ui } as const),
  }
  return (
    <>
      <Saved of="addGoal" ui={ui} words={shown.goal.state === 'proposed' ? said.proposed : said.added} />
      <Saved of="writeGoal" ui={ui} undo={{ planId: shown.planId, changes: shown.undo }} />
      <Saved of={asStood} ui={ui} words={t.aboutPage.asItStood} />
      <Saved of="reorderGoal" ui={ui} words={said.moved} />
      <Saved of="rateGoal" ui={ui} words={said.rated} />
      <Saved of="commentOnGoal" ui={ui} words={said.commented}>
        <UndoNewest {...comments} />
      </Saved>
      <RemarkReceipts {...comments} />
      <Saved of="takeBackRating" ui={ui} words={said.takenBack} />
      <Saved of="giveWordOnGoal" ui={ui} words={said.answered} />
      <Saved of="evaluateGoal" ui={ui} words={said.evaluated} />
    </>
  )
}
