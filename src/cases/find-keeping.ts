import {
  findAroundToTell,
  findRelatedPersons,
  findStanding,
  findWaitingMarks,
  findWithholdings,
  isForChild,
  isKeptFromParents,
  type KeptOutMark,
  type Person,
  type ReasonsNeeded,
  type RelatedKind,
  reasonsNeeded,
  type Standing,
  type Withholding,
} from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'

/** One who answers for a child under 16, and what stands towards them for the child's own sake (`kept-from-parents`). */
export interface KeptOne {
  id: string
  name: string
  kind: RelatedKind
  standing: Standing
  /** The decision that counts, or will from its day. Null: nobody has decided. */
  decided: Withholding | null
  /** What was decided for a time that is out: it holds until it is decided anew. */
  over: Withholding | null
  /** What was said of them before they were on record, by the unit or where it came from, and nobody has decided since. */
  told: Withholding | null
  /** They may know from a day ahead; until then it is withheld. */
  toldFrom: string | null
  /** Is told today: not kept out for the address either. */
  isTold: boolean
}

export interface Keeping {
  /** What the child has asked, in its own words, where nobody has decided about it for somebody. */
  asked: { why: string; on: string } | null
  /** The child has asked, whatever was decided since. */
  hasAsked: boolean
  /** The time of what was decided for somebody is out, and it is to be decided anew. */
  isOver: boolean
  ones: KeptOne[]
  /** Kept out from the moment they come on record: nobody here is the one it was said of yet. */
  waiting: KeptOutMark[]
  /** By age, of what the child asks: what reasons it takes. */
  needs: ReasonsNeeded
  /** Kept from them all: a child of 12 decides, and nothing is posted home. */
  isKeptFromAll: boolean
  decidesAlone: boolean
}

const answersFor: readonly RelatedKind[] = ['parent', 'foster_parent', 'care_authority', 'guardian']

/** Those who answer for the child and would be told, but for being kept out today: for its own sake, or for the address. */
export async function findKeptOut(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<{ id: string; name: string; isForChild: boolean }[]> {
  const told = new Set((await findAroundToTell(db, personId, today)).map(({ id }) => id))
  const out: { id: string; name: string; isForChild: boolean }[] = []
  for (const { id, name, kind, diedOn } of await findRelatedPersons(db, personId, today)) {
    if (told.has(id) || diedOn || !answersFor.includes(kind)) continue
    const standing = await findStanding(db, personId, id, today)
    out.push({ id, name, isForChild: standing === 'asked' || standing === 'withheld' })
  }
  return out
}

/** Null where it is no question: 16 or more, or not born and nothing was said of anybody. */
export async function findKeeping(
  db: ReadDb,
  person: Pick<Person, 'id' | 'birthDate' | 'dueDate'>,
  today: string,
): Promise<Keeping | null> {
  const words = (await findWithholdings(db, person.id)).filter(({ ground }) => isForChild(ground))
  const waiting = await findWaitingMarks(db, person.id)
  const isSaid = words.length + waiting.length > 0
  // Of one not born: what was said of a parent is decided of when they are on record, and holds till then
  const needs =
    reasonsNeeded(person, today, 'child_asks') ?? (!person.birthDate && isSaid ? ('weighty' as const) : null)
  if (!needs) return null
  const around = new Set((await findAroundToTell(db, person.id, today)).map(({ id }) => id))
  const ones: KeptOne[] = []
  for (const { id, name, kind, diedOn } of await findRelatedPersons(db, person.id, today)) {
    if (!answersFor.includes(kind) || diedOn) continue
    const standing = await findStanding(db, person.id, id, today)
    const newest = words.find((each) => each.relatedPersonId === id)
    const isAhead = newest?.choice === 'told' && newest.fromDate > today
    const counts = newest && newest.choice !== 'asked' && (isAhead || newest.choice === standing)
    const told = standing === 'asked' && newest?.choice === 'asked' ? newest : null
    const isOver = newest?.choice === 'withheld' && standing === 'asked'
    ones.push({
      ...{ id, name, kind, standing, told, over: isOver ? newest : null },
      decided: counts ? newest : null,
      toldFrom: isAhead && standing !== 'told' ? newest.fromDate : null,
      isTold: around.has(id),
    })
  }
  const isKeptFromAll = await isKeptFromParents(db, person.id, today)
  const isOpen = ones.length
    ? ones.some(({ standing, toldFrom, told }) => standing === 'asked' && toldFrom === null && told === null)
    : (await findStanding(db, person.id, null, today)) === 'asked'
  const request = words.find(({ choice, relatedPersonId }) => choice === 'asked' && relatedPersonId === null)
  return {
    asked: isOpen && request ? { why: request.reason, on: request.fromDate } : null,
    hasAsked: request !== undefined,
    isOver: ones.some(({ over }) => over !== null),
    ones,
    waiting,
    needs,
    isKeptFromAll,
    decidesAlone: isKeptFromAll && needs === 'respected',
  }
}
