import { z } from 'zod'
import { isOpen } from '../access/acts.ts'
import { ageOn } from '../law/age.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { findNeedsOfCase } from './find-needs-of-case.ts'
import { findReaders, placesOfTexts } from './find-readers.ts'
import { findUndo, receiptInput } from './find-undo.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { type LifeArea, lifeAreas } from './rules/content.ts'
import { textKeys } from './things.ts'
import { hasPlanConsent, whatOneMay } from './what-one-may.ts'

/** What already stands around one area of life in the plan, as far as the reader sees it. */
export interface AreaAround {
  area: LifeArea
  goals: string[]
  team: string[]
}

/** What is needed, area by area, and what a family is asked. For those who read about the person, and are not shielded. */
export const findNeedsPage = query({
  act: acts.read,
  input: z.object({ planId: id, ...receiptInput }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context) {
    const { subject, grant, db, today, language } = context
    const { whole, personId } = subject
    const seen = planAsSeen(whole, grant, language)
    if (!seen?.texts || seen.isShielded) return null
    const { birthDate } = seen.person
    const around: AreaAround[] = lifeAreas.map((area) => ({
      area,
      goals: (seen.goals ?? [])
        .filter((goal) => goal.lifeArea === area && ['current', 'proposed'].includes(goal.state))
        .map(({ words }) => words),
      team: (seen.team ?? []).filter(({ lifeArea }) => lifeArea === area).map(({ name }) => name),
    }))
    return {
      person: seen.person,
      planId: seen.plan.id,
      texts: seen.texts,
      /** Those not left out for the reader. */
      keys: textKeys.filter((key) => isOpen(grant, 'about_person', `text:${key}`)),
      around,
      asksFamily: birthDate === null || ageOn(birthDate, today) < 18,
      readers: await findReaders(db, {
        ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
        places: placesOfTexts,
      }),
      may: whatOneMay(whole, grant),
      /** What the party’s own case can give. */
      ofCase: whatOneMay(whole, grant).writeText
        ? await findNeedsOfCase(db, personId, grant, whole.texts)
        : null,
      relation: grant.relation.name,
      undo: await findUndo(context, seen, { thing: 'text' }),
    }
  },
  sees: ({ person, around, ofCase }) => [
    {
      personId: person.id,
      what: [
        'about_person',
        ...(around.some(({ goals }) => goals.length) ? ['goals'] : []),
        ...(around.some(({ team }) => team.length) ? ['participants'] : []),
        ...(ofCase ? ['case'] : []),
      ],
    },
  ],
})
