import { z } from 'zod'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import type { Letter } from './case.ts'
import { getCase } from './case-store.ts'
import { findLetter } from './letter-store.ts'
import { printShieldedLetter } from './shielded-letter.ts'

/** A decision's letter is the party's by opening the decision (eForvaltningsforskriften § 8). */
const isReadByOpening = ({ kind }: Letter) => kind === 'decision' || kind === 'capacity_decision'

/** To a parent without parental responsibility, on what they may know: no letter of the party's (barneloven § 47). */
const isOnInforming = ({ kind }: Letter) => kind === 'informing' || kind === 'informing_complaint'

/** A letter of a case as it was sent: for the unit, and for the party (a decision's letter by opening the decision). */
export const getLetter = query({
  act: acts.seeLetter,
  input: z.object({ letterId: id }),
  about: async ({ letterId }, db) => {
    const letter = await findLetter(db, letterId)
    if (!letter?.caseId) return null
    const { unitId } = await getCase(db, letter.caseId)
    return { personId: letter.personId, unitId, letter }
  },
  async read({ subject, db, secrets, grant, actor, authority }) {
    const isUnit = grant.relation.ground === 'case'
    if (!isUnit && (isReadByOpening(subject.letter) || isOnInforming(subject.letter))) return null
    if (actor.kind !== 'nobody' && hidesWhereabouts(await getPerson(db, subject.personId), grant.relation))
      return printShieldedLetter(db, authority, subject.letter, { name: actor.name, openedBy: null })
    return readDocument(db, secrets, subject.letter.sha256)
  },
  sees: (_pdf, { subject }) => [{ personId: subject.personId, what: ['letters'] }],
})
