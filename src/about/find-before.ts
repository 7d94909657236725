import { z } from 'zod'
import { can } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { calledInSentence, getPerson, hidesWhereabouts } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { type QueryContext, query } from '../platform/query.ts'
import { findAboutMeVersions } from './about-me-store.ts'
import { acts } from './access.ts'
import { isDead } from './find-about-me.ts'
import { findReferenceVersions, type PlanReference } from './reference-store.ts'
import { type AboutMeKey, type AboutMeText, aboutMeKeys, isSameReference } from './things.ts'

interface Around {
  person: { id: string; givenName: string }
  relation: RelationName
  /** What stood before may be written again. */
  mayPutBack: boolean
}

/** How something stood from one moment until another. */
export interface Stood {
  from: Date
  until: Date
  /** What the writer was to the person. */
  writtenAs: string
  version: number
  /** It stands otherwise now. */
  differs: boolean
}

export interface AboutMeBefore extends Around {
  /** The texts that have been otherwise, in the order they are read; how each was, the newest first. '': nothing stood there. */
  texts: { key: AboutMeKey; standingVersion: number; before: (Stood & { text: string })[] }[]
}

/** How the texts of About me stood before they became what they are. Not for one who is not to learn where the person is. */
export const findAboutMeBefore = query({
  act: acts.readBefore,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read(context): Promise<AboutMeBefore | null> {
    const around = await aroundOf(context)
    if (!around) return null
    const versions = await findAboutMeVersions(context.db, around.person.id)
    const of = (key: AboutMeKey) => {
      const all = versions.filter((each) => each.key === key)
      const before = stood(all, (one, now) => one.text === now.text)
      return { key, standingVersion: all[0]?.version ?? 0, before }
    }
    return { ...around, texts: aboutMeKeys.map(of).filter(({ before }) => before.length > 0) }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

export interface ReferencesBefore extends Around {
  /** Those that have been otherwise: as each is now, and how it was, the newest first. */
  references: { now: PlanReference; before: (Stood & PlanReference)[] }[]
}

/** How what stands of other plans stood before. */
export const findReferencesBefore = query({
  act: acts.readBefore,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read(context): Promise<ReferencesBefore | null> {
    const around = await aroundOf(context)
    if (!around) return null
    const all = await findReferenceVersions(context.db, around.person.id)
    return {
      ...around,
      references: all
        .map((versions) => ({ now: versions[0]!, before: stood(versions, isSameReference) }))
        .filter(({ before }) => before.length > 0),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['about_person'] }],
})

/** All but the newest, each with the time it stood. */
function stood<T extends Pick<AboutMeText, 'writtenAt' | 'writtenAs' | 'version'>>(
  versions: readonly T[],
  isSame: (one: T, now: T) => boolean,
): (T & Stood)[] {
  return versions.slice(1).map((each, at) => ({
    ...each,
    from: each.writtenAt,
    until: versions[at]!.writtenAt,
    differs: !isSame(each, versions[0]!),
  }))
}

async function aroundOf({
  db,
  subject: { personId },
  grant,
  today,
  language,
}: Pick<
  QueryContext<unknown, { personId: string }>,
  'db' | 'grant' | 'subject' | 'today' | 'language'
>): Promise<Around | null> {
  const person = await getPerson(db, personId)
  if (hidesWhereabouts(person, grant.relation)) return null
  const relation = grant.relation.name
  return {
    person: { id: personId, givenName: calledInSentence(person, relation === 'parent', language) },
    relation,
    mayPutBack: can(acts.putBack, grant.by) !== null && !isDead(person, today),
  }
}
