import { z } from 'zod'
import { addDays } from '../law/calendar.ts'
import { command } from '../platform/command.ts'
import { choice, date, id, optionalId, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { findNotesOfCase, insertNote } from './note-store.ts'
import { saidHow } from './said-how.ts'

/** What was told more than a year before the case is of another case, or a slip: 1900 for 2000. In days. */
const longestBefore = 366

/** What somebody told, who, how and when (fvl § 11 d). Also in a closed case; a correction points back, once. */
export const noteInCase = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    correctsId: optionalId,
    saidBy: text(120),
    saidHow: choice(saidHow),
    saidOn: date,
    words: text(8000),
  }),
  about: async ({ caseId }, db) => {
    const found = await findCaseSubject(db, caseId, { lock: true })
    // A note changes nothing that another has seen: it fits whatever has been written meanwhile
    return found && { personId: found.personId, unitId: found.unitId, case: found.case }
  },
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { correctsId = null, caseId, ...note } = input
    if (note.saidOn > today) return refuse('in_the_future', 'saidOn')
    if (note.saidOn < addDays(subject.case.receivedOn, -longestBefore))
      return refuse('long_before_the_case', 'saidOn')
    if (correctsId) {
      const notes = await findNotesOfCase(db, caseId)
      const isThere = notes.some((each) => each.id === correctsId)
      if (!isThere || notes.some((each) => each.correctsId === correctsId)) return refuse('corrected_before')
    }
    await insertNote(db, authorityId, {
      ...note,
      caseId,
      correctsId,
      notedBy: grant.relation.practitionerId!,
      notedAt: now,
    })
    events.add({
      type: correctsId ? 'case_note_corrected' : 'case_noted',
      personId: subject.case.personId,
      facts: { caseId },
    })
    return { caseId }
  },
})
