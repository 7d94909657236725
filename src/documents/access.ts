import { defineActsIn } from '../access/acts.ts'
import { child, coordination, invited, ownSide } from '../access/openings.ts'

/** What one may want to do with the documents of a plan, and who may (docs/access-matrix.md). */
export const acts = defineActsIn('plan', 'documents', {
  readDocuments: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'documents',
    why: 'forskrift 1110 §§ 4, 5, 9 i: the person and those who decide for them; the coordinator; others where that section is consented to',
  },
  writeDocument: {
    open: { ...ownSide, ...child, ...coordination, ...invited },
    section: 'documents',
    why: 'forskrift 1110 §§ 4, 6: the plan is made together; who takes part adds where the section is consented to, and changes only their own',
  },
})
