import { z } from 'zod'
import { can } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findNeedsOfCase } from './find-needs-of-case.ts'
import { whyNotWrite } from './may-write.ts'
import { findTexts, lockPlan, saveText } from './plan-store.ts'
import { writerOf } from './revision-store.ts'
import { lifeAreas } from './rules/content.ts'
import { needTexts } from './texts/needs.ts'
import { unlessShut } from './what-one-may.ts'

const longest = 4000

/**
 * One service of the party's own case is taken in among the needs, below what stands there. Pressed twice, or said there meanwhile: once.
 * Refuses: plan_ended, consent_missing, not_open, need_too_long.
 */
export const takeNeed = command({
  act: acts.writeText,
  form: z.object({ planId: id, caseServiceId: id, area: choice(lifeAreas) }),
  async about({ planId }, db) {
    const plan = await lockPlan(db, planId)
    if (!plan) return null
    return { personId: plan.personId, planState: plan.state, stored: await findTexts(db, plan.id) }
  },
  may: unlessShut('writeText'),
  async run(context) {
    const { input, subject, db, authorityId, grant, today, language, events } = context
    const { personId, stored } = subject
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    const key = `need_${input.area}` as const
    const offered = await findNeedsOfCase(db, personId, grant, stored)
    const need = offered?.needs.find(({ id: each }) => each === input.caseServiceId)
    // It stands there already, or is not for this writer: the page shows how it is
    if (!need) return { planId: input.planId }
    if (!can(acts.writeText, grant.by, [`text:${key}`])) return refuse('not_open')
    const before = stored[key]
    const text = [before?.text, needTexts[language].fromCase.words[need.status](need.name)]
      .filter(Boolean)
      .join('\n')
    if (text.length > longest) return refuse('need_too_long', 'area')
    const version = (before?.version ?? 0) + 1
    await saveText(db, authorityId, { planId: input.planId, key, text, version }, writerOf(context))
    events.add({ type: 'plan_text_written', personId, facts: { planId: input.planId, key, version } })
    return { planId: input.planId }
  },
})
