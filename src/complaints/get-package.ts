import { z } from 'zod'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutComplaint } from './about-complaint.ts'
import { acts } from './access.ts'
import { factsOfPackage } from './make-papers.ts'
import { complaintLifecycle } from './rules/lifecycle.ts'

/** The package as it would go today, without the plan. Null when there is nothing to send on. */
export const getPackagePreview = query({
  act: acts.see,
  logAs: 'package',
  input: z.object({ complaintId: id }),
  about: aboutComplaint,
  async read({ subject, db, ...asked }) {
    const { complaint } = subject
    if (!complaintLifecycle.canDo(complaint.state, 'send')) return null
    return { facts: await factsOfPackage(db, asked, complaint) }
  },
  sees: (_facts, { subject }) => [
    {
      personId: subject.personId,
      what: ['complaint', 'decision', 'assessment', 'inquiry', 'attachment', 'letters', 'case'],
    },
  ],
})
