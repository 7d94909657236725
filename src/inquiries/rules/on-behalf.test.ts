import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  agreedAsSent,
  isChildAlone,
  isQuiet,
  mayAnswerWithConfidential,
  mayAskBack,
  type OnBehalfAnswers,
  questionsOnBehalf,
  type SenderKind,
  saidOnBehalf,
} from './on-behalf.ts'

// sender → asked when the person is under 16; asked when 16 or older
const questions: [SenderKind, string[], string[]][] = [
  ['self', [], []],
  ['parent', ['parental_responsibility'], ['person_knows', 'power_of_attorney']],
  ['guardian', ['parents_know', 'mandate'], ['person_knows', 'mandate']],
  ['proxy', ['parents_know', 'power_of_attorney'], ['person_knows', 'power_of_attorney']],
  ['next_of_kin', ['parents_know'], ['person_knows']],
  ['service', ['parents_know'], ['person_knows']],
  ['hospital', ['parents_know'], ['person_knows']],
  ['unit', ['parents_know'], ['person_knows']],
]
for (const [sender, under, over] of questions) {
  test(`[on-behalf] ${sender} is asked ${under.join(', ') || 'nothing'}; for one of 16 ${over.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(questionsOnBehalf(sender, true), under)
    assert.deepEqual(questionsOnBehalf(sender, false), over)
  })
}

// who asks, of what age → asked of those at home
for (const sender of questions.map(([each]) => each))
  for (const age of [null, 0, 6, 11, 12, 15, 16, 17, 20, 90]) {
    const expected = sender === 'self' && age !== null && age < 16
    test(`[child-asks-alone] ${sender}, ${age ?? 'of no known'} years: ${expected ? 'asked' : 'not asked'} what those at home may know`, () => {
      assert.equal(isChildAlone(sender, age), expected)
    })
  }
test('[child-asks-alone] one who wants to talk first is kept from them as one who says no', () => {
  const quiet = ['', 'no', 'yes', 'talk_first'].filter((keepFromParents) => isQuiet({ keepFromParents }))
  assert.deepEqual(quiet, ['yes', 'talk_first'])
})

// sender, under 16, answers → may confidential things be asked back
const rows: [SenderKind, boolean, OnBehalfAnswers, boolean][] = [
  ['self', false, {}, true],
  ['parent', true, { hasParentalResponsibility: true }, true],
  ['parent', true, { hasParentalResponsibility: false, personKnows: 'yes' }, false],
  ['parent', true, {}, false],
  ['parent', false, { hasParentalResponsibility: true }, false],
  ['parent', false, { personKnows: 'yes' }, true],
  ['parent', false, { hasPowerOfAttorney: true, personKnows: 'unsure' }, true],
  ['guardian', false, { hasMandate: true }, true],
  ['guardian', false, { hasMandate: false }, false],
  ['guardian', false, { personKnows: 'yes' }, true],
  ['proxy', false, { hasPowerOfAttorney: true }, true],
  ['proxy', false, { hasPowerOfAttorney: false, personKnows: 'no' }, false],
  ['next_of_kin', false, { personKnows: 'yes' }, true],
  ['next_of_kin', false, { personKnows: 'unsure' }, false],
  ['next_of_kin', false, { hasPowerOfAttorney: true }, false],
  ['service', true, { personKnows: 'no' }, false],
  ['service', true, { personKnows: 'yes' }, true],
  ['hospital', false, { personKnows: 'yes' }, true],
  ['hospital', false, {}, false],
  ['unit', false, { personKnows: 'unsure' }, false],
]
for (const [sender, isUnder16, answers, expected] of rows) {
  const age = isUnder16 ? 'under 16' : '16 or older'
  test(`[on-behalf] ${sender}, person ${age}, ${JSON.stringify(answers)}: ${expected ? 'may' : 'may not'} be asked back`, () => {
    assert.equal(mayAskBack(sender, isUnder16, answers), expected)
  })
}

const told = { personKnows: 'yes', mayAct: true, isKnown: false } as const
// sender, under 16, what is kept → what the unit reads that the sender was asked, and answered
const said: [SenderKind, boolean, Parameters<typeof saidOnBehalf>[2], string][] = [
  ['self', false, told, ''],
  ['parent', true, told, 'parental_responsibility yes'],
  ['parent', true, { ...told, mayAct: false }, 'parental_responsibility no'],
  ['parent', true, { ...told, isKnown: true }, 'parental_responsibility known'],
  ['parent', false, { ...told, personKnows: 'unsure' }, 'person_knows unsure, power_of_attorney yes'],
  ['guardian', false, { ...told, mayAct: false }, 'person_knows yes, mandate no'],
  ['guardian', false, { ...told, isKnown: true }, 'person_knows yes, mandate known'],
  ['proxy', false, { ...told, personKnows: 'no' }, 'person_knows no, power_of_attorney yes'],
  ['next_of_kin', false, told, 'person_knows yes'],
  ['service', true, { ...told, personKnows: 'no' }, 'parents_know no'],
  ['service', false, { ...told, personKnows: 'no' }, 'person_knows no'],
]
for (const [sender, isUnder16, kept, expected] of said)
  test(`[on-behalf] ${sender}, ${isUnder16 ? 'under 16' : '16 or older'}, ${JSON.stringify(kept)}: the unit reads ${expected || 'nothing'}`, () => {
    const read = saidOnBehalf(sender, isUnder16, kept).map(({ question, answer }) => `${question} ${answer}`)
    assert.equal(read.join(', '), expected)
  })

// asked whether the person knows, the answer, may act, sends for themselves → what is kept of who agrees
const agreements: [boolean, string, boolean, SenderKind, string][] = [
  [true, 'no', true, 'guardian', 'no'],
  [true, 'yes', false, 'service', 'yes'],
  [false, '', true, 'parent', 'yes'],
  [false, '', false, 'parent', 'unsure'],
  [false, '', false, 'self', 'yes'],
]
for (const [isAsked, answer, mayAct, sender, expected] of agreements)
  test(`[on-behalf] ${sender}, ${isAsked ? `answered ${answer}` : 'not asked whether the person knows'}, ${mayAct ? 'may' : 'may not'} act: agreed ${expected}`, () => {
    assert.equal(agreedAsSent(sender, isAsked ? answer : null, mayAct), expected)
  })

const onRecord = { personAnswer: null, isOnRecord: true, hasPowerOfAttorney: false } as const
const byWord = { ...onRecord, isOnRecord: false }
const agreed = { ...byWord, personAnswer: 'agrees' } as const
// who asks, what is known of it beside their own word → may they be answered with what is confidential
const answered: [string, SenderKind, Parameters<typeof mayAnswerWithConfidential>[1], boolean][] = [
  ['the person', 'self', byWord, true],
  ['a parent on record with responsibility for one under 16', 'parent', onRecord, true],
  ['a parent by own word', 'parent', byWord, false],
  ['a parent of one who is 16, with a power', 'parent', { ...byWord, hasPowerOfAttorney: true }, true],
  ['a guardian on record', 'guardian', onRecord, true],
  ['a guardian by own word', 'guardian', byWord, false],
  [
    'a guardian on record, when the person has said no',
    'guardian',
    { ...onRecord, personAnswer: 'does_not_want' },
    false,
  ],
  ['a proxy with a power', 'proxy', { ...byWord, hasPowerOfAttorney: true }, true],
  ['a proxy by own word', 'proxy', byWord, false],
  ['next of kin', 'next_of_kin', byWord, false],
  ['next of kin, the person has agreed', 'next_of_kin', agreed, true],
  ['next of kin with a power not asked for', 'next_of_kin', { ...byWord, hasPowerOfAttorney: true }, false],
  ['a service', 'service', byWord, false],
  ['a service, the person has agreed', 'service', agreed, true],
  ['a hospital', 'hospital', byWord, false],
  [
    'a hospital, the person wants to talk first',
    'hospital',
    { ...byWord, personAnswer: 'wants_to_talk' },
    false,
  ],
]
for (const [who, sender, by, expected] of answered)
  test(`[answered-with-confidential] ${who}: ${expected ? 'may' : 'may not'} be answered so`, () => {
    assert.equal(mayAnswerWithConfidential(sender, by), expected)
  })
