import { z } from 'zod'
import { allActs } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { findPractitionersNames, findServices, findUnits } from '../authorities/index.ts'
import { findInquiryIdsAbout } from '../inquiries/index.ts'
import { findRelatedPersonsNames, getPerson, hidesWhereabouts, type Person } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { countLooksOf, findDayOfLog, findLookers, findLooks } from './access-log-store.ts'
import {
  type Deed,
  type Fold,
  foldLooks,
  type Look,
  type LookerOfDay,
  type OwnDays,
} from './rules/fold-looks.ts'

export interface NamedLooker {
  /** 'me': the reader. 'person': whom it is about. 'staff': somebody whose name is not shown here. */
  who: 'me' | 'person' | 'practitioner' | 'related' | 'staff' | 'unknown'
  /** '' where `who` says it all. */
  name: string
  workTitle: string
  /** The service or unit; '' when it is not known, or not shown. */
  place: string
  /** The organisation: the authority, or the one the service belongs to. '' for those who are not at work. */
  organisation: string
  relation: string
  ground: string
  deeds: Deed[]
}

export type NamedFold =
  | (Omit<Extract<Fold, { kind: 'day' }>, 'lookers'> & { lookers: NamedLooker[] })
  | OwnDays

export interface Choosable {
  id: string
  name: string
}

export interface WhoHasLooked {
  personId: string
  givenName: string
  isSelf: boolean
  relation: RelationName
  planId: string | null
  folds: NamedFold[]
  /** From which row the older ones go on; null when these are the last. */
  olderThan: number | null
  /** Whom and which places one can choose to see alone. */
  people: Choosable[]
  places: Choosable[]
  chosen: { hvem: string; sted: string; egne: boolean; isOlder: boolean }
  /** Names and workplaces are left out: they would tell where the person is. */
  isShielded: boolean
  /** A demonstration whose business clock is set ahead: the log keeps the real time, whatever day it is there. */
  isClockAhead: boolean
}

const rowsAtOnce = 200
const optional = <T extends z.ZodType>(field: T) => field.optional().catch(undefined)

/** Who has seen something about a person, in the order it was seen, the last first. */
export const getWhoHasLooked = query({
  act: acts.seeWhoHasLooked,
  input: z.object({
    personId: id,
    hvem: optional(id),
    sted: optional(id),
    egne: optional(z.literal('ja')),
    for: optional(z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER)),
  }),
  about: async ({ personId }) => ({ personId }),
  async read({ input, db, grant, actor, authority, today }): Promise<WhoHasLooked> {
    const { personId, hvem, sted, egne, for: before } = input
    const me = actor.kind === 'nobody' ? '' : actor.identityId // the act is open to nobody unknown
    const person = await getPerson(db, personId)
    const relation = grant.relation.name
    const untold = relation === 'self' || relation === 'child_15' ? [] : untoldActs()
    const isShielded = hidesWhereabouts(person, grant.relation)
    const who = isShielded ? undefined : hvem
    const place = isShielded ? undefined : sted
    const subjects = [personId, ...(await findInquiryIdsAbout(db, personId))]
    const looks = await findLooks(
      db,
      { subjects, before, who, place, notBy: egne ? undefined : me, untold },
      rowsAtOnce + 1,
    )
    const shown = looks.slice(0, rowsAtOnce)
    const hasOlder = looks.length > rowsAtOnce
    const last = hasOlder ? shown.at(-1)!.id : 0
    const own =
      egne || who || place
        ? new Map<string, number>()
        : await countLooksOf(db, subjects, me, { from: last, before })
    const lookers = await findLookers(db, subjects, me, untold)
    const names = await findNames(db, [...shown, ...lookers], authority, isShielded)
    const reader = { me, personId, person }
    return {
      personId,
      givenName: person.givenName,
      isSelf: relation === 'self' || relation === 'child_15',
      relation,
      planId: (await findPlanOfPerson(db, personId))?.id ?? null,
      folds: foldLooks(shown, own).map((fold) =>
        fold.kind === 'own'
          ? fold
          : { ...fold, lookers: fold.lookers.map((looker) => named(looker, names, reader)) },
      ),
      olderThan: hasOlder ? last : null,
      people: isShielded ? [] : choosable(lookers.map((each) => personOf(each, names))),
      places: isShielded ? [] : choosable(lookers.map((each) => placeOf(each, names))),
      chosen: { hvem: who ?? '', sted: place ?? '', egne: egne === 'ja', isOlder: before !== undefined },
      isShielded,
      isClockAhead: today > (await findDayOfLog(db)),
    }
  },
  sees: ({ personId }) => [{ personId, what: ['access_log'] }],
})

/** What is between the person and the one who did it (rule `childs-private-wish`). */
const untoldActs = (): string[] =>
  allActs()
    .filter(({ isUntold }) => isUntold)
    .map(({ name }) => name)

type Ids = Pick<Look, 'practitionerId' | 'relatedPersonId' | 'serviceId' | 'unitId'>

interface Names {
  practitioners: Map<string, { name: string; workTitle: string }>
  related: Map<string, string>
  /** Services and units by id, with the organisation they belong to. */
  places: Map<string, { name: string; organisation: string }>
  authority: string
  isShielded: boolean
}

async function findNames(
  db: ReadDb,
  lookers: readonly Ids[],
  authority: Asked['authority'],
  isShielded: boolean,
): Promise<Names> {
  const own = authority.name
  const services = await findServices(db)
  const units = await findUnits(db)
  return {
    practitioners: await findPractitionersNames(
      db,
      lookers.flatMap((each) => each.practitionerId ?? []),
    ),
    related: await findRelatedPersonsNames(
      db,
      lookers.flatMap((each) => each.relatedPersonId ?? []),
    ),
    places: new Map([
      ...services.map((each) => [each.id, { name: each.name, organisation: each.belongsTo || own }] as const),
      ...units.map((each) => [each.id, { name: each.name, organisation: own }] as const),
    ]),
    authority: own,
    isShielded,
  }
}

function named(looker: LookerOfDay, names: Names, reader: { me: string; person: Person }): NamedLooker {
  const { actorId, practitionerId, relatedPersonId, serviceId, unitId, relation, ground, deeds } = looker
  const base = { name: '', workTitle: '', place: '', organisation: '', relation, ground, deeds }
  if (actorId && actorId === reader.me) return { ...base, who: 'me' }
  if (practitionerId) {
    if (names.isShielded) return { ...base, who: 'staff', organisation: names.authority }
    const place = names.places.get(serviceId ?? unitId ?? '')
    return {
      ...base,
      who: 'practitioner',
      name: '',
      workTitle: '',
      ...names.practitioners.get(practitionerId),
      place: place?.name ?? '',
      organisation: place?.organisation ?? names.authority,
    }
  }
  if (relatedPersonId) return { ...base, who: 'related', name: names.related.get(relatedPersonId) ?? '' }
  if (['self', 'child_15', 'child'].includes(relation))
    return { ...base, who: 'person', name: reader.person.fullName }
  return { ...base, who: 'unknown' }
}

function personOf({ practitionerId, relatedPersonId }: Ids, names: Names): Choosable | null {
  const name = practitionerId
    ? names.practitioners.get(practitionerId)?.name
    : names.related.get(relatedPersonId ?? '')
  const found = practitionerId ?? relatedPersonId
  return found && name ? { id: found, name } : null
}

function placeOf({ serviceId, unitId }: Ids, names: Names): Choosable | null {
  const found = serviceId ?? unitId
  const place = names.places.get(found ?? '')
  return found && place ? { id: found, name: place.name } : null
}

/** Each once, by name. */
function choosable(all: readonly (Choosable | null)[]): Choosable[] {
  const byId = new Map(all.flatMap((each) => (each ? [[each.id, each] as const] : [])))
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}
