import { sql } from 'kysely'
import { practitionerIsLeftOut } from '../access/left-out.ts'
import { sharingIsOpen } from '../access/open-consent.ts'
import type { Section } from '../access/sections.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { officialText } from '../platform/i18n/official-words.ts'
import type { ServiceKind } from './consent.ts'
import { type DescriptionWriter, keepDescription } from './description-store.ts'
import type { ConsentState } from './rules/consent.ts'

export type Invitation = 'none' | 'sent' | 'accepted' | 'declined'
export type InvitationHow = 'eid' | 'code' | 'recorded'

export interface TeamMember {
  participantId: string
  kind: 'service' | 'private'
  /** The service's, or the private person's. */
  name: string
  serviceId: string | null
  serviceKind: ServiceKind | null
  /** The organisation, where it is another than the authority; else ''. */
  belongsTo: string
  relatedPersonId: string | null
  /** 'next_of_kin', 'parent' … for a private person. */
  relatedKind: string | null
  /** Those the service has named. */
  people: { practitionerId: string; name: string; workTitle: string }[]
  contribution: string
  lifeArea: string | null
  /** Opened by the person, today. Empty while consent is not given: then they see nothing. */
  sections: Section[]
  /** What is asked for, or opened: what they see once they are let in and somebody is named. */
  asksFor: Section[]
  /** The last day of the consent. */
  untilDate: string | null
  consentId: string | null
  /** Where the consent stands today; null: never asked for. */
  consent: ConsentState | null
  /** A private person's own word; 'none' for a service, and for those who were there before one was asked for. */
  invitation: Invitation
  invitationHow: InvitationHow | null
  /** Who wrote the word down. */
  invitationRecordedBy: string | null
  fromDate: string
  version: number
}

/** Everybody who takes part on the day, those who wait for consent too, by name. */
export async function findTeam(db: ReadDb, personId: string, today: string): Promise<TeamMember[]> {
  const rows = await members(db, today).where('pa.personId', '=', personId).execute()
  return gather(db, rows, today)
}

export async function findMember(
  db: ReadDb,
  participantId: string,
  today: string,
): Promise<(TeamMember & { personId: string }) | null> {
  const rows = await members(db, today).where('pa.id', '=', participantId).execute()
  const [member] = await gather(db, rows, today)
  return member ? { ...member, personId: rows[0]!.personId } : null
}

function members(db: ReadDb, today: string) {
  return db
    .selectFrom('participant as pa')
    .leftJoin('service as s', 's.id', 'pa.serviceId')
    .leftJoin('relatedPerson as r', 'r.id', 'pa.relatedPersonId')
    .leftJoin('practitioner as recorder', 'recorder.id', 'pa.invitationRecordedBy')
    .leftJoin('consent as c', (join) =>
      join
        .onRef('c.personId', '=', 'pa.personId')
        .on('c.kind', '=', 'sharing')
        .on((eb) =>
          eb.or([
            eb('c.serviceId', '=', eb.ref('pa.serviceId')),
            eb('c.relatedPersonId', '=', eb.ref('pa.relatedPersonId')),
          ]),
        ),
    )
    .select([
      'pa.id as participantId',
      'pa.personId',
      'pa.serviceId',
      'pa.relatedPersonId',
      'pa.contribution',
      'pa.lifeArea',
      'pa.fromDate',
      'pa.version',
      'pa.invitation',
      'pa.invitationAnsweredHow as invitationHow',
      'recorder.name as invitationRecordedBy',
      's.name as serviceName',
      's.kind as serviceKind',
      's.belongsTo',
      'r.name as relatedName',
      'r.kind as relatedKind',
      'c.id as consentId',
      'c.state',
      'c.sections',
      'c.fromDate as consentFrom',
      'c.untilDate',
      sharingIsOpen('c', today).as('isOpen'),
    ])
    .where('pa.fromDate', '<=', today)
    .where((where) => where.or([where('pa.toDate', 'is', null), where('pa.toDate', '>', today)]))
}

async function gather(
  db: ReadDb,
  rows: Awaited<ReturnType<ReturnType<typeof members>['execute']>>,
  today: string,
): Promise<TeamMember[]> {
  const people = await findPeople(
    db,
    rows.map((row) => row.participantId),
    today,
  )
  return rows
    .map((row): TeamMember => {
      const { isOpen } = row
      return {
        participantId: row.participantId,
        kind: row.serviceId ? 'service' : 'private',
        name: row.serviceName ?? row.relatedName ?? '',
        serviceId: row.serviceId,
        serviceKind: row.serviceKind as TeamMember['serviceKind'],
        belongsTo: row.belongsTo ?? '',
        relatedPersonId: row.relatedPersonId,
        relatedKind: row.relatedKind,
        people: people.filter((each) => each.participantId === row.participantId),
        contribution: row.contribution,
        lifeArea: row.lifeArea,
        sections: isOpen ? (row.sections as Section[]) : [],
        asksFor: (row.sections ?? []) as Section[],
        untilDate: isOpen ? row.untilDate : null,
        consentId: row.consentId,
        consent: standingOf(row, today),
        invitation: row.invitation as Invitation,
        invitationHow: row.invitationHow as InvitationHow | null,
        invitationRecordedBy: row.invitationRecordedBy,
        fromDate: row.fromDate,
        version: row.version,
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** Given, but past its last day, or past that of the consent to coordination: it opens nothing, and is over. */
function standingOf(
  row: { state: string | null; consentFrom: string | null; isOpen: boolean },
  today: string,
): ConsentState | null {
  const isOver = row.state === 'given' && !row.isOpen && row.consentFrom !== null && row.consentFrom <= today
  return isOver ? 'expired' : (row.state as ConsentState | null)
}

/** `pp`, named in the service of `pa`, works there today: one who has left it is named no more, wherever they went. */
const worksThere = (today: string) =>
  sql<boolean>`exists (select 1 from practitioner_role works where works.practitioner_id = pp.practitioner_id
    and works.service_id = pa.service_id and works.from_date <= ${today}::date
    and (works.to_date is null or works.to_date > ${today}::date))`

/** Those named who still work there, and whom the person has not left out: the others are not in the team. */
async function findPeople(db: ReadDb, participantIds: readonly string[], today: string) {
  if (!participantIds.length) return []
  return db
    .selectFrom('participantPractitioner as pp')
    .innerJoin('participant as pa', 'pa.id', 'pp.participantId')
    .innerJoin('practitioner as p', 'p.id', 'pp.practitionerId')
    .select(['pp.participantId', 'p.id as practitionerId', 'p.name', 'p.workTitle'])
    .where(({ eb, fn, val }) => eb('pp.participantId', '=', fn.any(val([...participantIds]))))
    .where('pp.fromDate', '<=', today)
    .where((where) => where.or([where('pp.toDate', 'is', null), where('pp.toDate', '>', today)]))
    .where(({ not }) => not(practitionerIsLeftOut('pa.personId', 'pp.practitionerId')))
    .where(worksThere(today))
    .orderBy('p.name')
    .execute()
}

export interface NewParticipant {
  personId: string
  serviceId?: string | null
  relatedPersonId?: string | null
  contribution: string
  lifeArea: string
  fromDate: string
  invitation?: Invitation
}

/** Null when the same service or person takes part already. */
export async function insertParticipant(
  db: Db,
  authorityId: string,
  participant: NewParticipant,
  writer: DescriptionWriter,
): Promise<string | null> {
  const row = await db
    .insertInto('participant')
    .values({ authorityId, ...participant })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!row) return null
  const { contribution, lifeArea } = participant
  await keepDescription(db, authorityId, { participantId: row.id, contribution, lifeArea }, writer)
  return row.id
}

/** The private person's word, by whom it was written down where it was. */
export async function saveInvitationAnswer(
  db: Db,
  participantId: string,
  answer: { invitation: 'accepted' | 'declined'; how: InvitationHow; at: Date; by?: string; note?: string },
): Promise<void> {
  await db
    .updateTable('participant')
    .set((eb) => ({
      invitation: answer.invitation,
      invitationAnsweredAt: answer.at,
      invitationAnsweredHow: answer.how,
      invitationRecordedBy: answer.by ?? null,
      invitationNote: answer.note ?? '',
      version: eb('version', '+', 1),
    }))
    .where('id', '=', participantId)
    .execute()
}

export async function lockParticipant(
  db: ReadDb,
  participantId: string,
): Promise<{ personId: string; version: number; serviceId: string | null } | null> {
  const row = await db
    .selectFrom('participant')
    .select(['personId', 'version', 'serviceId'])
    .where('id', '=', participantId)
    .where('toDate', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

export async function updateParticipant(
  db: Db,
  participantId: string,
  change: { contribution?: string; lifeArea?: string | null; toDate?: string },
): Promise<void> {
  await db
    .updateTable('participant')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', participantId)
    .execute()
}

/** These, and no others, take part for the service from the day on. Those taken away lose their access at once. */
export async function setPeople(
  db: Db,
  authorityId: string,
  participantId: string,
  practitionerIds: readonly string[],
  today: string,
): Promise<void> {
  await db
    .updateTable('participantPractitioner')
    .set({ toDate: today })
    .where('participantId', '=', participantId)
    .where('toDate', 'is', null)
    .where(({ eb, fn, val, not }) => not(eb('practitionerId', '=', fn.any(val([...practitionerIds])))))
    .execute()
  const there = await (db as ReadDb)
    .selectFrom('participantPractitioner')
    .select('practitionerId')
    .where('participantId', '=', participantId)
    .where('toDate', 'is', null)
    .execute()
  const fresh = practitionerIds.filter((id) => !there.some((row) => row.practitionerId === id))
  for (const practitionerId of fresh) {
    await db
      .insertInto('participantPractitioner')
      .values({ authorityId, participantId, practitionerId, fromDate: today })
      .onConflict((conflict) =>
        conflict
          .columns(['authorityId', 'participantId', 'practitionerId', 'fromDate'])
          .doUpdateSet({ toDate: null }),
      )
      .execute()
  }
}

/** Those whose team somebody at work is named in. What they see there is for the rules of access to say. */
export async function findTeamsOf(
  db: ReadDb,
  practitionerId: string,
  today: string,
): Promise<{ personId: string }[]> {
  return db
    .selectFrom('participantPractitioner as pp')
    .innerJoin('participant as pa', 'pa.id', 'pp.participantId')
    .select('pa.personId')
    .distinct()
    .where('pp.practitionerId', '=', practitionerId)
    .where('pp.fromDate', '<=', today)
    .where((where) => where.or([where('pp.toDate', 'is', null), where('pp.toDate', '>', today)]))
    .where('pa.fromDate', '<=', today)
    .where((where) => where.or([where('pa.toDate', 'is', null), where('pa.toDate', '>', today)]))
    .where(worksThere(today))
    .where(({ not }) => not(practitionerIsLeftOut('pa.personId', 'pp.practitionerId')))
    .execute()
}

/** What a service was let in to, where its leader has named nobody who may see it. `since`: the consent's first day. */
export async function findToName(
  db: ReadDb,
  leaderId: string,
  today: string,
): Promise<{ participantId: string; personId: string; service: string; since: string }[]> {
  return db
    .selectFrom('participant as pa')
    .innerJoin('service as s', 's.id', 'pa.serviceId')
    .innerJoin('practitionerRole as role', 'role.serviceId', 's.id')
    .innerJoin('consent as c', (join) =>
      join.onRef('c.personId', '=', 'pa.personId').onRef('c.serviceId', '=', 'pa.serviceId'),
    )
    .select(['pa.id as participantId', 'pa.personId', 's.name as service', 'c.fromDate as since'])
    .where('role.practitionerId', '=', leaderId)
    .where('role.role', '=', 'service_leader')
    .where('role.fromDate', '<=', today)
    .where((where) => where.or([where('role.toDate', 'is', null), where('role.toDate', '>', today)]))
    .where('pa.fromDate', '<=', today)
    .where((where) => where.or([where('pa.toDate', 'is', null), where('pa.toDate', '>', today)]))
    .where(sharingIsOpen('c', today))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('participantPractitioner as pp')
            .select('pp.participantId')
            .whereRef('pp.participantId', '=', 'pa.id')
            .where('pp.fromDate', '<=', today)
            .where((where) => where.or([where('pp.toDate', 'is', null), where('pp.toDate', '>', today)]))
            .where(worksThere(today)),
        ),
      ),
    )
    .orderBy('c.fromDate')
    .execute()
}

/** Service id → those it has named, as the person reads it: «Frida Balansebom, fysioterapeut». */
export async function findMembersOfConsents(
  db: ReadDb,
  personId: string,
  { today, language }: { today: string; language: Language },
): Promise<Map<string, string[]>> {
  const team = await findTeam(db, personId, today)
  return new Map(
    team.flatMap(({ serviceId, people }) =>
      serviceId
        ? [
            [
              serviceId,
              people.map(({ name, workTitle }) => `${name}, ${officialText(language, workTitle)}`),
            ] as const,
          ]
        : [],
    ),
  )
}
