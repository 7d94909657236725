import { defineRule } from '../../law/rule.ts'

export const askedWhenOnBehalf = defineRule({
  code: 'on-behalf',
  version: 2,
  paragraph: 'fvl §§ 12, 13; hpl §§ 21, 22; pbrl § 4-4',
  says: 'Anybody may report a need for another. It is received whatever is answered. More may be asked of the sender when the person knows and agrees, or the sender may act for the person, by the sender’s own word; of a child under 16 it is asked whether those with parental responsibility know and agree. Of a child not born nobody has parental responsibility yet, and it is not asked.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 12, 13; lov-1999-07-02-64 §§ 21, 22; lov-1999-07-02-63 § 4-4',
})

export const senderKinds = [
  'self',
  'parent',
  'guardian',
  'proxy',
  'next_of_kin',
  'service',
  'hospital',
  'unit',
] as const
export type SenderKind = (typeof senderKinds)[number]

/** One who told the unit by phone, in a letter or a talk; '' when the unit saw the need itself. */
export const tellerKinds = [
  'self',
  'parent',
  'guardian',
  'proxy',
  'next_of_kin',
  'service',
  'hospital',
] as const satisfies readonly SenderKind[]
export type TellerKind = (typeof tellerKinds)[number]

/** What the one who asks is to the person: of what the unit wrote down, the one who told it. */
export function speaksAs(sent: { senderKind: SenderKind; toldByKind: TellerKind | '' }): SenderKind {
  return (sent.senderKind === 'unit' && sent.toldByKind) || sent.senderKind
}

/** 'parents_know': those who consent for one under 16. */
export type OnBehalfQuestion =
  | 'person_knows'
  | 'parents_know'
  | 'parental_responsibility'
  | 'mandate'
  | 'power_of_attorney'

/** What is asked of one who sends for another. `isUnder16`: parents consent until 16. */
export function questionsOnBehalf(sender: SenderKind, isUnder16: boolean): OnBehalfQuestion[] {
  if (sender === 'self') return []
  if (sender === 'parent')
    return isUnder16 ? ['parental_responsibility'] : ['person_knows', 'power_of_attorney']
  const knows = isUnder16 ? 'parents_know' : 'person_knows'
  if (sender === 'guardian') return [knows, 'mandate']
  if (sender === 'proxy') return [knows, 'power_of_attorney']
  return [knows]
}

export const childAsksAlone = defineRule({
  code: 'child-asks-alone',
  version: 1,
  paragraph: 'pbrl §§ 3-1, 3-4, 4-3, 4-4',
  says: 'A child under 16 may ask for itself, at any age. It is told of the parents’ right to be told, and when they are not, and is asked whether they know, and whether there is something they are not to know. At 16 nobody is asked.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-1, 3-4, 4-3, 4-4; forskrift-2022-06-22-1110 § 4',
})

/** `age`: in whole years; null: not told, or not born. */
export function isChildAlone(asker: SenderKind, age: number | null): boolean {
  return asker === 'self' && age !== null && age < 16
}

export const knowledgeOfParents = ['yes', 'no', 'unsure'] as const
/** 'talk_first': wants to talk with somebody before anything is said at home; it holds like a yes. */
export const keepFromParents = ['no', 'yes', 'talk_first'] as const

/** Nothing is said at home before a person has decided. */
export const isQuiet = (asked: { keepFromParents: string }): boolean =>
  asked.keepFromParents === 'yes' || asked.keepFromParents === 'talk_first'

/** A question the sender was asked, and the answer. 'known': not asked, for the relation is registered here. */
export interface SaidOnBehalf {
  question: OnBehalfQuestion
  answer: 'yes' | 'no' | 'unsure' | 'known'
}

/** What the unit reads of it. `isKnown`: signed in, and registered as what they say they are. */
export function saidOnBehalf(
  sender: SenderKind,
  isUnder16: boolean,
  kept: { personKnows: 'yes' | 'no' | 'unsure'; mayAct: boolean; isKnown: boolean },
): SaidOnBehalf[] {
  const mayAct = kept.isKnown ? 'known' : kept.mayAct ? 'yes' : 'no'
  return questionsOnBehalf(sender, isUnder16).map((question) => ({
    question,
    answer: isWhetherKnown(question) ? kept.personKnows : mayAct,
  }))
}

/** Is it asked whether those who consent know of it? */
export const isWhetherKnown = (question: OnBehalfQuestion): boolean =>
  question === 'person_knows' || question === 'parents_know'

/** Whether somebody who consents agrees, as it stands when it is sent. `personKnows`: null when it was not asked. */
export function agreedAsSent(sender: SenderKind, personKnows: string | null, mayAct: boolean): string {
  if (personKnows !== null) return personKnows
  return sender === 'self' || mayAct ? 'yes' : 'unsure'
}

/** What the one it is about has answered, when told that somebody asks for them. */
export const personAnswers = ['agrees', 'does_not_want', 'wants_to_talk'] as const
export type PersonAnswer = (typeof personAnswers)[number]

export interface OnBehalfAnswers {
  /** The person, or who consents for one under 16, knows about it and agrees, says the sender. */
  personKnows?: 'yes' | 'no' | 'unsure'
  /** The person's own answer: it counts before the sender's word. Null: not answered. */
  personAnswer?: PersonAnswer | null
  hasParentalResponsibility?: boolean
  hasMandate?: boolean
  hasPowerOfAttorney?: boolean
}

/**
 * Whether the unit may ask the sender for more. The sender's own word is taken for the purpose of asking only: access to
 * anything is the relation's, never the inquiry's.
 */
export function mayAskBack(sender: SenderKind, isUnder16: boolean, answers: OnBehalfAnswers): boolean {
  if (sender === 'self') return true
  if (answers.personAnswer) return answers.personAnswer === 'agrees'
  if (sender === 'parent' && isUnder16) return answers.hasParentalResponsibility === true
  if (sender === 'guardian' && answers.hasMandate) return true
  if ((sender === 'proxy' || sender === 'parent') && answers.hasPowerOfAttorney) return true
  return answers.personKnows === 'yes'
}

export const answeredWithConfidential = defineRule({
  code: 'answered-with-confidential',
  version: 1,
  paragraph: 'fvl §§ 12, 13; hpl §§ 21, 22; pbrl §§ 3-4, 4-4',
  says: 'A sender is answered with what is confidential only when they are the person, the person has agreed themselves, or they are on record, or by a written power, as one who acts for the person: a parent with responsibility of one under 16, a guardian for what is personal, a proxy. The sender’s own word never opens it.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 12, 13; lov-1999-07-02-64 §§ 21, 22; lov-1999-07-02-63 §§ 3-4, 4-4',
})

/** May the unit answer the sender with what is confidential? */
export function mayAnswerWithConfidential(
  sender: SenderKind,
  by: {
    personAnswer: PersonAnswer | null
    /** As what they say to be, in force today and wide enough. */
    isOnRecord: boolean
    /** Given with eID, or attached and read by the unit. */
    hasPowerOfAttorney: boolean
  },
): boolean {
  if (sender === 'self') return true
  if (by.personAnswer) return by.personAnswer === 'agrees'
  return by.isOnRecord || ((sender === 'proxy' || sender === 'parent') && by.hasPowerOfAttorney)
}

export const personIsTold = defineRule({
  code: 'person-is-told',
  version: 1,
  paragraph: 'fvl § 16',
  says: 'The one an inquiry is about is told that somebody asked for them, and may agree, say no, or ask to talk. A parent who acts for a child under 16 asks as the child’s own voice: nobody else is told.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 16; lov-1999-07-02-63 § 4-4',
})

/** Whether the one it is about is to be told of the inquiry. */
export function isPersonTold(sender: SenderKind, isUnder16: boolean): boolean {
  return sender !== 'self' && !(sender === 'parent' && isUnder16)
}

export const writtenPowerOfAttorney = defineRule({
  code: 'power-of-attorney',
  version: 1,
  paragraph: 'fvl § 12; pbrl § 3-1',
  says: 'One who is not an advocate acts for another by a written power of attorney: attached and read by the unit, or given by the person with eID, with a scope and a period. The sender’s word alone is not enough.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 12',
})

/** How a proxy's power stands. 'registered': the person gave it, or the unit has it from before, and it is in force. */
export type PowerOfAttorney = 'registered' | 'attached' | 'missing'

export function powerOfAttorney(isInForce: boolean, isAttached: boolean): PowerOfAttorney {
  if (isInForce) return 'registered'
  return isAttached ? 'attached' : 'missing'
}
