import { z } from 'zod'
import { type Case, getCase } from '../cases/index.ts'
import { findCoordinators } from '../coordination/index.ts'
import { findOtherAuthorities } from '../inquiries/index.ts'
import { findNextMeeting } from '../meetings/index.ts'
import {
  findOpenDifferences,
  findRelatedPersons,
  getPerson,
  type Person,
  type RegisterDifference,
  type RelatedPerson,
} from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findRegisterReadAt } from './paper-store.ts'
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
  /** After a death: what nobody has ended yet. Nothing ends by itself. */
  remains: { what: 'case' | 'coordinator' | 'plan' | 'meeting'; href: string; detail: string }[]
}

/** What the population register says of a person in a case, and what a person is to decide about it. */
export const getRegisterPage = query({
  act: acts.seeRegister,
  input: z.object({ caseId: id }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId),
  async read({ subject: { personId, caseId }, db, authorityId, now, today }): Promise<RegisterPage> {
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
      remains: person.diedOn ? await whatRemains(db, authorityId, file, now) : [],
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['register'] }],
})

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
