import { randomUUID } from 'node:crypto'
import type { Person } from '../people/index.ts'
import type { Db } from '../platform/database/database.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import { makeReference } from '../platform/secrets/codes.ts'
import { attachKept, copyAttachments, type KeptFile } from './attachment-store.ts'
import { type Inquiry, insertInquiry } from './inquiry-store.ts'

/**
 * A case on its way to another authority: what was last asked in it, as an inquiry of the unit's own, with its files and
 * the letters of the case. It is carried over as every other that is passed on. @returns the inquiry's id
 */
export async function passOnCase(
  db: Db,
  authorityId: string,
  sent: {
    asked: Inquiry
    /** As the case has them. */
    person: Person & { nationalId: Buffer | null }
    to: string
    reason: string
    by: { name: string; role: string; contact: string }
    letters: readonly KeptFile[]
  },
): Promise<string> {
  const { asked, by, person } = sent
  const { authorityId: _, version: __, ...words } = asked
  const id = randomUUID()
  await insertInquiry(db, authorityId, {
    ...words,
    id,
    reference: makeReference(),
    codeHash: null,
    senderKey: null,
    senderSignedInAs: null,
    senderKind: 'unit',
    senderName: by.name,
    senderRole: by.role,
    senderContact: by.contact,
    senderMayAct: false,
    state: 'forwarded',
    forwardedTo: sent.to,
    reason: sent.reason,
    caseId: null,
    joinedTo: null,
    personKnows: 'yes',
    personId: person.id,
    personKey: person.identityKey,
    personNationalId: person.nationalId,
    personGivenName: person.givenName,
    personFamilyName: person.familyName,
    personBirthDate: person.birthDate,
    personDueDate: person.birthDate ? null : person.dueDate,
    personByAdoption: !person.birthDate && person.byAdoption,
    language: person.language,
    interpreter: person.interpreter,
    addressIsSecret: person.addressProtection !== 'none',
    originAuthorityId: null,
    originInquiryId: null,
    answeredAt: null,
    answer: '',
    forwardedInquiryReceivedAt: null,
    forwardedAnsweredAt: null,
    forwardedSentId: null,
    forwardedAnswerDue: null,
    rightsCheck: asked.rightsCheck === null ? null : JSON.stringify(asked.rightsCheck),
    history: JSON.stringify(asked.history),
  })
  await copyAttachments(db, asked.id, id)
  for (const letter of sent.letters) await attachKept(db, authorityId, id, letter)
  await enqueue(db, 'pass_on_inquiry', { authorityId, inquiryId: id })
  return id
}
