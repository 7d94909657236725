import { z } from 'zod'
import { can, type Grant, isOpen } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { ageOn } from '../law/age.ts'
import { calledInSentence, getPerson, hidesWhereabouts, type Person } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import type { Language } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import { findTeam } from '../team/index.ts'
import { type Confirmed, findAboutMeTexts, findConfirmed } from './about-me-store.ts'
import { acts } from './access.ts'
import { type AboutMePicture, findPicture } from './picture-store.ts'
import { shownToShielded } from './rules/shown-to-shielded.ts'
import { type AboutMeKey, type AboutMeTexts, aboutMeKeys } from './things.ts'

/** Who reads it beside the person's own side and the one who coordinates. */
export type Readers = { names: string[] } | 'those_let_in'

export interface AboutMe {
  person: { id: string; givenName: string; fullName: string; isChild: boolean }
  relation: RelationName
  sections: Grant['sections']
  planId: string | null
  texts: AboutMeTexts
  /** The texts this reader may see at all, in order. */
  keys: readonly AboutMeKey[]
  /** Never to one from whom anything is left out. */
  picture: AboutMePicture | null
  confirmed: Confirmed | null
  readers: Readers
  mayWrite: boolean
  /** Something has stood otherwise, and the reader may see how. */
  hasBefore: boolean
  /** What could tell where the person is, is left out. */
  isShielded: boolean
}

/** Which of the texts one in this relation is shown, in order: all, or with a protected address those that say how. */
export function keysShownTo(
  person: Pick<Person, 'addressProtection'>,
  relation: Grant['relation'],
): readonly AboutMeKey[] {
  const { addressProtection } = person
  if (addressProtection === 'none' || !hidesWhereabouts(person, relation)) return aboutMeKeys
  return shownToShielded[addressProtection]
}

/** Nothing is left out: only then is there a picture, and all of it can be said to be so. */
export const readsAll = (person: Pick<Person, 'addressProtection'>, relation: Grant['relation']): boolean =>
  keysShownTo(person, relation).length === aboutMeKeys.length

/** The person's page, as the reader may see it. */
export const findAboutMe = query({
  act: acts.readAboutMe,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  read: ({ db, subject: { personId }, grant, today, language }) =>
    readAboutMe(db, personId, { grant, today, language }),
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

/** The same, for one who may write in it. */
export const findAboutMeToWrite = query({
  act: acts.writeAboutMe,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ db, subject: { personId }, grant, today, language }) {
    const aboutMe = await readAboutMe(db, personId, { grant, today, language })
    return aboutMe.mayWrite ? aboutMe : null
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

/** The same, for one who may choose the picture. */
export const findPicturePage = query({
  act: acts.writeAboutMe,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ db, subject: { personId }, grant, today, language }) {
    const aboutMe = await readAboutMe(db, personId, { grant, today, language })
    return aboutMe.mayWrite && aboutMe.keys.length === aboutMeKeys.length ? aboutMe : null
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

export async function readAboutMe(
  db: ReadDb,
  personId: string,
  { grant, today, language }: { grant: Grant; today: string; language: Language },
): Promise<AboutMe> {
  const person = await getPerson(db, personId)
  const keys = keysShownTo(person, grant.relation)
  const [texts, picture, confirmed, plan, readers] = [
    await findAboutMeTexts(db, personId),
    readsAll(person, grant.relation) ? await findPicture(db, personId) : null,
    await findConfirmed(db, personId),
    await findPlanOfPerson(db, personId),
    await findReaders(db, person, grant, today),
  ]
  const relation = grant.relation.name
  return {
    person: {
      id: personId,
      givenName: calledInSentence(person, relation === 'parent', language),
      fullName: person.fullName,
      isChild: person.birthDate === null || ageOn(person.birthDate, today) < 16,
    },
    relation,
    sections: grant.sections,
    planId: plan && plan.state !== 'ended' ? plan.id : null,
    texts: Object.fromEntries(Object.entries(texts).filter(([key]) => keys.includes(key as AboutMeKey))),
    keys,
    picture,
    confirmed,
    readers,
    mayWrite: keys.length > 0 && can(acts.writeAboutMe, grant.by) !== null && !isDead(person, today),
    hasBefore:
      can(acts.readBefore, grant.by) !== null &&
      !hidesWhereabouts(person, grant.relation) &&
      Object.values(texts).some(({ version }) => version > 1),
    isShielded: hidesWhereabouts(person, grant.relation),
  }
}

/** What is told of one who has died stands as it was. */
export const isDead = ({ diedOn }: Pick<Person, 'diedOn'>, today: string): boolean =>
  diedOn !== null && diedOn <= today

async function findReaders(db: ReadDb, person: Person, grant: Grant, today: string): Promise<Readers> {
  if (!isOpen(grant, 'participants') || hidesWhereabouts(person, grant.relation)) return 'those_let_in'
  const team = await findTeam(db, person.id, today)
  return { names: team.filter(({ sections }) => sections.includes('about_person')).map(({ name }) => name) }
}
