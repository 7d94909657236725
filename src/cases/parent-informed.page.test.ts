import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { testWorld } from '../../demo/test-world.ts'
import { kariAsks, openedCase } from './test/case-world.ts'

test('[informing-complaint] a complaint on a no stands on both pages until it is sent on, and on the parent’s after', async () => {
  const world = await testWorld()
  const caseId = await openedCase(world, {
    ...kariAsks,
    key: 'test-jonas',
    person: 'jonas',
    givenName: 'Jonas',
    familyName: 'Fjellheimås',
    sender: { who: 'mette-mor', kind: 'parent', name: 'Mette' },
  })
  const app = await testApp(world)
  const unit = await app.visitor('unit-baerum')
  const other = await app.visitor('unit2-baerum')
  const per = await app.visitor('per-far')
  const file = `/baerum/saker/${caseId}`
  const own = `/baerum/min-side/opplysninger/${world.ids.person.jonas}`
  const relatedPersonId = world.ids.related['per-jonas']!
  const no = { act: 'decideInforming', relatedPersonId, choice: 'refused', words: 'Nei.', reason: 'Ro.' }
  assert.equal((await unit.post(file, no)).statusCode, 303)
  assert.match((await per.get(own)).body, /Skriv klagen her/)
  assert.equal((await per.post(own, { act: 'ask', words: 'Jeg klager.' })).statusCode, 303)
  assert.match((await per.get(own)).body, /Du klaget[\s\S]*Jeg klager\./)
  assert.match((await other.get(file)).body, /har klaget på at dere sa nei[\s\S]*Jeg klager\./)
  const sentOn = world.day.split('-').reverse().join('.')
  const send = { act: 'sendInformingOn', relatedPersonId, sentOn, words: 'Vi står ved det.' }
  assert.equal((await unit.post(file, send)).statusCode, 422)
  assert.equal((await other.post(file, send)).statusCode, 303)
  assert.doesNotMatch((await other.get(file)).body, /har klaget på at dere sa nei/)
  assert.match((await per.get(own)).body, /Jeg klager\.[\s\S]*Vi sendte klagen til[\s\S]*Vi står ved det\./)
})
