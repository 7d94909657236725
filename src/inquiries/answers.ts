import { ageOn } from '../law/age.ts'
import type { Fields } from '../platform/form/drafts.ts'
import { birthDateOf, isNationalId } from '../platform/form/fields.ts'
import { asksWhoExpects } from './rules/expecting-parent.ts'
import {
  isChildAlone,
  isWhetherKnown,
  questionsOnBehalf,
  type SenderKind,
  speaksAs,
  type TellerKind,
} from './rules/on-behalf.ts'

// The inquiry while it is being written: one draft of plain fields. Which questions apply follows from the answers.

export const asks = ['coordinator', 'child_coordinator', 'plan', 'care_team', 'information'] as const
export type AsksFor = (typeof asks)[number]

/** The questions in their order, and each one's place in the address. */
export const questionPlaces = {
  sender: 'hvem',
  told: 'hvordan',
  whom: 'om-hvem',
  person: 'navn',
  ownName: 'navnet-ditt',
  due: 'termin',
  livesIn: 'bosted',
  knows: 'vet-om',
  authorised: 'fullmakt',
  parents: 'foreldre',
  asks: 'hva',
  need: 'behov',
  matters: 'viktig',
  services: 'tjenester',
  tried: 'provd',
  coordinator: 'koordinator',
  considerations: 'hensyn',
  contact: 'kontakt',
  attachments: 'vedlegg',
} as const
export type Question = keyof typeof questionPlaces
export const questions = Object.keys(questionPlaces) as Question[]
export const reviewPlace = 'se-over'

/** Somebody the writer may be asking for, known from before: then nothing about them is typed again. */
export interface KnownPerson {
  /** Null: nobody here yet, known by their own sign-in alone. */
  id: string | null
  relation: 'self' | 'parent' | 'guardian' | 'proxy'
  givenName: string
  familyName: string
  birthDate: string | null
  dueDate: string | null
  byAdoption?: boolean
}

export interface Situation {
  fields: Fields
  known: readonly KnownPerson[]
  /** YYYY-MM-DD: whether a parent still consents for the child. */
  today: string
  /** Whose form it is: a hospital's patients may live anywhere. */
  at: 'municipality' | 'hospital_trust'
}

/** The answers so far, of this writer, here and today. */
export function situationOf(
  fields: Fields,
  { known }: { known: readonly KnownPerson[] },
  asked: { today: string; authority: { kind: Situation['at'] } },
): Situation {
  return { fields, known, today: asked.today, at: asked.authority.kind }
}

/** One answer as text; '' when there is none. */
export function answerOf(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** What the one who writes is called, where it is known or has been told: then it is not asked again. '' when not. */
export function senderNameOf(situation: Situation, signedInAs: string): string {
  if (answerOf(situation.fields, 'senderKind') !== 'self') return signedInAs
  const { givenName, familyName } = nameOfChosen(situation)
  return `${givenName} ${familyName}`.trim()
}

/** The name as known, or as typed where it is found nowhere. */
export function nameOfChosen(situation: Situation): { givenName: string; familyName: string } {
  const chosen = chosenPerson(situation)
  if (chosen && !isNameless(chosen)) return chosen
  const { fields } = situation
  return { givenName: answerOf(fields, 'givenName'), familyName: answerOf(fields, 'familyName') }
}

/** Known by the sign-in, which gave no name. */
function isNameless(person: KnownPerson | null): boolean {
  return person?.relation === 'self' && person.familyName === ''
}

/** Those known whom this kind of sender can ask for. */
export function knownFor({ fields, known }: Situation): KnownPerson[] {
  return known.filter((each) => each.relation === answerOf(fields, 'senderKind'))
}

/** The known person the inquiry is about; null when somebody else, or not yet chosen. */
export function chosenPerson(situation: Situation): KnownPerson | null {
  const people = knownFor(situation)
  if (answerOf(situation.fields, 'senderKind') === 'self') return people[0] ?? null
  return people.find((each) => each.id === answerOf(situation.fields, 'whom')) ?? null
}

/** A child who is expected, by birth or by adoption (pbrl § 2-5 c). */
export const isAwaitedChosen = (fields: Fields): boolean =>
  ['unborn', 'adoption'].includes(answerOf(fields, 'whom'))

const mayBeUnborn: readonly string[] = ['parent', 'next_of_kin', 'service', 'hospital', 'unit']

/** Only what applies is asked. */
export function applies(question: Question, situation: Situation): boolean {
  const { fields } = situation
  const sender = answerOf(fields, 'senderKind')
  const isUnborn = isAwaitedChosen(fields) && mayBeUnborn.includes(sender)
  const isTyped = chosenPerson(situation) === null
  switch (question) {
    case 'sender':
      return answerOf(fields, 'senderIsGiven') !== 'yes'
    case 'told':
      return sender === 'unit'
    case 'whom':
      return sender !== 'self' && (mayBeUnborn.includes(sender) || knownFor(situation).length > 0)
    case 'person':
      return isTyped && !isUnborn
    case 'ownName':
      return isNameless(chosenPerson(situation))
    case 'due':
      return isTyped && isUnborn
    case 'livesIn':
      return situation.at === 'hospital_trust'
    case 'knows':
      return onBehalf(situation).some(isWhetherKnown)
    case 'authorised':
      // Nobody has parental responsibility of a child not born
      if (isUnborn && askerAs(fields) === 'parent') return false
      // Known from before: the relation itself says it, but for a parent of one who consents themselves
      return onBehalf(situation).some(
        (each) => (isTyped && !isWhetherKnown(each)) || (each === 'power_of_attorney' && sender === 'parent'),
      )
    case 'parents':
      return asksAboutParents(situation)
    case 'tried':
      return sender === 'service' || sender === 'hospital' || sender === 'unit'
    case 'coordinator':
      return ['coordinator', 'child_coordinator', 'plan'].some((each) =>
        listOf(fields, 'asksFor').includes(each),
      )
    default:
      return true
  }
}

/** Whole years of the one it is about; null when not born yet, or not told. */
export function ageOf(situation: Situation): number | null {
  const chosen = chosenPerson(situation)
  const number = answerOf(situation.fields, 'nationalId')
  const typed = isNationalId(number) ? birthDateOf(number) : answerOf(situation.fields, 'birthDate')
  const birthDate = chosen ? chosen.birthDate : typed
  const isTypedUnborn = !chosen && isAwaitedChosen(situation.fields)
  return birthDate && !isTypedUnborn ? ageOn(birthDate, situation.today) : null
}

/** A child who asks for itself is asked what those at home know, and may know (`child-asks-alone`). */
export function asksAboutParents(situation: Situation): boolean {
  return isChildAlone(askerAs(situation.fields), ageOf(situation))
}

/** What a sender for another is asked. Parents consent until 16; one whose age is not told is asked as a child is. */
function onBehalf(situation: Situation) {
  return questionsOnBehalf(askerAs(situation.fields), (ageOf(situation) ?? 0) < 16)
}

/** What the one who asks is to the person: of what the unit writes down, the one who told it. */
export function askerAs(fields: Fields): SenderKind {
  const senderKind = (answerOf(fields, 'senderKind') || 'self') as SenderKind
  const isTold = answerOf(fields, 'toldHow') !== 'own'
  return speaksAs({
    senderKind,
    toldByKind: isTold ? (answerOf(fields, 'toldByKind') as TellerKind | '') : '',
  })
}

/** How to reach the person is asked of others than the person; of a parent who answers for a child it is the same. */
export function asksForPersonContact(situation: Situation): boolean {
  const asker = askerAs(situation.fields)
  const isUnborn = applies('due', situation)
  return asker !== 'self' && !isUnborn && !(asker === 'parent' && (ageOf(situation) ?? 0) < 16)
}

/** Who else answers for the person: asked of those who do not themselves. */
export function asksForOthers(situation: Situation): boolean {
  return !['self', 'parent', 'guardian'].includes(askerAs(situation.fields))
}

/** Who expects the child, of one who is not a parent of it. */
export function asksForExpecting(situation: Situation): boolean {
  const sender = answerOf(situation.fields, 'senderKind') as SenderKind
  return asksWhoExpects(sender, applies('due', situation))
}

/** May show that they act by a power of attorney: it is asked for by then, and said to be there. */
export function saysToHavePower(situation: Situation): boolean {
  return (
    applies('authorised', situation) &&
    onBehalf(situation).includes('power_of_attorney') &&
    answerOf(situation.fields, 'mayAct') === 'yes'
  )
}

export function applicableQuestions(situation: Situation): Question[] {
  return questions.filter((question) => applies(question, situation))
}

/** A question is answered when its own field has been saved, also when it was left empty on purpose. */
const fieldOf: Record<Exclude<Question, 'attachments'>, string> = {
  sender: 'senderKind',
  told: 'toldHow',
  whom: 'whom',
  person: 'familyName',
  ownName: 'familyName',
  due: 'dueDate',
  livesIn: 'livesIn',
  knows: 'personKnows',
  authorised: 'mayAct',
  parents: 'keepFromParents',
  asks: 'asksFor',
  need: 'need',
  matters: 'whatMatters',
  services: 'services',
  tried: 'tried',
  coordinator: 'proposedCoordinator',
  considerations: 'language',
  contact: 'senderName',
}

/** Attachments may always be passed by. */
export function isAnswered(question: Question, fields: Fields): boolean {
  return question === 'attachments' || fields[fieldOf[question]] !== undefined
}

/** The first question still to be answered; null when the inquiry can be looked over and sent. */
export function firstOpen(situation: Situation): Question | null {
  return applicableQuestions(situation).find((each) => !isAnswered(each, situation.fields)) ?? null
}

/** Where one goes after a question: on, or back to the summary when one came from there. */
export function placeAfter(question: Question, situation: Situation, fromReview: boolean): string {
  if (fromReview) {
    const open = firstOpen(situation)
    return open ? questionPlaces[open] : reviewPlace
  }
  const rest = questions.slice(questions.indexOf(question) + 1)
  const next = rest.find((each) => applies(each, situation))
  return next ? questionPlaces[next] : reviewPlace
}

/** Where one came from; null at the first question. */
export function placeBefore(question: Question, situation: Situation): string | null {
  const before = questions.slice(0, questions.indexOf(question)).filter((each) => applies(each, situation))
  const last = before.at(-1)
  return last ? questionPlaces[last] : null
}

/** The parts of an inquiry, the same for everybody: an answer adds or takes away questions, never a part. */
export const parts = ['whom', 'need', 'reach', 'review'] as const
export type Part = (typeof parts)[number]

export function partOf(question: Question): Part {
  const place = questions.indexOf(question)
  if (place < questions.indexOf('asks')) return 'whom'
  return place < questions.indexOf('considerations') ? 'need' : 'reach'
}

export function questionAt(place: string): Question | null {
  return questions.find((each) => questionPlaces[each] === place) ?? null
}

export function listOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name]
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value
}
