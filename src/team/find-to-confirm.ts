import { ageOn, turnsAge } from '../law/age.ts'
import { addMonths, type IsoDate } from '../law/calendar.ts'
import { noteDone } from '../messages/index.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { isRefusal } from '../platform/refusal.ts'
import { restsOnOthers } from './rules/at-sixteen.ts'
import { type ConsentKind, type ConsentState, consentStandsOn, needsConsents } from './rules/consent.ts'
import { findDeciders } from './who-may-consent.ts'

export interface ToConfirm {
  /** The day of 16; null where it is not that age that made them the person’s own to answer. */
  since: IsoDate | null
  /** Coordination first. */
  consentIds: string[]
}

interface Given {
  consentId: string
  kind: ConsentKind
  personId: string
  birthDate: IsoDate
  state: ConsentState
  fromDate: IsoDate
  untilDate: IsoDate | null
  yes: { by: string | null }[]
}

const sixteenYears = 16 * 12

/**
 * By person, what others said yes to for those who now decide alone and have not said whether it is to stand (`consents-at-16`).
 * What rests on a consent that has run out opens nothing, and is not asked about.
 */
export async function findToConfirm(
  db: ReadDb,
  personIds: readonly string[],
  today: IsoDate,
): Promise<Map<string, ToConfirm>> {
  const found = new Map<string, ToConfirm>()
  const all = Map.groupBy(await findGiven(db, personIds, today), ({ personId }) => personId)
  for (const [personId, given] of all) {
    if (!given.some(({ yes }) => yes.at(-1)?.by)) continue
    const consentIds: string[] = []
    for (const kind of ['coordination', 'plan', 'sharing'] as const) {
      const ofKind = given.filter((each) => each.kind === kind)
      if (!ofKind.length || isRefusal(needsConsents(consentStandsOn[kind], given, today))) continue
      const { who } = await findDeciders(db, personId, kind, today)
      const asked = ofKind.filter((each) => restsOnOthers(each, each.yes, who, today))
      consentIds.push(...asked.map(({ consentId }) => consentId))
    }
    const { birthDate } = given[0]!
    const since = ageOn(birthDate, today) < 18 ? turnsAge(birthDate, 16) : null
    if (consentIds.length) found.set(personId, { since, consentIds })
  }
  return found
}

/** Consents given about these, of 16 or more, each with every yes in its round, the oldest first. */
async function findGiven(db: ReadDb, personIds: readonly string[], today: IsoDate): Promise<Given[]> {
  if (!personIds.length) return []
  const rows = await db
    .selectFrom('consent as c')
    .innerJoin('person as p', 'p.id', 'c.personId')
    .innerJoin('consentAnswer as a', (join) =>
      join.onRef('a.consentId', '=', 'c.id').onRef('a.round', '=', 'c.round'),
    )
    .select([
      'c.id as consentId',
      'c.personId',
      'c.kind',
      'c.state',
      'c.fromDate',
      'c.untilDate',
      'p.birthDate',
      'a.relatedPersonId as by',
    ])
    .where(({ eb, fn, val }) => eb('c.personId', '=', fn.any(val([...personIds]))))
    .where('c.state', '=', 'given')
    .where('a.answer', '=', 'given')
    .where('p.birthDate', '<=', addMonths(today, -sixteenYears))
    .where('p.diedOn', 'is', null)
    .orderBy('a.number')
    .execute()
  return [...Map.groupBy(rows, ({ consentId }) => consentId).values()].map((each) => ({
    ...(each[0]! as Omit<Given, 'yes'>),
    yes: each.map(({ by }) => ({ by })),
  }))
}

/** Where the consents others have given are gone through. */
export const confirmPath = (authorityId: string, personId: string): string =>
  `/${authorityId}/koordinering/${personId}/samtykke/fortsatt`

/** What was told of it is done once there is nothing more to say a word to. */
export async function noteConfirmed(
  db: Db,
  { authorityId, now, today }: { authorityId: string; now: Date; today: IsoDate },
  personId: string,
): Promise<void> {
  if ((await findToConfirm(db, [personId], today)).has(personId)) return
  await noteDone(db, { kinds: ['own_consents_asked'], href: confirmPath(authorityId, personId), now })
}
