import type { Grant } from '../access/acts.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findAnswersInRound, findConsents, findDeciders } from '../team/index.ts'
import { aboutWholePlan } from './about-plan.ts'
import { findNewestEffects } from './effect-store.ts'
import { withStandingWords } from './goal-word-store.ts'
import { planAsSeen, type SeenPlan, sectionsSeen } from './plan-as-seen.ts'
import { planOnPaper } from './plan-on-paper.ts'
import type { PlanPrint } from './print/plan-print.ts'
import { findPlanVersions } from './version-store.ts'
import type { PlanGoal, WholePlan } from './whole-plan.ts'
import { wordsThenFor } from './words-then.ts'

export const printParts = ['what_matters', 'about', 'goals', 'team', 'responsibility', 'consents'] as const
export type PrintPart = (typeof printParts)[number]

export interface PlanForPaper {
  personId: string
  /** What of it the reader has been shown, for the log. */
  sections: string[]
  /** The parts there are to choose among for this reader. */
  offered: PrintPart[]
  print: PlanPrint
}

type Reader = Pick<Asked, 'today' | 'authority' | 'language'> & { db: ReadDb; grant: Grant }

/** The plan for paper, cut to what the reader sees and to the parts chosen. Null when the reader sees no plan. */
export async function planForPaper(
  whole: WholePlan,
  { db, grant, today, authority, language }: Reader,
  { parts, readBy }: { parts: readonly PrintPart[]; readBy: string },
): Promise<PlanForPaper | null> {
  const seen = planAsSeen(whole, grant, language)
  if (!seen) return null
  const isOpen = seen.isWhole && !seen.isShielded
  const [goals, versions, consents, said, { deciders }] = await Promise.all([
    seen.goals && withStandingWords(db, seen.plan.id, seen.goals),
    findPlanVersions(db, seen.plan.id),
    isOpen ? findConsents(db, seen.person.id) : [],
    seen.activities && !seen.isShielded ? findNewestEffects(db, seen.plan.id, grant) : undefined,
    seen.team && isOpen ? findDeciders(db, seen.person.id, 'plan', today) : { deciders: [] },
  ])
  const answers = await findAnswersInRound(db, consents)
  const print = planOnPaper(goals ? { ...seen, goals: goals.map((goal) => wordIn(goal, seen)) } : seen, {
    parts,
    language,
    today,
    authority,
    readBy,
    version: versions[0]?.number,
    consents,
    answers,
    said,
    deciders: deciders.filter(({ id }) => id !== null).map(({ name }) => name),
  })
  return { personId: seen.person.id, sections: sectionsSeen(seen), offered: partsSeen(seen), print }
}

/** Of one whose address is protected the word is told, and not why. */
function wordIn(goal: PlanGoal, seen: SeenPlan): PlanGoal {
  if (!goal.word) return goal
  const word = { ...goal.word, wordsThen: wordsThenFor(goal.word.wordsThen, seen) }
  return { ...goal, word: seen.isShielded ? { ...word, reason: '' } : word }
}

/** The same for one who comes from another slice, with the plan's id and a grant of their own. */
export async function findPlanForPaper(
  planId: string,
  asked: Asked & { db: ReadDb; grant: Grant },
  chosen: { parts: readonly PrintPart[]; readBy: string },
): Promise<PlanForPaper | null> {
  const found = await aboutWholePlan({ planId }, asked.db, asked)
  return found && planForPaper(found.whole, asked, chosen)
}

/** The parts that can be chosen: only what the reader sees. */
export function partsSeen(seen: SeenPlan): PrintPart[] {
  return printParts.filter((part) => {
    if (part === 'what_matters' || part === 'about') return seen.texts !== undefined
    if (part === 'goals') return seen.goals !== undefined || seen.activities !== undefined
    if (part === 'team') return seen.team !== undefined
    return part === 'responsibility' || seen.isWhole
  })
}
