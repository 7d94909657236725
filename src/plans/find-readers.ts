import { type Act, type Grant, isOpen } from '../access/acts.ts'
import { findServicesLetIn, findWhoMay, type Holder, type ServiceLetIn } from '../access/find-who-may.ts'
import type { Thing } from '../access/left-out.ts'
import type { RelationName } from '../access/relations.ts'
import type { Section } from '../access/sections.ts'
import { ageOn } from '../law/age.ts'
import { calledInSentence, getPerson, hidesWhereabouts, type Person } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { acts } from './access.ts'
import { type TextKey, textKeys } from './things.ts'

/**
 * Who can read what is written in a section, as the one who writes there may know it. Made of those who may (`findWhoMay`), less
 * the writer. Who decides for somebody is told of as a kind: by name one would learn where a child lives, or who is kept out.
 */
export interface Readers {
  /** The writer's own place: the person, one who decides, or somebody else. */
  you: 'person' | 'decides' | 'other'
  /** What the person is called. Reads all of it, but before birth. */
  person: string
  isBorn: boolean
  isChild: boolean
  /** Whether others decide for the person and read it. Null: the writer is not told whether there is anybody. */
  deciders: { decides: boolean; guardian: boolean; proxy: boolean } | null
  /** Those who coordinate, and whoever stands in. Null: the writer does so alone. Without a name where it may not be told. */
  leads: { names: string[] } | null
  /** Services with those they have named, and private persons; null where the writer may not know who takes part. */
  letIn: ReaderLetIn[] | null
}

export interface ReaderLetIn {
  name: string
  /** Whom the service has named, and who read it. Empty for a private person, and where nobody is named yet. */
  people: string[]
  isService: boolean
}

const ofPerson: readonly RelationName[] = ['self', 'child_15', 'child']
const deciding: readonly RelationName[] = ['parent', 'foster_parent', 'care_authority']
const leading: readonly RelationName[] = ['coordinator', 'stand_in']
const outsideOwnSide: readonly RelationName[] = [...leading, 'participant', 'private_participant']

/** Where one writes: a section, and the one thing in it that a consent may leave out. */
export interface Place {
  section: Section
  thing?: Thing
}

const placesIn = <K extends string>(keys: readonly K[], placeOf: (key: K) => Place) =>
  Object.fromEntries(keys.map((key) => [key, placeOf(key)])) as Record<K, Place>

/** What is about the person: each text may be left out of a consent by itself. */
export const placesOfTexts: Record<TextKey | 'page', Place> = {
  page: { section: 'about_person' },
  ...placesIn(textKeys, (key) => ({ section: 'about_person', thing: `text:${key}` })),
}

interface Wanted<K extends string> {
  personId: string
  places: Record<K, Place>
  today: string
  language: Language
  /** By which the writer is here. */
  grant: Grant
  /** The act of reading there. */
  act?: Act
  /** The plan's own words are read by nobody outside the own side without consent to the plan (forskrift 1110 § 5). */
  isPlanOpen?: boolean
}

/** For all the places of a page at once. */
export async function findReaders<K extends string>(
  db: ReadDb,
  { personId, places, today, language, grant, act = acts.read, isPlanOpen = true }: Wanted<K>,
): Promise<Record<K, Readers>> {
  const [person, holders, services] = await Promise.all([
    getPerson(db, personId),
    findWhoMay(db, { act, personId, today }),
    findServicesLetIn(db, { personId, today }),
  ])
  const reading = holders.filter((each) => isPlanOpen || !outsideOwnSide.includes(each.grant.relation.name))
  const readersOf = ({ section, thing }: Place): Readers =>
    asTold(
      person,
      grant,
      { today, language },
      {
        reading: reading.filter((each) => isOpen(each.grant, section, thing)),
        services: isPlanOpen
          ? services.filter(
              (each) => each.sections.includes(section) && !(thing && each.without.includes(thing)),
            )
          : [],
      },
    )
  return Object.fromEntries(
    Object.entries<Place>(places).map(([key, place]) => [key, readersOf(place)]),
  ) as Record<K, Readers>
}

/** What of it the writer may know. */
function asTold(
  person: Person,
  grant: Grant,
  { today, language }: { today: string; language: Language },
  { reading, services }: { reading: readonly Holder[]; services: readonly ServiceLetIn[] },
): Readers {
  const { relation, by } = grant
  const isWriter = (each: Holder) =>
    each.practitionerId
      ? by.some(({ practitionerId }) => practitionerId === each.practitionerId)
      : each.relatedPersonId
        ? by.some(({ relatedPersonId }) => relatedPersonId === each.relatedPersonId)
        : ofPerson.includes(relation.name)
  const others = reading.filter((each) => !isWriter(each))
  const those = (...names: RelationName[]) =>
    others.filter((each) => names.includes(each.grant.relation.name))
  const you = ofPerson.includes(relation.name)
    ? 'person'
    : deciding.includes(relation.name)
      ? 'decides'
      : 'other'
  const isShielded = hidesWhereabouts(person, relation)
  const knowsWho = !isShielded && isOpen(grant, 'participants')
  const knowsDeciders = you === 'person' || leading.includes(relation.name)
  const leads = those(...leading)
  return {
    you,
    person: calledInSentence(person, you === 'decides', language),
    isBorn: person.birthDate !== null,
    isChild: person.birthDate === null || ageOn(person.birthDate, today) < 16,
    deciders: knowsDeciders
      ? {
          decides: those(...deciding).length > 0,
          guardian: those('guardian').length > 0,
          proxy: those('proxy').length > 0,
        }
      : null,
    leads: leads.length ? { names: isShielded ? [] : leads.map(({ name }) => name) } : null,
    letIn: knowsWho ? letInOf(those('participant', 'private_participant'), services) : null,
  }
}

/** Each service with those who read it for it; one that has named nobody yet by its name alone. */
function letInOf(holders: readonly Holder[], services: readonly ServiceLetIn[]): ReaderLetIn[] {
  const byService = services.flatMap(({ id, name, hasNamed }) => {
    const people = holders.filter((each) => each.services.some((of) => of.id === id)).map((each) => each.name)
    return people.length || !hasNamed ? [{ name, people, isService: true }] : []
  })
  const privately = holders.filter(({ relatedPersonId }) => relatedPersonId)
  return [...byService, ...privately.map(({ name }) => ({ name, people: [], isService: false }))]
}
