import { can, type Grant } from '../access/acts.ts'
import { getPerson, hidesWhereabouts, mayBeShielded, type Person, wordsShownTo } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import type { WholePlan } from './whole-plan.ts'

const writing = [
  'writeText',
  'writeWhatMatters',
  'addGoal',
  'writeGoal',
  'evaluate',
  'rate',
  'commentOnGoal',
  'writeActivity',
  'evaluateActivity',
  'giveWord',
  'lead',
] as const

type Writing = (typeof writing)[number]

/** Which buttons to show. Each act is asked about anew when it is pressed. */
export type May = Record<Writing, boolean>

/** What one may not write over because one does not read it: who does it and where, and for some the words themselves. */
export function isShutTo(
  person: Pick<Person, 'addressProtection'>,
  relation: Grant['relation'],
  name: Writing,
): boolean {
  if (!hidesWhereabouts(person, relation)) return false
  const shown = wordsShownTo(person, relation)
  switch (name) {
    case 'writeWhatMatters':
      return !shown.whatMatters
    case 'addGoal':
    case 'writeGoal':
    case 'rate':
    case 'giveWord':
      return !shown.goals
    default:
      return true
  }
}

/** Given, and in force today: without it the plan is the own side's alone (forskrift 1110 § 5). */
export const hasPlanConsent = ({ consents }: Pick<WholePlan, 'consents'>): boolean =>
  consents.some(({ kind }) => kind === 'plan')

export function whatOneMay(whole: WholePlan, grant: Grant): May {
  const isOpen = whole.plan.state !== 'ended' && hasPlanConsent(whole)
  return Object.fromEntries(
    writing.map((name) => [
      name,
      isOpen && !isShutTo(whole, grant.relation, name) && can(acts[name], grant.by) !== null,
    ]),
  ) as May
}

/** For a command that writes: one who is shut out of it is answered as if there were no such thing. */
export const unlessShut =
  (name: Writing) =>
  async ({ subject, grant, db }: { subject: { personId: string }; grant: Grant; db: ReadDb }) =>
    !(await findIfShut(db, subject.personId, grant, name))

export async function findIfShut(
  db: ReadDb,
  personId: string,
  { relation }: Grant,
  name: Writing,
): Promise<boolean> {
  if (!mayBeShielded(relation.name)) return false
  return isShutTo(await getPerson(db, personId), relation, name)
}
