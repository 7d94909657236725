import assert from 'node:assert/strict'
import { test } from 'node:test'
import { meetingName, officialWords, phoneHours } from './official-words.ts'

test('a title, a unit and the phone hours are said in the reader’s language', () => {
  assert.equal(officialWords('nn', 'saksbehandler'), 'saksbehandlar')
  assert.equal(officialWords('en', 'Barnekoordinator'), 'child coordinator')
  assert.equal(officialWords('nn', 'Koordinerende enhet under 18 år'), 'Koordinerande eining under 18 år')
  assert.equal(
    officialWords('en', 'Koordinerende enhet på Fjordsykehuset'),
    'Coordinating unit at Fjordsykehuset',
  )
  assert.equal(phoneHours('nn', 'mandag til fredag kl. 09–14'), 'måndag til fredag kl. 09–14')
  assert.equal(phoneHours('en', 'mandag til fredag kl. 09–14'), 'Monday to Friday, 09:00–14:00')
})

test('words nobody has translated are not guessed at', () => {
  assert.equal(officialWords('nb', 'trivselsagent'), 'trivselsagent')
  assert.equal(officialWords('nn', 'trivselsagent'), null)
  assert.equal(phoneHours('en', 'når døra er open'), 'når døra er open')
})

test('the name the form proposes is said in the reader’s language; a typed one stays', () => {
  assert.equal(meetingName('en', meetingName('nb')), 'Team meeting')
  assert.equal(meetingName('nn', meetingName('en')), 'Samarbeidsmøte')
  assert.equal(meetingName('en', 'Møte om skolestart'), 'Møte om skolestart')
})
