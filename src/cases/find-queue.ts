import { findCareTeamsToHold, findDeaths, findOpenInquiries, type Inquiry } from '../inquiries/index.ts'
import { daysBetween } from '../law/calendar.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findNamesByWords, findPersonsByWords, findSearchWords } from './case-search-store.ts'
import { findQueuedCases, type QueuedCase } from './case-store.ts'
import { clocksOfCase, interimDueFrom, nextClock } from './clocks.ts'
import { type NextAct, nextActOf, nextActOfInquiry } from './next-act.ts'
import { type Flag, flagsOf } from './rules/flags.ts'
import { referencePattern } from './rules/reference-search.ts'
import type { CaseState } from './rules/transitions.ts'

export interface QueueClock {
  dueOn: string
  /** Negative when passed. */
  daysLeft: number
  /** How much of the time is gone, 0 to 1. */
  share: number
}

export interface QueueRow {
  /** 'care_team': a team that was set up on an inquiry, whose first meeting is to be held. */
  kind: 'inquiry' | 'case' | 'care_team'
  id: string
  reference: string
  personId: string | null
  name: string
  state: CaseState | 'new_inquiry' | 'needs_information' | 'care_team'
  result: string | null
  next: NextAct | ReturnType<typeof nextActOfInquiry> | 'hold_care_team' | null
  clock: QueueClock | null
  handlerId: string | null
  handlerName: string | null
  /** The gate it waits at. */
  unitId: string
  receivedOn: string
  flags: Flag[]
  /** Offered to this one, who has not answered. */
  offeredToId: string | null
  /** Since when somebody outside has been waited for. */
  waitingSince: string | null
  version?: number
}

export const openStates = ['open', 'under_assessment', 'waiting_for_information', 'decided'] as const
export const queueStates = ['new_inquiry', ...openStates, 'care_team', 'closed'] as const
const { compare: byName } = new Intl.Collator('nb')
const byDay = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everything that waits in these units: new inquiries and open cases in one list, the shortest clock first. */
export async function findQueue(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
  options: {
    states?: readonly CaseState[]
    withoutCoordinator?: ReadonlySet<string>
    /** Who reads the queue: one’s own decision is for another to approve. */
    me?: string | null
    /** The beginnings of names, or a reference (`referencePattern`). */
    search?: string
  } = {},
): Promise<QueueRow[]> {
  const search = options.search ? await findMatches(db, options.search) : undefined
  const open = await findOpenInquiries(db, unitIds)
  const inquiries = search ? await onlyMatching(db, open, search) : open
  const cases = await findQueuedCases(db, unitIds, options.states ?? openStates, today, search)
  const teams = await findCareTeamsToHold(db, unitIds)
  const held = search ? await onlyMatching(db, teams, search) : teams
  const ids = [...inquiries, ...held].map(({ id }) => id)
  const deaths = await findDeaths(db, ids)
  const rows: QueueRow[] = [
    ...inquiries.map((each) => rowOfInquiry(each, deaths, today)),
    ...held.map((each) => rowOfTeam(each, deaths, today)),
    ...cases.map((each) => rowOf(each, today, options)),
  ]
  const due = (row: QueueRow) => row.clock?.dueOn ?? '9999-12-31'
  return rows.sort((a, b) => byDay(due(a), due(b)) || byName(a.name, b.name))
}

interface Search {
  words: string[]
  personIds: string[]
  reference: string | null
}

async function findMatches(db: ReadDb, typed: string): Promise<Search> {
  const words = await findSearchWords(db, typed)
  return {
    words,
    personIds: await findPersonsByWords(db, words),
    reference: referencePattern(typed),
  }
}

/** New inquiries are searched as they stand: their persons may have no row yet. */
async function onlyMatching(db: ReadDb, inquiries: readonly Inquiry[], { words, reference }: Search) {
  const names = inquiries.map((each) => `${each.personGivenName} ${each.personFamilyName}`)
  const matching = await findNamesByWords(db, names, words)
  const fits = reference === null ? null : new RegExp(reference)
  return inquiries.filter((each, at) => matching.has(at) || fits?.test(each.reference))
}

function rowOfInquiry(each: Inquiry, deaths: ReadonlyMap<string, string>, today: string): QueueRow {
  return {
    kind: 'inquiry',
    id: each.id,
    reference: each.reference,
    personId: each.personId,
    name: `${each.personGivenName} ${each.personFamilyName}`.trim(),
    state: each.state === 'needs_information' ? 'needs_information' : 'new_inquiry',
    result: null,
    next: nextActOfInquiry(
      daysBetween(today, interimDueFrom(dayInOslo(each.receivedAt))),
      deaths.has(each.id),
    ),
    clock: clockOf(each.answerDue, daysBetween(dayInOslo(each.receivedAt), each.answerDue), today),
    handlerId: null,
    handlerName: null,
    unitId: each.unitId,
    receivedOn: dayInOslo(each.receivedAt),
    flags: flagsOf(
      {
        birthDate: each.personBirthDate,
        dueDate: each.personDueDate,
        byAdoption: each.personByAdoption,
        diedOn: deaths.get(each.id) ?? null,
        addressProtection: each.addressIsSecret ? 'confidential' : 'none',
        interpreter: each.interpreter,
        cannotConsent: false,
        isOffered: false,
        isSentOn: false,
        isForApproval: false,
        isTakenBack: false,
        owesAnew: false,
        isWaiting: each.state === 'needs_information',
      },
      today,
    ).filter((flag) => flag !== 'unborn' || each.personDueDate !== null),
    offeredToId: null,
    waitingSince: null,
  }
}

/** The same inquiry, as what is left of it: somebody is to call the team together. */
function rowOfTeam(each: Inquiry, deaths: ReadonlyMap<string, string>, today: string): QueueRow {
  const whole = Math.max(1, daysBetween(dayInOslo(each.careTeamAnsweredAt!), each.careTeamBy!))
  return {
    ...rowOfInquiry(each, deaths, today),
    kind: 'care_team',
    state: 'care_team',
    next: 'hold_care_team',
    clock: clockOf(each.careTeamBy!, whole, today),
  }
}

function rowOf(
  file: QueuedCase,
  today: string,
  { withoutCoordinator, me }: { withoutCoordinator?: ReadonlySet<string>; me?: string | null },
): QueueRow {
  const clock = nextClock(clocksOfCase(file, file.decidedAt, today))
  return {
    kind: 'case',
    id: file.id,
    reference: file.reference,
    personId: file.personId,
    name: `${file.givenName} ${file.familyName}`,
    state: file.state,
    result: file.result,
    next: nextActOf({
      state: file.state,
      isDead: file.diedOn !== null,
      hasHandler: file.handlerId !== null,
      hasServices: file.services > 0,
      // Short of reading every assessment: who has begun to write has assessed.
      isAssessed: file.hasDraft,
      childIsHeard: true,
      isForApproval: file.isForApproval,
      isOwnDraft: file.draftAuthorId !== null && file.draftAuthorId === me,
      interimDaysLeft: file.interimSentOn ? null : daysBetween(today, file.interimDue),
      lacksCoordinator: withoutCoordinator?.has(file.personId) ?? false,
    }),
    clock: clock && clockOf(clock.dueOn, clock.daysTotal, today),
    handlerId: file.handlerId,
    handlerName: file.handlerName,
    unitId: file.unitId,
    receivedOn: file.receivedOn,
    flags: flagsOf(
      {
        ...file,
        isOffered: file.offeredToId !== null,
        isWaiting: file.state === 'waiting_for_information' || file.askedSince !== null,
      },
      today,
    ),
    offeredToId: file.offeredToId,
    waitingSince: file.waitingSince ?? (file.askedSince && dayInOslo(file.askedSince)),
    version: file.version,
  }
}

function clockOf(dueOn: string, daysTotal: number, today: string): QueueClock {
  const daysLeft = daysBetween(today, dueOn)
  return { dueOn, daysLeft, share: Math.min(1, Math.max(0, 1 - daysLeft / Math.max(1, daysTotal))) }
}
