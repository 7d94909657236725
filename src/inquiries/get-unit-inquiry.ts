import { z } from 'zod'
import { type CoordinatingUnit, findUnits } from '../authorities/index.ts'
import {
  findKeeping,
  findKnownAlike,
  findRequestsOfInquiry,
  findWayToAsk,
  type InformationRequest,
  interimDueFrom,
  type Keeping,
  type KnownAlike,
  nextActOfInquiry,
  type WayToAsk,
} from '../cases/index.ts'
import { isAwaited } from '../law/age.ts'
import { daysBetween } from '../law/calendar.ts'
import {
  findKeptOutMarks,
  findOpenDifferences,
  findPersonByKey,
  getPerson,
  type KeptOutMark,
} from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { type Addition, findAdditions } from './addition-store.ts'
import { answerReachesBy, isOwnOfUnit } from './asker.ts'
import { type Attachment, findAttachments } from './attachment-store.ts'
import { bornOf } from './born-of.ts'
import { mayCorrect } from './correct-inquiry-person.ts'
import { findWhatIsThere, type HasAlready } from './find-has-already.ts'
import { findLikes, type Likes } from './find-likes.ts'
import { canPersonAnswer } from './get-about-me.ts'
import { hasAnswerLetter } from './get-answer-letter.ts'
import {
  findInquiry,
  findJoined,
  findOtherAuthorities,
  type Inquiry,
  type OtherAuthority,
} from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { mayMarkKeptOut } from './mark-kept-out.ts'
import { findPowerOf, findSaidOnBehalf, mayAnswerSender } from './may-ask-sender.ts'
import { findRegisterAnswer, type KeptRegisterAnswer } from './register-answer-store.ts'
import type { AnswerReaches } from './rules/answer-reaches.ts'
import { isToBeHeld } from './rules/care-team.ts'
import type { Likeness } from './rules/duplicate.ts'
import { gateFor } from './rules/gate.ts'
import {
  isChildAlone,
  isPersonTold,
  type PowerOfAttorney,
  type SaidOnBehalf,
  speaksAs,
} from './rules/on-behalf.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { proposedAuthority } from './rules/where-it-belongs.ts'
import { isUnder16, ownAge } from './tell-person.ts'
import { toCompare } from './to-compare.ts'

/** One inquiry as its unit sees it, with what can be done with it now. */
export interface UnitInquiry {
  inquiry: Inquiry
  unit: CoordinatingUnit
  /** Read out of its seal for the unit alone; '' when none was given. */
  nationalId: string
  /** Who expects the child, as the sender knows; the number read as above. Null: not told. */
  expecting: { name: string; phone: string; nationalId: string } | null
  attachments: Attachment[]
  /** The newest first. */
  additions: Addition[]
  /** Of one who sends by a power of attorney. */
  powerOfAttorney: PowerOfAttorney | null
  /** The one it is about is to be told of it, and may answer; of one who is dead, only what they said while they lived. */
  isPersonTold: boolean
  register: RegisterWord[]
  /** When the register was asked, and whether it knew the number. Null: it was not. */
  registerAsked: { at: Date; isKnown: boolean } | null
  /** Where the register says that the person lives, when that is an authority here. */
  belongsTo: OtherAuthority | null
  /** Where the sender says so: an authority here, or elsewhere; null: not told, or the address is secret. */
  livesIn: OtherAuthority | 'elsewhere' | null
  /** What the same need may already be, and what is looked at together with this one. */
  likes: Alike[]
  joined: Alike[]
  joinedTo: { id: string; reference: string } | null
  /** The person has an open case: this can be taken into it. */
  openCaseId: string | null
  /** The case it goes into when it is opened; null: a new one. */
  joins: Likes['joins']
  /** What the person has here from before. */
  hasAlready: HasAlready
  /** Known here, and maybe the one it is about: the unit says which, before a case is opened. */
  alike: KnownAlike[]
  /** By number or sign-in. */
  isPersonKnown: boolean
  /** By the age, another unit here than the one it waits in. */
  rightUnit: CoordinatingUnit | null
  mayAskBack: boolean
  /** With what is confidential (`answered-with-confidential`). */
  mayAnswer: boolean
  /** By when an interim reply is sent, while there is neither case nor answer. */
  interimDue: string | null
  /** How the answer comes to the one who asked. */
  answerReaches: AnswerReaches
  /** It is answered, to one who is not told: the answer can be printed. */
  hasAnswerLetter: boolean
  /** What those who answer for a child under 16 may know of it. Null: no question, or nobody known here. */
  keeping: Keeping | null
  /** Said of one who is not on record here: is to be kept out of what concerns the child. */
  marks: KeptOutMark[]
  /** A child who asks for itself, under 16. */
  isChildAlone: boolean
  /** What the sender was asked about acting for another. */
  said: SaidOnBehalf[]
  /** What the sender has been asked, the newest first; how they may be asked now; and is an answer still wanted? */
  requests: InformationRequest[]
  wayToAsk: WayToAsk | null
  isStillWanted: boolean
  can: {
    ask: boolean
    openCase: boolean
    /** The interim reply's month is nearly out, or is. */
    interim: boolean
    recordComplaint: boolean
    answer: boolean
    forward: boolean
    passOn: boolean
    careTeam: boolean
    holdCareTeam: boolean
    withdraw: boolean
    recordAnswer: boolean
    markKeptOut: boolean
    correct: boolean
  }
  otherUnits: CoordinatingUnit[]
  otherAuthorities: OtherAuthority[]
  /** Where it was passed on to, or came from. */
  passedOnTo: OtherAuthority | null
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
export type RegisterWord =
  | { kind: 'dead'; on: string }
  | { kind: 'moved' }
  | { kind: 'protected' }
  | { kind: 'other_name' }

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
    const born = bornOf(inquiry)
    const units = await findUnits(db)
    const others = await findOtherAuthorities(db, authorityId)
    const can = (act: Parameters<typeof inquiryLifecycle.canDo>[1]) =>
      inquiryLifecycle.canDo(inquiry.state, act)
    const { neighbours } = authority.settings
    const right = born.birthDate || isAwaited(born) ? gateFor(units, born, today) : undefined
    const interimDue = interimDueFrom(dayInOslo(inquiry.receivedAt))
    const isOpen = ['received', 'needs_information'].includes(inquiry.state)
    const answer = await findRegisterAnswer(db, inquiry.id)
    const said = await findRegisterWords(db, inquiry, likes.personId, answer)
    const isDead = said.words.some(({ kind }) => kind === 'dead')
    const isTold = isPersonTold(inquiry.senderKind, isUnder16(inquiry, today))
    const wayToAsk = await findWayToAsk(db, inquiry, today)
    const keeping =
      likes.personId && inquiry.personId === likes.personId
        ? await findKeeping(db, await getPerson(db, likes.personId), today)
        : null
    const isNear = (each: { id: string }) => neighbours.includes(each.id)
    return {
      inquiry,
      unit: units.find((each) => each.id === inquiry.unitId)!,
      nationalId: inquiry.personNationalId ? secrets.decrypt(inquiry.personNationalId) : '',
      expecting: inquiry.expectingName
        ? {
            name: inquiry.expectingName,
            phone: inquiry.expectingPhone,
            nationalId: inquiry.expectingNationalId ? secrets.decrypt(inquiry.expectingNationalId) : '',
          }
        : null,
      attachments: await findAttachments(db, inquiry.id),
      additions: await findAdditions(db, inquiry.id),
      powerOfAttorney: await findPowerOf(db, inquiry, today),
      isPersonTold: isTold && (!isDead || inquiry.personAnswer !== null),
      register: said.words,
      registerAsked: answer && { at: answer.askedAt, isKnown: answer.isKnown },
      belongsTo: can('forward') ? proposedAuthority(said.municipality, others) : null,
      livesIn: livesInOf(inquiry, said.words, others),
      likes: isOpen ? likes.inquiries.map((each) => alike(each.inquiry, each.likeness)) : [],
      joined: (await findJoined(db, inquiry.id)).map((each) => alike(each, null)),
      joinedTo: leading && { id: leading.id, reference: leading.reference },
      openCaseId: isOpen ? likes.caseId : null,
      joins: isOpen ? likes.joins : null,
      hasAlready: await findWhatIsThere(db, isOpen ? likes.personId : null),
      alike:
        isOpen && !likes.personId
          ? await findKnownAlike(db, toCompare(inquiry), { unitId: inquiry.unitId, today })
          : [],
      isPersonKnown: likes.personId !== null,
      rightUnit: right && isOpen && right.id !== inquiry.unitId ? right : null,
      interimDue: isOpen ? interimDue : null,
      mayAskBack: wayToAsk !== null, // there is always a way (`sender-is-asked`)
      mayAnswer: await mayAnswerSender(db, inquiry, today),
      answerReaches: answerReachesBy(inquiry),
      hasAnswerLetter: hasAnswerLetter(inquiry),
      keeping,
      marks: inquiry.personId ? (keeping?.waiting ?? []) : await findKeptOutMarks(db, inquiry.id),
      isChildAlone: isChildAlone(speaksAs(inquiry), ownAge(inquiry, today)),
      said: await findSaidOnBehalf(db, inquiry, today),
      requests: inquiry.caseId ? [] : await findRequestsOfInquiry(db, inquiry.id),
      wayToAsk,
      isStillWanted: isOpen,
      can: {
        ask: isOpen && inquiry.caseId === null && !isOwnOfUnit(inquiry) && wayToAsk !== null,
        openCase: can('accept_to_case') && inquiry.caseId === null,
        interim: isOpen && nextActOfInquiry(daysBetween(today, interimDue), isDead) === 'open_with_interim',
        recordComplaint: isOpen && inquiry.caseId === null && today > inquiry.answerDue,
        answer: can('answer'),
        correct: mayCorrect(inquiry),
        forward: can('forward') && units.length > 1,
        passOn: can('forward') && others.length > 0,
        withdraw: can('withdraw') && inquiry.caseId === null,
        holdCareTeam: isToBeHeld(inquiry),
        careTeam:
          inquiry.asksFor.includes('care_team') &&
          inquiry.careTeamResult === null &&
          (isOpen || inquiry.state === 'accepted_to_case'),
        markKeptOut: mayMarkKeptOut(inquiry, today),
        recordAnswer: canPersonAnswer(inquiry) && isTold && !isDead,
      },
      otherUnits: units.filter((each) => each.id !== inquiry.unitId),
      otherAuthorities: [...others].sort((a, b) => Number(isNear(b)) - Number(isNear(a))),
      passedOnTo: others.find((each) => each.id === inquiry.forwardedTo) ?? null,
      cameFrom: others.find((each) => each.id === inquiry.originAuthorityId)?.name ?? null,
    }
  },
  // Until the unit has opened a case there may be no row for the person: then the inquiry stands for them in the log
  sees: ({ inquiry, register, registerAsked, alike, hasAlready }) => [
    {
      personId: inquiry.personId ?? inquiry.id,
      what: [
        'inquiry',
        ...(registerAsked || register.length ? ['register'] : []),
        ...(hasAlready.coordinator || hasAlready.plan ? ['coordinator'] : []),
      ],
    },
    ...alike.map(({ personId }) => ({ personId, what: ['same_person'] })),
  ],
})

/**
 * Said by the register and not yet decided about by a person: of the person known here, which it keeps telling of, and of
 * the number that was asked about when the inquiry came. Death counts at once.
 */
async function findRegisterWords(
  db: ReadDb,
  inquiry: Inquiry,
  personId: string | null,
  answer: KeptRegisterAnswer | null,
): Promise<{ words: RegisterWord[]; municipality: string }> {
  const person = personId ? await getPerson(db, personId) : null
  const open = personId ? await findOpenDifferences(db, personId) : []
  const moved = open.find(({ kind }) => kind === 'moved')
  const diedOn = person?.diedOn ?? answer?.diedOn
  // By the register, or by who is known here by the number: then it is nobody's (`findLikes`)
  const isOther =
    answer?.nameFits === false ||
    (personId === null &&
      inquiry.personKey !== null &&
      (await findPersonByKey(db, inquiry.personKey)) !== null)
  const isProtected = [person?.addressProtection, answer?.protection].some(
    (each) => each !== undefined && each !== 'none',
  )
  return {
    words: [
      ...(diedOn ? [{ kind: 'dead' as const, on: diedOn }] : []),
      ...(moved || answer?.livesElsewhere ? [{ kind: 'moved' as const }] : []),
      ...(isProtected ? [{ kind: 'protected' as const }] : []),
      ...(isOther ? [{ kind: 'other_name' as const }] : []),
    ],
    municipality: isProtected ? '' : (moved?.theirs ?? answer?.municipality ?? ''),
  }
}

/** As the sender told it. Of one the register protects it is not shown, whenever it was told. */
function livesInOf(
  { livesIn, addressIsSecret }: Inquiry,
  words: readonly RegisterWord[],
  others: readonly OtherAuthority[],
): UnitInquiry['livesIn'] {
  if (addressIsSecret || words.some(({ kind }) => kind === 'protected')) return null
  if (livesIn === 'elsewhere') return 'elsewhere'
  return others.find(({ id }) => id === livesIn) ?? null
}
