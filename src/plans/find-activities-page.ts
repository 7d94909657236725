import { z } from 'zod'
import { id, optionalId } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutWholePlan, viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { cardsOf, type PlanCard } from './cards.ts'
import { findReaders, type Readers } from './find-readers.ts'
import { findUndo, receiptField, type Undo } from './find-undo.ts'
import { planAsSeen, type SeenPlan } from './plan-as-seen.ts'
import { type PlanPart, planPart } from './plan-part.ts'
import { readerOf } from './reader.ts'
import { findResponsibleChoices, type ResponsibleChoice } from './responsible.ts'
import { columns, type Drawn, draw, type Filter, fits, periods } from './rules/board.ts'
import { findUnseeing, unseeingOf, withUnseeing } from './unseeing.ts'
import { hasPlanConsent } from './what-one-may.ts'
import { ballChoices } from './who-has-the-ball.ts'

export interface ShownActivities extends PlanPart {
  seen: SeenPlan
  view: 'board' | 'list'
  filter: Filter
  /** All that the reader sees, in the plan's order. */
  cards: PlanCard[]
  /** Those of them that fit the filter. */
  found: PlanCard[]
  drawn: Drawn
  /** Who reads what is written on a card, by the activity. */
  readers: Record<string, Readers>
  /** Those the ball can be given to; none where the reader may not. */
  choices: ResponsibleChoice[]
  /** What was just changed on one of the cards, to be taken back. */
  undo: Undo[]
}

// What an address holds that is not so is as if it were not there
const word = z.string().max(60).catch('')
const filterIn = z.object({
  ansvar: word,
  status: z.enum(columns).or(z.literal('')).catch(''),
  frist: z.enum(periods).or(z.literal('')).catch(''),
  omrade: word,
  ball: word,
})

/** The activities of one plan, as a board or a list: what the plan's own page shows the reader, and nothing else. */
export const findActivitiesPage = query({
  act: acts.read,
  input: filterIn.extend({
    planId: id,
    vis: z.enum(['tavle', 'liste']).catch('tavle'),
    side: z.coerce.number().int().min(1).max(10_000).catch(1),
    [receiptField]: optionalId.catch(undefined),
  }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<ShownActivities | null> {
    const { input, subject, grant, db, today, language, actor } = context
    const { whole } = subject
    const seen = planAsSeen(whole, grant, language)
    if (!seen?.activities) return null
    const part = planPart(whole, seen, grant)
    const unseeing = await findUnseeing(db, { personId: seen.person.id, today, grant })
    const activities = withUnseeing(seen.activities, unseeing, seen)
    const cards = cardsOf({ ...seen, activities }, readerOf(part, { actor }))
    const filter: Filter = {
      responsible: input.ansvar,
      state: input.status,
      period: input.frist,
      area: input.omrade,
      ball: input.ball,
    }
    const found = cards.filter((card) => fits(card, filter, today))
    const drawn = draw(found, filter, input.side)
    const personId = seen.person.id
    const mayWrite = part.may.writeActivity
    const view = input.vis === 'liste' ? 'list' : 'board'
    const [readers, choices, undo] = await Promise.all([
      mayWrite && view === 'board'
        ? findReaders(db, {
            ...{ personId, today, language, grant, isPlanOpen: hasPlanConsent(whole) },
            places: Object.fromEntries(
              cards.map((card) => [
                card.id,
                { section: 'activities', thing: `activity:${card.id}` } as const,
              ]),
            ),
          })
        : {},
      mayWrite && view === 'list' ? findResponsibleChoices(db, personId, today, grant) : [],
      findUndo(context, seen, { thing: 'activity', thingId: input[receiptField] }),
    ])
    return {
      ...part,
      seen,
      view,
      filter,
      cards,
      found,
      drawn,
      readers,
      choices: ballChoices(choices).map((choice) => ({
        ...choice,
        isUnseeing: !choice.coordinates && unseeingOf(unseeing, choice) !== null,
      })),
      undo,
    }
  },
  sees: ({ person, seen }) => [
    { personId: person.id, what: seen.goals ? ['activities', 'goals'] : ['activities'] },
  ],
})
