import { z } from 'zod'
import { getPractitioner, getUnit } from '../authorities/index.ts'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findCaseServices } from './case-service-store.ts'
import { getCase } from './case-store.ts'
import { askedItems } from './rights-of-case.ts'
import { findTransferSubject } from './transfer-case.ts'

/** What the receiving gate must know to answer: who, what is asked for, why it is sent, and its clock. */
export const getTransfer = query({
  act: acts.answerTransfer,
  logAs: 'transfer',
  input: z.object({ transferId: id }),
  about: ({ transferId }, db) => findTransferSubject(db, transferId),
  async read({ subject, db }) {
    const { transfer } = subject
    const file = await getCase(db, transfer.caseId)
    const inquiries = await findInquiriesOfCase(db, file.id)
    return {
      transfer,
      person: await getPerson(db, transfer.personId),
      from: (await getUnit(db, transfer.fromUnitId)).name,
      to: (await getUnit(db, transfer.toUnitId!)).name,
      sentBy: (await getPractitioner(db, transfer.sentBy)).name,
      reference: file.reference,
      answerDue: file.newDate ?? file.answerDue,
      asked: askedItems(inquiries),
      services: await findCaseServices(db, file.id),
    }
  },
  sees: (_page, { subject }) => [{ personId: subject.personId, what: ['case'] }],
})
export type TransferPage = Exclude<Awaited<ReturnType<typeof getTransfer.run>>, { denied: unknown }>
