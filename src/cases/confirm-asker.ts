import { z } from 'zod'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import { addRelatedPerson, findRelatedPersons, getPerson, settleDifference } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { mandates } from './add-related.ts'
import { askRegister } from './ask-register.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject } from './case-store.ts'
import { findRegistersWord } from './find-askers-to-settle.ts'
import { isRecordedAs } from './rules/asker-dealt-with.ts'
import { takeWhatWasHeld } from './take-what-was-held.ts'
import { tellUnreached } from './tell-unreached.ts'
import { toldAskers } from './told-askers.ts'
import { whyNobodyLetIn } from './unsettled-alike.ts'

/**
 * Somebody asked as parent, guardian or proxy: signed in, or by phone or letter, and is then written to on paper; or is told of
 * as the one who expects the child. That word alone opens nothing: when the unit has checked what they are, they are recorded,
 * and see the case and the decision from then on. Where the population register says the same it is followed; else what was seen
 * is written down. Refuses: not_a_parent, already_known, reason_missing, mandate_missing, and while it is open who the person is.
 */
export const confirmAsker = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    inquiryId: id,
    hasResponsibility: ticked,
    mandate: choice(['', ...mandates]).optional(),
    reason: optionalText(500),
    which: choice(['asking', 'expecting']).default('asking'),
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, events, jobs }) {
    const { case: file } = subject
    const { personId } = file
    const me = grant.relation.practitionerId! // the unit's people are practitioners
    const rights = rightsOn(await getPerson(db, personId), today)
    const inquiry = (await findInquiriesOfCase(db, file.id)).find((each) => each.id === input.inquiryId)
    const told = inquiry && toldAskers(inquiry, rights).find(({ which }) => which === input.which)
    if (!told) return refuse('not_a_parent')
    const { as, name, identityKey, nationalId, phone } = told
    if (isRecordedAs(await findRelatedPersons(db, personId, today), told)) return refuse('already_known')
    // Typed by name and birth date this may be a protected child known here, whose other parent must not be let in
    const why = await whyNobodyLetIn(db, file)
    if (why) return refuse(why)
    const said = (await findRegistersWord(db, personId)).find(
      (each) => each.as === as && each.aboutKey === identityKey,
    )
    const hasParentalResponsibility = as === 'parent' && (said !== undefined || input.hasResponsibility)
    const mandate = as === 'guardian' ? said?.mandate || input.mandate : ''
    if (as === 'guardian' && !mandate) return refuse('mandate_missing', 'mandate')
    if (!said && !input.reason) return refuse('reason_missing', 'reason')
    await addRelatedPerson(db, authorityId, {
      personId,
      identityKey,
      kind: as,
      name,
      nationalId: said?.nationalId ?? nationalId,
      phone,
      onPaper: identityKey === null,
      hasParentalResponsibility,
      mandate: mandate as '' | (typeof mandates)[number],
      fromDate: today,
      ...(said && { source: 'population_register' }),
      confirmedBy: me,
      confirmedAt: now,
    })
    if (said) {
      await settleDifference(db, said.id, { state: 'accepted', settledAt: now, settledBy: me, reason: '' })
      events.add({ type: 'register_followed', personId, facts: { caseId: file.id, kind: said.kind } })
    }
    const step = { act: 'confirm_asker', reason: input.reason, practitionerId: me, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
    if (as !== 'parent' || hasParentalResponsibility) {
      const stopped = await tellUnreached(db, { authorityId, now, today }, file)
      if (stopped) events.add(stopped)
    }
    await takeWhatWasHeld(db, authorityId, file.id)
    if (nationalId) askRegister({ jobs, authorityId }, personId)
    events.add({
      type: as === 'parent' ? 'parent_confirmed' : 'asker_confirmed',
      personId,
      facts: { caseId: file.id, kind: as, responsibility: hasParentalResponsibility },
    })
    return { caseId: file.id }
  },
})
