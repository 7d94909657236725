import type { Database } from '../src/platform/database/database.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { PractitionerKey } from './base/staff.ts'

/** One thing worth a look, found by its reference. With a code it is also followed without signing in. */
export interface DeskStory {
  authority: AuthorityId
  reference: string
  code?: string
  /** At whose desk it lies, and whether it is the case or the inquiry that is shown there. */
  at: { who: PractitionerKey; shows: 'inquiry' | 'case' }
}

export const deskStories = {
  maybe_known: {
    authority: 'baerum',
    reference: 'VAND-2345',
    at: { who: 'unit-baerum', shows: 'inquiry' },
  },
  no_number: {
    authority: 'sandnes',
    reference: 'MYRU-2346',
    code: 'BLFT-4729-KMRS',
    at: { who: 'unit-sandnes', shows: 'case' },
  },
  reached_by_post: {
    authority: 'batsfjord',
    reference: 'HAVN-2347',
    at: { who: 'unit-batsfjord', shows: 'inquiry' },
  },
  day_passed: {
    authority: 'sandnes',
    reference: 'VENT-2348',
    code: 'TDST-7364-RKPN',
    at: { who: 'unit-sandnes', shows: 'inquiry' },
  },
  answered_openly: {
    authority: 'baerum',
    reference: 'SVAR-2349',
    code: 'KRSN-5823-GRPV',
    at: { who: 'unit-baerum-adult', shows: 'inquiry' },
  },
  moves: {
    authority: 'midt-troms',
    reference: 'FYTT-2352',
    at: { who: 'unit-midt-troms', shows: 'case' },
  },
  number_waits: {
    authority: 'batsfjord',
    reference: 'TVIL-2353',
    at: { who: 'unit-batsfjord', shows: 'case' },
  },
} as const satisfies Record<string, DeskStory>
export type DeskStoryKey = keyof typeof deskStories

export interface FoundStory {
  key: DeskStoryKey
  story: DeskStory
  /** Where it lies, to the one at whose desk it is. */
  path: string
}

/** Those that are in this world, in their order. */
export async function findDeskStories(database: Database): Promise<FoundStory[]> {
  const found = await Promise.all(
    Object.entries(deskStories).map(async ([key, story]: [string, DeskStory]) => {
      const row = await database.transaction(story.authority, (db) =>
        db
          .selectFrom('inquiry')
          .select(['id', 'caseId'])
          .where('reference', '=', story.reference)
          .executeTakeFirst(),
      )
      if (!row) return []
      const path =
        story.at.shows === 'case' && row.caseId
          ? `/${story.authority}/saker/${row.caseId}`
          : `/${story.authority}/henvendelser/${row.id}`
      return [{ key: key as DeskStoryKey, story, path }]
    }),
  )
  return found.flat()
}
