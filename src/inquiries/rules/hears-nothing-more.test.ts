import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asSenderSees, isSilent } from './hears-nothing-more.ts'

const closed = {
  senderKind: 'next_of_kin',
  personAnswer: 'does_not_want',
  state: 'answered',
  caseId: 'case',
  answerDue: '2027-02-01',
  answerDueWas: '2027-01-10',
  answer: 'Saken er avsluttet.',
  answeredAt: new Date(0),
  forwardedTo: 'sandnes',
  forwardedInquiryReceivedAt: new Date(0),
  forwardedAnswerDue: '2027-02-02',
  forwardedAnswerDueWas: '2027-01-12',
  forwardedAnsweredAt: new Date(0),
  forwardedSentId: 'there',
  careTeamResult: 'set_up',
} as const

test('[sender-hears-nothing-more] after a no, or until the talk, it is as it was received; withdrawn stays withdrawn', () => {
  for (const personAnswer of ['does_not_want', 'wants_to_talk'] as const)
    assert.deepEqual(asSenderSees({ ...closed, personAnswer }, '2026-12-21'), {
      ...{
        senderKind: 'next_of_kin',
        personAnswer,
        state: 'received',
        caseId: null,
        answerDue: '2026-12-21',
      },
      ...{ answer: '', answeredAt: null, forwardedTo: null, forwardedInquiryReceivedAt: null },
      ...{ answerDueWas: null, forwardedAnswerDueWas: null },
      ...{ forwardedAnswerDue: null, forwardedAnsweredAt: null, forwardedSentId: null, careTeamResult: null },
      forwardedSentId: null,
    })
  assert.equal(asSenderSees({ ...closed, state: 'withdrawn' }, '2026-12-21').state, 'withdrawn')
})

test('[sender-hears-nothing-more] who agrees, has not answered, or asks for oneself, shuts nothing', () => {
  assert.equal(isSilent({ senderKind: 'parent', personAnswer: 'agrees' }), false)
  assert.equal(isSilent({ senderKind: 'parent', personAnswer: null }), false)
  assert.equal(isSilent({ senderKind: 'self', personAnswer: 'does_not_want' }), false)
  const open = { ...closed, personAnswer: null }
  assert.equal(asSenderSees(open, '2026-12-21'), open)
})
