import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { mayAskWho, mayDecideWho, type QuestionState } from './responsibility.ts'

const said = (answer: true | { refused: string }) => (answer === true ? true : answer.refused)

// authority · services asked of · those in the team · an open question already → the answer
const asking: ['municipality' | 'hospital_trust', string[], string[], boolean, true | string][] = [
  ['municipality', ['nav', 'skole'], ['nav', 'skole', 'fysio'], false, true],
  ['municipality', ['nav', 'skole', 'fysio'], ['nav', 'skole', 'fysio'], false, true],
  ['municipality', ['nav', 'skole'], ['nav', 'skole'], true, 'asked_already'],
  ['municipality', ['nav'], ['nav', 'skole'], false, 'two_services'],
  ['municipality', ['nav', 'nav'], ['nav', 'skole'], false, 'two_services'],
  ['municipality', [], ['nav', 'skole'], false, 'two_services'],
  ['municipality', ['nav', 'fysio'], ['nav', 'skole'], false, 'not_in_the_team'],
  ['hospital_trust', ['nav', 'skole'], ['nav', 'skole'], false, 'municipality_settles'],
  ['hospital_trust', [], [], true, 'municipality_settles'],
]

describe('[main-responsibility-settled] forskrift 1110 § 7: who has the main responsibility', () => {
  for (const [authority, services, inTeam, hasOpen, expected] of asking) {
    const asked = `${authority} asks between ${services.join(', ') || 'nobody'} of ${inTeam.join(', ') || 'nobody'}${hasOpen ? ', asked before' : ''}`
    test(`${asked}: ${expected === true ? 'may' : expected}`, () =>
      assert.equal(said(mayAskWho({ authority, services, inTeam, hasOpen })), expected))
  }

  const deciding: [QuestionState, string, true | string][] = [
    ['open', 'nav', true],
    ['open', 'skole', true],
    ['open', 'fysio', 'not_among_them'],
    ['decided', 'nav', 'settled_already'],
    ['withdrawn', 'nav', 'settled_already'],
  ]
  for (const [state, service, expected] of deciding)
    test(`${state}, ${service}: ${expected === true ? 'is settled so' : expected}`, () =>
      assert.equal(said(mayDecideWho({ state, services: ['nav', 'skole'], service })), expected))
})
