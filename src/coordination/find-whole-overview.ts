import type { DecisionOfPerson } from '../cases/index.ts'
import type { Person } from '../people/index.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import type { Consent } from '../team/index.ts'
import type { Appointment, StandIn } from './appointment.ts'
import { overviewSql } from './overview-sql.ts'
import type { CoordinatorWish } from './wish-store.ts'

/** Who coordinates for a person and the way there as the database has it, before it is cut to what the reader may see. */
export interface WholeOverview {
  person: Pick<
    Person,
    'givenName' | 'fullName' | 'birthDate' | 'dueDate' | 'byAdoption' | 'addressProtection'
  >
  /** The living case, else the newest closed one. */
  caseFile: {
    id: string
    unitId: string
    receivedOn: string
    unit: { name: string; phone: string }
  } | null
  /** All there have been, the newest first. */
  appointments: Appointment[]
  /** Who stands in while there is no coordinator. */
  standIn: StandIn | null
  /** Newest first, also that the person cannot consent. */
  decisions: Pick<DecisionOfPerson, 'id' | 'caseId' | 'result' | 'items' | 'issuedAt'>[]
  /** To coordination, and to a plan. */
  consents: Pick<Consent, 'kind' | 'state' | 'untilDate'>[]
  livingPlanId: string | null
  nextMeeting: { id: string; title: string; startsAt: Date } | null
  /** The newest for another coordinator. */
  wish: CoordinatorWish | null
}

/** In one statement; null when there is no such person here. */
export async function findWholeOverview(
  db: ReadDb,
  { authorityId, personId, now }: { authorityId: string; personId: string; now: Date },
): Promise<WholeOverview | null> {
  const values = [authorityId, personId, now]
  const [row] = await hotRead<{ page: InJson<WholeOverview> }>(db, 'overview', overviewSql, values)
  return row ? withMoments(row.page) : null
}

/** As JSON has it: every moment in words. */
type InJson<T> = T extends Date
  ? string
  : T extends readonly (infer One)[]
    ? InJson<One>[]
    : T extends object
      ? { [K in keyof T]: InJson<T[K]> }
      : T

function withMoments({
  appointments,
  standIn,
  decisions,
  nextMeeting,
  wish,
  ...rest
}: InJson<WholeOverview>): WholeOverview {
  return {
    ...rest,
    appointments: appointments.map((each) => ({
      ...each,
      offeredAt: momentOf(each.offeredAt),
      answeredAt: momentOf(each.answeredAt),
    })),
    standIn: standIn && { ...standIn, since: new Date(standIn.since) },
    decisions: decisions.map((each) => ({ ...each, issuedAt: new Date(each.issuedAt) })),
    nextMeeting: nextMeeting && { ...nextMeeting, startsAt: new Date(nextMeeting.startsAt) },
    wish: wish && { ...wish, wishedAt: new Date(wish.wishedAt), answeredAt: momentOf(wish.answeredAt) },
  }
}

const momentOf = (said: string | null): Date | null => (said === null ? null : new Date(said))
