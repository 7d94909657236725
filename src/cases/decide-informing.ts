import { z } from 'zod'
import { rightsOn } from '../law/age.ts'
import { findToBeTold, notifyPerson, notifyRecipient } from '../messages/index.ts'
import { findRelatedPersons, getPerson, isKeptFromParents, isWithheldFrom } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, choices, id, optionalDate, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { findInformedParents } from './find-informing.ts'
import { insertInforming } from './informing-store.ts'
import { keepInformingLetter } from './keep-informing-letter.ts'
import { informingChoices, informingParts, refuseInforming } from './rules/informing.ts'

/**
 * What a parent without parental responsibility is to know (`informed-parent`): a person decides, with a reason, after the child
 * is heard. The parent has the answer in writing; the child from 12 and those who answer for it are told. One the child is withheld
 * from hears nothing. Refuses: informing_is_no_question, withheld_comes_first, nothing_to_inform, child_is_heard_first,
 * nothing_informed, required, from_passed, until_passed, refusal_complained_of, complaint_upheld.
 */
export const decideInforming = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    relatedPersonId: id,
    choice: choice(informingChoices),
    what: choices(informingParts),
    words: optionalText(4000),
    reason: text(2000),
    childView: optionalText(2000),
    fromDate: optionalDate,
    untilDate: optionalDate,
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file, personId } = subject
    const { relatedPersonId, words, reason, childView, fromDate = today, untilDate = null } = input
    const person = await getPerson(db, personId)
    const parents = person.diedOn ? [] : await findInformedParents(db, person, today)
    const asked = parents.find((each) => each.id === relatedPersonId)
    const parent = (await findRelatedPersons(db, personId, today)).find((each) => each.id === relatedPersonId)
    if (!asked || !parent) return refuse('informing_is_no_question')
    const key = parent.identityKey ?? parent.id
    const isWithheld = await isWithheldFrom(db, personId, key, today)
    const { standing, refusal: complaints } = asked
    const isOpened = input.choice === 'informed'
    const facts = { ...input, standing, complaints, isWithheld, child: person, today, fromDate, untilDate }
    const no = refuseInforming(facts)
    if (no) return no
    const me = grant.relation.practitionerId! // the unit's people are practitioners
    await insertInforming(db, authorityId, {
      ...{ personId, relatedPersonId, words, reason, childView },
      choice: input.choice,
      what: isOpened ? input.what : [],
      fromDate: isOpened ? fromDate : today,
      untilDate: isOpened ? untilDate : null,
      protection: person.addressProtection,
      decidedBy: me,
      decidedAt: now,
    })
    await updateCase(db, file.id, {})
    const step = { act: `parent_${input.choice}`, reason, practitionerId: me, at: now }
    await insertCaseStep(db, authorityId, file.id, step)
    events.add({ type: `parent_${input.choice}`, personId, facts: { caseId: file.id } })
    if (!isWithheld) {
      const onPaper = parent.onPaper || parent.identityKey === null
      const decided = { choice: input.choice, what: isOpened ? input.what : [], words, untilDate }
      const letterId = onPaper ? await keepInformingLetter(context, file, parent.name, decided) : undefined
      const href = `/${authorityId}/min-side/opplysninger/${personId}`
      const told = { key, name: parent.name, onPaper }
      await notifyRecipient(db, authorityId, personId, told, {
        ...{ kind: 'informing_decided', href, now },
        ...(letterId && { letterId }),
      })
    }
    // A child of 12 may ask that this parent is not told; at 15 it is told as a party (`notice-from-15`)
    const mine = { kind: 'parent_informed', href: `/${authorityId}/min-side`, now } as const
    await notifyPerson(db, authorityId, personId, mine)
    const { identityKey, fullName: name } = person
    const wasTold = (await findToBeTold(db, personId, 'case', today)).some((each) => each.key === identityKey)
    const { mayAskThatParentsAreNotTold } = rightsOn(person, today)
    if (
      identityKey &&
      !wasTold &&
      mayAskThatParentsAreNotTold &&
      !(await isKeptFromParents(db, personId, today))
    )
      await notifyRecipient(db, authorityId, personId, { key: identityKey, name, onPaper: false }, mine)
    return { caseId: file.id }
  },
})
