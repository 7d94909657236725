import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayHaveCareTeam } from './care-team.ts'
import { cameOn, takenBackOn } from './come-in.ts'
import { likeness, type Told } from './duplicate.ts'
import { isPersonTold, mayAskBack, personAnswers, powerOfAttorney, senderKinds } from './on-behalf.ts'

test('[inquiry-told] the clock runs from the day it was told, which is neither to come nor over a year ago', () => {
  assert.equal(cameOn('2026-11-20', '2026-11-22'), '2026-11-20')
  assert.equal(cameOn('2026-11-22', '2026-11-22'), '2026-11-22')
  assert.equal(cameOn('2026-11-23', '2026-11-22'), null)
  assert.equal(cameOn('2025-11-21', '2026-11-22'), '2025-11-21')
  assert.equal(cameOn('2025-11-20', '2026-11-22'), null)
})

test('[person-is-told] everybody is told but who asks themselves, and the child whose parent asks', () => {
  const told = (isUnder16: boolean) => senderKinds.filter((sender) => isPersonTold(sender, isUnder16))
  const others = ['guardian', 'proxy', 'next_of_kin', 'service', 'hospital', 'unit']
  assert.deepEqual(told(true), others)
  assert.deepEqual(told(false), ['parent', ...others])
})

test('[on-behalf] the person’s own answer counts before what the sender said', () => {
  for (const sender of senderKinds.filter((each) => each !== 'self'))
    for (const personAnswer of personAnswers) {
      const answers = {
        personKnows: 'yes' as const,
        personAnswer,
        hasMandate: true,
        hasPowerOfAttorney: true,
      }
      assert.equal(mayAskBack(sender, false, answers), personAnswer === 'agrees', `${sender} ${personAnswer}`)
    }
  assert.equal(mayAskBack('self', false, { personAnswer: 'does_not_want' }), true)
  assert.equal(mayAskBack('next_of_kin', false, { personKnows: 'no', personAnswer: 'agrees' }), true)
})

test('[power-of-attorney] one in force is enough; else it must be attached; a word alone is missing', () => {
  assert.equal(powerOfAttorney(true, false), 'registered')
  assert.equal(powerOfAttorney(true, true), 'registered')
  assert.equal(powerOfAttorney(false, true), 'attached')
  assert.equal(powerOfAttorney(false, false), 'missing')
})

test('[care-team-consent] a team is set up when the person wants it; a no cannot be confirmed away', () => {
  assert.equal(mayHaveCareTeam('yes', null, false), true)
  assert.equal(mayHaveCareTeam('unsure', null, false), false)
  assert.equal(mayHaveCareTeam('no', null, false), false)
  assert.equal(mayHaveCareTeam('unsure', null, true), true)
  assert.equal(mayHaveCareTeam('yes', 'does_not_want', true), false)
  assert.equal(mayHaveCareTeam('yes', 'wants_to_talk', true), false)
  assert.equal(mayHaveCareTeam('no', 'agrees', false), true)
})

test('[inquiry-duplicate] by number or person it is sure, by name and day it may be, and twins are two', () => {
  const selma: Told = {
    personId: null,
    personKey: null,
    personGivenName: 'Selma',
    personFamilyName: 'Blåklokkemo',
    personBirthDate: '2021-08-14',
    personDueDate: null,
  }
  assert.equal(
    likeness(selma, { ...selma, personGivenName: ' selma', personFamilyName: 'BLÅKLOKKEMO' }),
    'maybe',
  )
  assert.equal(likeness(selma, { ...selma, personGivenName: 'Sofie' }), null)
  assert.equal(likeness(selma, { ...selma, personBirthDate: '2021-08-15' }), null)
  const known = { ...selma, personKey: 'k1', personId: 'p1' }
  assert.equal(likeness(known, { ...selma, personKey: 'k1', personFamilyName: 'Annet' }), 'sure')
  assert.equal(likeness(known, { ...selma, personKey: 'k2' }), null)
  assert.equal(likeness(known, { ...selma, personId: 'p1' }), 'sure')
  const expected = { ...selma, personGivenName: '', personBirthDate: null, personDueDate: '2027-01-10' }
  assert.equal(likeness(expected, { ...expected }), 'maybe')
  assert.equal(likeness(expected, { ...expected, personFamilyName: '' }), null)
  assert.equal(likeness({ ...expected, personFamilyName: '' }, { ...expected, personFamilyName: '' }), null)
})

test('[inquiry-told] it is taken back on a day from when it came until today', () => {
  assert.equal(takenBackOn('2026-11-20', '2026-11-20', '2026-11-22'), '2026-11-20')
  assert.equal(takenBackOn('2026-11-22', '2026-11-20', '2026-11-22'), '2026-11-22')
  assert.equal(takenBackOn('2026-11-19', '2026-11-20', '2026-11-22'), null)
  assert.equal(takenBackOn('2026-11-23', '2026-11-20', '2026-11-22'), null)
})
