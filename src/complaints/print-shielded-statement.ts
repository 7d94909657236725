import { appealBodyOf, findDecision, getCase } from '../cases/index.ts'
import { contactOf, getPerson } from '../people/index.ts'
import { findPlanOfPerson } from '../plans/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { themes } from '../ui/themes.ts'
import { basisOfComplaint } from './basis-of-complaint.ts'
import type { Complaint } from './complaint.ts'
import { findComplaintOfStatement } from './complaint-store.ts'
import { printCleanedStatement } from './papers/cleaned-statement.ts'

/**
 * The copy of the statement (fvl § 33) for one who is not to learn where the person is (`shielded-reader`): made anew each
 * time from what is stored, never the copy that the others get. `madeAt`: when that one was made.
 */
export async function printShieldedStatement(
  db: ReadDb,
  authority: Authority,
  complaint: Complaint,
  { name, isOwn, madeAt }: { name: string; isOwn: boolean; madeAt: Date },
): Promise<Buffer> {
  const file = await getCase(db, complaint.caseId)
  const decision = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
  const contact = contactOf(authority)
  const colour = themes[authority.settings.theme].color
  return printCleanedStatement(
    {
      complaint,
      decision,
      person: await getPerson(db, complaint.personId),
      sender: { name: contact.name, unit: contact.name, colour },
      phone: contact.phone,
      hasPlan: complaint.informingId === null && (await findPlanOfPerson(db, complaint.personId)) !== null,
      appealBody: complaint.appealBody || appealBodyOf(authority, await basisOfComplaint(db, complaint)),
      madeOn: complaint.sentOn!,
      words: { reference: file.reference },
      to: name,
      isOwn,
    },
    madeAt,
  )
}

/** The same on paper, in the place of the letter with the copy. Null: it is another letter. */
export async function printShieldedStatementOnPaper(
  db: ReadDb,
  authority: Authority,
  letterId: string,
  name: string,
): Promise<Buffer | null> {
  const found = await findComplaintOfStatement(db, letterId)
  if (!found) return null
  // Who complained is known by the key of a sign-in: on paper nobody is told that it was them, but the parent who was refused
  return printShieldedStatement(db, authority, found.complaint, {
    name,
    isOwn: found.complaint.informingId !== null,
    madeAt: found.madeAt,
  })
}
