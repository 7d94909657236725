import { z } from 'zod'
import { type CoordinatingUnit, findUnits } from '../authorities/index.ts'
import { findOpenDifferences, getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { type Addition, findAdditions } from './addition-store.ts'
import { type Attachment, findAttachments } from './attachment-store.ts'
import { findLikes } from './find-likes.ts'
import { canPersonAnswer } from './get-about-me.ts'
import { findInquiry, findJoined, findOtherAuthorities, type Inquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { findPowerOf, mayAskSender } from './may-ask-sender.ts'
import type { Likeness } from './rules/duplicate.ts'
import { gateFor } from './rules/gate.ts'
import { isPersonTold, type PowerOfAttorney } from './rules/on-behalf.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { isUnder16 } from './tell-person.ts'

/** One inquiry as its unit sees it, with what can be done with it now. */
export interface UnitInquiry {
  inquiry: Inquiry
  unit: CoordinatingUnit
  /** Read out of its seal for the unit alone; '' when none was given. */
  nationalId: string
  attachments: Attachment[]
  /** The newest first. */
  additions: Addition[]
  /** Of one who sends by a power of attorney. */
  powerOfAttorney: PowerOfAttorney | null
  /** The one it is about is to be told of it, and may answer. */
  isPersonTold: boolean
  register: RegisterWord[]
  /** What the same need may already be, and what is looked at together with this one. */
  likes: Alike[]
  joined: Alike[]
  joinedTo: { id: string; reference: string } | null
  /** The person has an open case: this can be taken into it. */
  openCaseId: string | null
  /** By the age, another unit here than the one it waits in. */
  rightUnit: CoordinatingUnit | null
  mayAskBack: boolean
  can: {
    openCase: boolean
    answer: boolean
    forward: boolean
    passOn: boolean
    careTeam: boolean
    recordAnswer: boolean
  }
  otherUnits: CoordinatingUnit[]
  otherAuthorities: { id: string; name: string; answerWeeks: number }[]
  /** Where it was passed on to, or came from. */
  passedOnTo: { id: string; name: string; answerWeeks: number } | null
  cameFrom: string | null
}

/** Another inquiry about the same need, as far as the one who looks at this one needs it. */
export interface Alike {
  id: string
  reference: string
  receivedAt: Date
  senderKind: Inquiry['senderKind']
  /** Null: joined already. */
  likeness: Likeness | null
  isHere: boolean
}

/** What the population register says that matters before anybody is called. */
export type RegisterWord = { kind: 'dead'; on: string } | { kind: 'moved' } | { kind: 'protected' }

export const getUnitInquiry = query({
  act: inquiryActs.read,
  input: z.object({ inquiryId: id }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId),
  async read({ subject, db, secrets, authorityId, authority, today }): Promise<UnitInquiry> {
    const { inquiry } = subject
    const likes = await findLikes(db, inquiry)
    const alike = (each: Inquiry, likeness: Likeness | null): Alike => ({
      id: each.id,
      reference: each.reference,
      receivedAt: each.receivedAt,
      senderKind: each.senderKind,
      likeness,
      isHere: each.unitId === inquiry.unitId,
    })
    const leading = inquiry.joinedTo ? await findInquiry(db, inquiry.joinedTo) : null
    const born = { birthDate: inquiry.personBirthDate, dueDate: inquiry.personDueDate }
    const units = await findUnits(db)
    const others = await findOtherAuthorities(db, authorityId)
    const can = (act: Parameters<typeof inquiryLifecycle.canDo>[1]) =>
      inquiryLifecycle.canDo(inquiry.state, act)
    const { neighbours } = authority.settings
    const right = born.birthDate || born.dueDate ? gateFor(units, born, today) : undefined
    const isOpen = ['received', 'needs_information'].includes(inquiry.state)
    const isNear = (each: { id: string }) => neighbours.includes(each.id)
    return {
      inquiry,
      unit: units.find((each) => each.id === inquiry.unitId)!,
      nationalId: inquiry.personNationalId ? secrets.decrypt(inquiry.personNationalId) : '',
      attachments: await findAttachments(db, inquiry.id),
      additions: await findAdditions(db, inquiry.id),
      powerOfAttorney: await findPowerOf(db, inquiry, today),
      isPersonTold: isPersonTold(inquiry.senderKind, isUnder16(inquiry, today)),
      register: likes.personId ? await findRegisterWords(db, likes.personId) : [],
      likes: isOpen ? likes.inquiries.map((each) => alike(each.inquiry, each.likeness)) : [],
      joined: (await findJoined(db, inquiry.id)).map((each) => alike(each, null)),
      joinedTo: leading && { id: leading.id, reference: leading.reference },
      openCaseId: isOpen ? likes.caseId : null,
      rightUnit: right && isOpen && right.id !== inquiry.unitId ? right : null,
      mayAskBack: await mayAskSender(db, inquiry, today),
      can: {
        openCase: can('accept_to_case') && inquiry.caseId === null,
        answer: can('answer'),
        forward: can('forward') && units.length > 1,
        passOn: can('forward') && others.length > 0,
        careTeam:
          inquiry.asksFor.includes('care_team') &&
          inquiry.careTeamResult === null &&
          (isOpen || inquiry.state === 'accepted_to_case'),
        recordAnswer: canPersonAnswer(inquiry) && isPersonTold(inquiry.senderKind, isUnder16(inquiry, today)),
      },
      otherUnits: units.filter((each) => each.id !== inquiry.unitId),
      otherAuthorities: [...others].sort((a, b) => Number(isNear(b)) - Number(isNear(a))),
      passedOnTo: others.find((each) => each.id === inquiry.forwardedTo) ?? null,
      cameFrom: others.find((each) => each.id === inquiry.originAuthorityId)?.name ?? null,
    }
  },
  // Until the unit has opened a case there may be no row for the person: then the inquiry stands for them in the log
  sees: ({ inquiry }) => [{ personId: inquiry.personId ?? inquiry.id, what: ['inquiry'] }],
})

/** Said by the register and not yet decided about by a person: death counts at once. */
async function findRegisterWords(db: ReadDb, personId: string): Promise<RegisterWord[]> {
  const person = await getPerson(db, personId)
  const open = await findOpenDifferences(db, personId)
  return [
    ...(person.diedOn ? [{ kind: 'dead' as const, on: person.diedOn }] : []),
    ...(open.some(({ kind }) => kind === 'moved') ? [{ kind: 'moved' as const }] : []),
    ...(person.addressProtection === 'none' ? [] : [{ kind: 'protected' as const }]),
  ]
}
