import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { isAboutDead } from './death-store.ts'
import { aboutMeSubject, canPersonAnswer } from './get-about-me.ts'
import { changeInquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { isPersonTold, personAnswers } from './rules/on-behalf.ts'
import { isUnder16 } from './tell-person.ts'
import { tellUnit } from './tell-unit.ts'

const form = z.object({ inquiryId: id, personAnswer: choice(personAnswers), note: optionalText(2000) })

/** The one it is about agrees, does not want it, or wants to talk. May be answered anew as long as it is open. */
export const answerAboutMe = command({
  act: inquiryActs.answerAboutMe,
  form,
  about: ({ inquiryId }, db, { today }) => aboutMeSubject(db, inquiryId, today, { lock: true }),
  async run({ input, subject, db, events, now, ...asked }) {
    const { inquiry } = subject
    if (!canPersonAnswer(inquiry)) return refuse('not_in_this_state')
    await changeInquiry(db, inquiry.id, {
      personAnswer: input.personAnswer,
      personAnswerNote: input.note,
      personAnsweredAt: now,
      personAnswerBy: null,
    })
    events.add({
      type: 'inquiry_person_answered',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id, answer: input.personAnswer },
    })
    await tellUnit(db, { ...asked, now }, inquiry)
    return { inquiryId: inquiry.id }
  },
})

/** The same, said on the phone or in a letter, and written down by the unit (fvl § 11 d). The person is then told. */
export const recordPersonAnswer = command({
  act: inquiryActs.decide,
  form,
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, now, today, grant }) {
    const { inquiry } = subject
    if (!canPersonAnswer(inquiry) || !isPersonTold(inquiry.senderKind, isUnder16(inquiry, today)))
      return refuse('not_in_this_state')
    if (await isAboutDead(db, inquiry)) return refuse('not_in_this_state')
    await changeInquiry(db, inquiry.id, {
      personAnswer: input.personAnswer,
      personAnswerNote: input.note,
      personAnsweredAt: now,
      personAnswerBy: grant.relation.practitionerId ?? null,
      personToldAt: inquiry.personToldAt ?? now,
    })
    events.add({
      type: 'inquiry_person_answer_recorded',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id, answer: input.personAnswer },
    })
    return { inquiryId: inquiry.id }
  },
})
