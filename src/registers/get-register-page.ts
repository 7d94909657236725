import { z } from 'zod'
import { getPractitioner } from '../authorities/index.ts'
import { type Case, findHandlers, getCase } from '../cases/index.ts'
import { findCoordinators } from '../coordination/index.ts'
import { findOtherAuthorities } from '../inquiries/index.ts'
import { findNextMeeting } from '../meetings/index.ts'
import {
  findOpenDifferences,
  findPendingNumber,
  findRegisterReadAt,
  findRelatedPersons,
  getPerson,
  type PendingNumber,
  type Person,
  type RegisterDifference,
  type RelatedPerson,
} from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { birthDateOf, id } from '../platform/form/fields.ts'
import { type QueryContext, query } from '../platform/query.ts'
import { acts } from './access.ts'
import { whyNotConfirm } from './rules/pending-number.ts'
import { findCaseSubject } from './subject.ts'

export interface RegisterPage {
  caseId: string
  reference: string
  person: Person
  around: RelatedPerson[]
  /** When the register was last asked; null: never. */
  readAt: Date | null
  /** Municipalities served here, by their number in the register. */
  municipalities: Record<string, string>
  differences: Omit<RegisterDifference, 'nationalId'>[]
  /** A number that opens nothing yet. */
  pending: WaitingNumber | null
  /** After a death: what nobody has ended yet. Nothing ends by itself. */
  remains: { what: 'case' | 'coordinator' | 'plan' | 'meeting'; href: string; detail: string }[]
}

/** Whose the number is that somebody typed, as far as the register has said. */
export interface WaitingNumber
  extends Pick<PendingNumber, 'id' | 'ownerName' | 'standingName' | 'typedAt' | 'version'> {
  isAnswered: boolean
  isReplacement: boolean
  /** By the number itself. */
  ownerBorn: string
  /** '' where nobody in the unit did. */
  typedByName: string
  /** Why the reader may not confirm it; null: they may. */
  whyNot: ReturnType<typeof whyNotConfirm>
}

/** What the population register says of a person in a case, and what a person is to decide about it. */
export const getRegisterPage = query({
  act: acts.seeRegister,
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId),
  async read({ subject: { personId, caseId }, ...asked }): Promise<RegisterPage> {
    const { db, authorityId, now, today } = asked
    const file = await getCase(db, caseId)
    const person = await getPerson(db, personId)
    const differences = await findOpenDifferences(db, personId)
    return {
      caseId,
      reference: file.reference,
      person,
      around: await findRelatedPersons(db, personId, today),
      readAt: await findRegisterReadAt(db, personId),
      municipalities: namesByNumber(await findOtherAuthorities(db, authorityId)),
      differences: differences.map(({ nationalId: _, ...each }) => each),
      pending: await findWaiting(asked, file, person),
      remains: person.diedOn ? await whatRemains(db, authorityId, file, now) : [],
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['register'] }],
})

async function findWaiting(
  {
    db,
    authority,
    secrets,
    grant,
    today,
  }: Pick<QueryContext<unknown, unknown>, 'db' | 'authority' | 'secrets' | 'grant' | 'today'>,
  { unitId }: Case,
  { id: personId, identityKey }: Person,
): Promise<WaitingNumber | null> {
  const pending = await findPendingNumber(db, personId)
  if (!pending) return null
  const { id: numberId, ownerName, standingName, typedAt, typedBy, answeredAt, version } = pending
  const me = grant.relation.practitionerId
  const isReplacement = identityKey !== null
  const hands = await findHandlers(db, unitId, today)
  const isAnswered = answeredAt !== null
  return {
    ...{ id: numberId, ownerName, standingName, typedAt, version, isAnswered, isReplacement },
    ownerBorn: birthDateOf(secrets.decrypt(pending.nationalId)),
    typedByName: typedBy ? (await getPractitioner(db, typedBy)).name : '',
    whyNot: whyNotConfirm({
      isAnswered,
      isReplacement,
      needsAnother: authority.settings.numberChangeByAnother,
      isOwn: typedBy !== null && typedBy === me,
      others: hands.filter((each) => each.id !== me).length,
    }),
  }
}

function namesByNumber(
  others: readonly { name: string; municipalityNumbers: readonly string[] }[],
): Record<string, string> {
  return Object.fromEntries(
    others.flatMap(({ name, municipalityNumbers }) => municipalityNumbers.map((number) => [number, name])),
  )
}

type Read = Parameters<typeof getPerson>[0]

async function whatRemains(
  db: Read,
  authorityId: string,
  file: Case,
  now: Date,
): Promise<RegisterPage['remains']> {
  const remains: RegisterPage['remains'] = []
  const at = `/${authorityId}/saker/${file.id}`
  const of = `/${authorityId}/koordinering/${file.personId}`
  for (const { state, name } of await findCoordinators(db, file.personId)) {
    if (['offered', 'accepted', 'active', 'absent'].includes(state))
      remains.push({ what: 'coordinator', href: `${at}/koordinator`, detail: name })
  }
  const plan = await findPlanOfPerson(db, file.personId)
  if (plan && plan.state !== 'ended') remains.push({ what: 'plan', href: of, detail: '' })
  const meeting = await findNextMeeting(db, file.personId, now)
  if (meeting) remains.push({ what: 'meeting', href: of, detail: '' })
  if (file.state !== 'closed')
    remains.push({ what: 'case', href: `${at}#handlinger`, detail: file.reference })
  return remains
}
