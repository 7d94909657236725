import { z } from 'zod'
import { correctedFrom, correctionFields } from '../cases/index.ts'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { findNamedByKey } from './find-named-by-key.ts'
import { changeInquiry, getInquiry, type HistoryLine, type Inquiry, nobodyTold } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { tellPerson } from './tell-person.ts'

/**
 * The unit adds or mends who an inquiry is about, before there is a case: number, name and day. The register is asked anew;
 * of one who is known here by that number the inquiry is theirs from then on. Who was told by another number is told no more.
 */
export const correctInquiryPerson = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, ...correctionFields }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, authority, authorityId, now, today, secrets, events, jobs }) {
    const { inquiry } = subject
    if (!mayCorrect(inquiry)) return refuse('not_in_this_state')
    const before = {
      givenName: inquiry.personGivenName,
      dueDate: inquiry.personDueDate,
      byAdoption: inquiry.personByAdoption,
    }
    const corrected = correctedFrom(input, before, { secrets, today })
    if (isRefusal(corrected)) return corrected
    const { key, sealed, birthDate } = corrected
    const number = key ?? inquiry.personKey
    const typed = { givenName: corrected.givenName, familyName: corrected.familyName }
    const known = number ? await findNamedByKey(db, number, typed) : null
    const isOtherNumber = key !== null && key !== inquiry.personKey
    // The same number, and now something of its owner's name
    const isNowKnown = !isOtherNumber && inquiry.personId === null && known !== null
    const line: HistoryLine = {
      at: now.toISOString(),
      what: 'corrected',
      where: authority.name,
      text: input.reason,
    }
    await changeInquiry(db, inquiry.id, {
      personGivenName: corrected.givenName,
      personFamilyName: corrected.familyName,
      personBirthDate: birthDate,
      // Born meanwhile: no longer awaited
      personDueDate: birthDate ? null : corrected.dueDate,
      ...(input.phone && { personContact: input.phone }),
      ...(isOtherNumber && {
        personKey: key,
        personNationalId: sealed,
        personId: known?.id ?? null,
        ...nobodyTold,
      }),
      ...(isNowKnown && { personId: known.id }),
      history: JSON.stringify([...inquiry.history, line]),
    })
    const after = await getInquiry(db, inquiry.id)
    if (isOtherNumber || isNowKnown) await tellPerson(db, { authorityId, now, today }, after)
    if (after.personKey) jobs.add('ask_population_register', { authorityId, inquiryId: inquiry.id })
    const changed = [
      isOtherNumber && 'number',
      nameOf(after) !== nameOf(inquiry) && 'name',
      (after.personBirthDate !== inquiry.personBirthDate || after.personDueDate !== inquiry.personDueDate) &&
        'day',
      input.phone !== '' && 'reach',
    ].filter((each) => typeof each === 'string')
    events.add({
      type: 'inquiry_person_corrected',
      personId: after.personId,
      facts: { inquiryId: inquiry.id, changed },
    })
    return { inquiryId: inquiry.id }
  },
})

const nameOf = ({ personGivenName, personFamilyName }: Inquiry) => `${personGivenName} ${personFamilyName}`

/** Not of one who is known by their own sign-in, nor of one chosen among those the sender answers for. */
export function mayCorrect(inquiry: Inquiry): boolean {
  const isOpen = ['received', 'needs_information'].includes(inquiry.state) && inquiry.caseId === null
  const isOwn = inquiry.senderKey !== null && inquiry.senderKey === inquiry.personKey
  const isChosen = inquiry.personId !== null && inquiry.personNationalId === null
  return isOpen && !isOwn && !isChosen
}
