import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AnswerInRound, Consent } from '../team/index.ts'
import { consentsOnPaper } from './consents-on-paper.ts'
import { planPrintData } from './print/plan-print.ts'
import { aPlanPrint } from './print/test/a-plan-print.ts'

const consent: Consent = {
  id: 'one',
  personId: 'emil',
  kind: 'sharing',
  state: 'given',
  serviceId: 'bup',
  relatedPersonId: null,
  withName: 'BUP',
  belongsTo: '',
  serviceKind: 'specialist_health',
  sections: ['goals'],
  purposeKind: 'together',
  purpose: '',
  fromDate: '2026-06-11',
  untilDate: '2027-06-11',
  askedBy: null,
  askedByName: null,
  givenHow: 'eid',
  answeredAt: new Date('2026-06-11T10:00:00Z'),
  endedAt: null,
  round: 1,
  version: 1,
}
const given: AnswerInRound = {
  answer: 'given',
  name: 'Ida Berg',
  how: 'eid',
  at: new Date('2026-06-11T10:00:00Z'),
}
const withdrawn: Partial<Consent> = { state: 'withdrawn', endedAt: new Date('2026-11-25T23:30:00Z') }

/** The answer and the last day, as the paper says them. */
function said(changes: Partial<Consent>, answers: AnswerInRound[]) {
  const consents = consentsOnPaper([{ ...consent, ...changes }], {
    own: 'Emil Berg',
    answers: new Map([['one', answers]]),
    language: 'nb',
  })
  const [row] = planPrintData(aPlanPrint({ consents })).consents?.content ?? []
  return [row?.[2], row?.[3]].map((words) => words?.replaceAll('\u00a0', ' '))
}

describe('a consent on the paper of the plan', () => {
  it('given: by whom, how, from when, and until when', () => {
    assert.deepEqual(said({}, [given]), ['Gitt av Ida Berg med eID 11. juni 2026', '11. juni 2027'])
    assert.deepEqual(said({ untilDate: null }, [given, { ...given, name: null }]), [
      'Gitt av Ida Berg og Emil Berg med eID 11. juni 2026',
      'Til det trekkes',
    ])
  })

  it('taken back: by the one who took it back, the day it was, and it lasts no more', () => {
    const back: AnswerInRound = {
      answer: 'withdrawn',
      name: null,
      how: 'oral',
      at: new Date('2026-11-25T23:30:00Z'),
    }
    assert.deepEqual(said(withdrawn, [given, back]), ['Trukket av Emil Berg muntlig 26. november 2026', '–'])
  })

  it('fallen with another, with nobody to name: only the day it fell', () => {
    assert.deepEqual(said(withdrawn, []), ['Trukket 26. november 2026', '–'])
    assert.deepEqual(said(withdrawn, [given]), ['Trukket 26. november 2026', '–'])
  })

  it('refused: the day of the no, and it never began to last', () => {
    const no: AnswerInRound = { ...given, answer: 'refused', at: new Date('2026-07-01T10:00:00Z') }
    assert.deepEqual(said({ state: 'refused' }, [no]), ['Sagt nei av Ida Berg med eID 1. juli 2026', '–'])
  })

  it('asked for and not answered is not there', () => {
    assert.deepEqual(said({ state: 'asked' }, []), [undefined, undefined])
  })
})
