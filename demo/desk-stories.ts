import type { Database, ReadDb } from '../src/platform/database/database.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { ActorKey } from './base/demo-actor.ts'

/** One thing worth a look, found by its reference. With a code it is also followed without signing in. */
export interface DeskStory {
  authority: AuthorityId
  reference: string
  code?: string
  /** At whose desk it lies, and what of it is shown there. */
  at: { who: ActorKey; shows: 'inquiry' | 'case' | 'decision_draft' | 'own_case' | 'complaint' }
}

/** One that is of no inquiry’s own: found by what it is. */
export interface FoundByState {
  authority: AuthorityId
  at: { who: ActorKey; shows: 'referral' | 'minutes' | 'told_secret' }
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
  child_alone: {
    authority: 'sandnes',
    reference: 'STIL-2354',
    at: { who: 'unit-sandnes', shows: 'inquiry' },
  },
  number_waits: {
    authority: 'batsfjord',
    reference: 'TVIL-2353',
    at: { who: 'unit-batsfjord', shows: 'case' },
  },
  number_refused: {
    authority: 'sandnes',
    reference: 'NEIN-2358',
    at: { who: 'unit-sandnes', shows: 'case' },
  },
  taken_out: {
    authority: 'sandnes',
    reference: 'EGEN-2356',
    at: { who: 'unit-sandnes', shows: 'case' },
  },
  told_secret: {
    authority: 'baerum',
    at: { who: 'unit-baerum-adult', shows: 'told_secret' },
  },
  asker_to_settle: {
    authority: 'baerum',
    reference: 'MRLE-2354',
    at: { who: 'unit-baerum', shows: 'decision_draft' },
  },
  referral_waits: {
    authority: 'baerum',
    at: { who: 'service-leader-baerum', shows: 'referral' },
  },
  closed_by_wish: {
    authority: 'batsfjord',
    reference: 'VENT-2355',
    at: { who: 'inger-ektefelle', shows: 'own_case' },
  },
  overturned: {
    authority: 'midt-troms',
    reference: 'PPHV-2359',
    at: { who: 'unit-midt-troms', shows: 'case' },
  },
  refusal_complained_of: {
    authority: 'baerum',
    reference: 'NEIV-2362',
    at: { who: 'unit2-baerum', shows: 'complaint' },
  },
  taken_back: {
    authority: 'baerum',
    reference: 'VNTR-2363',
    at: { who: 'unit-baerum-adult', shows: 'case' },
  },
  minutes_remarked: {
    authority: 'baerum',
    at: { who: 'child-coordinator-baerum', shows: 'minutes' },
  },
} as const satisfies Record<string, DeskStory | FoundByState>
export type DeskStoryKey = keyof typeof deskStories

export interface FoundStory {
  key: DeskStoryKey
  story: DeskStory | FoundByState
  /** Where it lies, to the one at whose desk it is. */
  path: string
}

/** Those that are in this world, in their order. */
export async function findDeskStories(database: Database): Promise<FoundStory[]> {
  const found = await Promise.all(
    Object.entries(deskStories).map(async ([key, story]: [string, DeskStory | FoundByState]) => {
      const path = await database.transaction(story.authority, (db) =>
        'reference' in story ? findByReference(db, story) : findByState[story.at.shows](db),
      )
      return path ? [{ key: key as DeskStoryKey, story, path: `/${story.authority}${path}` }] : []
    }),
  )
  return found.flat()
}

/** @returns the path after the authority's own */
async function findByReference(db: ReadDb, { reference, at: { shows } }: DeskStory): Promise<string | null> {
  const row = await db
    .selectFrom('inquiry')
    .select(['id', 'caseId'])
    .where('reference', '=', reference)
    .executeTakeFirst()
  if (!row) return null
  if (shows === 'inquiry' || !row.caseId) return `/henvendelser/${row.id}`
  if (shows === 'own_case') return `/min-sak/${row.caseId}`
  if (shows === 'complaint') return findComplaintIn(db, row.caseId)
  return `/saker/${row.caseId}${shows === 'decision_draft' ? '/avgjorelse' : ''}`
}

/** The newest complaint in a case. */
async function findComplaintIn(db: ReadDb, caseId: string): Promise<string | null> {
  const row = await db
    .selectFrom('complaint')
    .select('id')
    .where('caseId', '=', caseId)
    .orderBy('recordedAt', 'desc')
    .executeTakeFirst()
  return row ? `/klager/${row.id}` : null
}

const findByState: Record<FoundByState['at']['shows'], (db: ReadDb) => Promise<string | null>> = {
  async referral(db) {
    const row = await db
      .selectFrom('referral')
      .select('id')
      .where('serviceId', 'is not', null)
      .where('state', '=', 'sent')
      .orderBy('sentAt')
      .executeTakeFirst()
    return row ? `/henvisninger/${row.id}` : null
  },
  async told_secret(db) {
    const row = await db
      .selectFrom('inquiry as i')
      .innerJoin('caseFile as c', 'c.personId', 'i.personId')
      .select('c.id')
      .where('i.addressIsSecret', '=', true)
      .where('i.state', '=', 'received')
      .orderBy('i.receivedAt')
      .executeTakeFirst()
    return row ? `/saker/${row.id}` : null
  },
  async minutes(db) {
    const row = await db
      .selectFrom('minutesRemark as r')
      .innerJoin('minutes as m', 'm.id', 'r.minutesId')
      .innerJoin('meeting', 'meeting.id', 'm.meetingId')
      .select(['meeting.id', 'meeting.personId'])
      .orderBy('r.saidAt')
      .executeTakeFirst()
    return row ? `/koordinering/${row.personId}/moter/${row.id}` : null
  },
}
