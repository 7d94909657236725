import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whoDid } from './who-did.ts'

const by = (relation: string, senderKind: string | null = null, practitionerName: string | null = null) =>
  whoDid({ practitionerName, relation, senderKind }, 'nb')

test('the history names the kind of who did it truly: never the family of a service or a guardian', () => {
  assert.equal(by('case_handler', null, 'Unni Enhet'), 'Unni Enhet')
  assert.equal(by('system'), 'Av seg selv')
  assert.equal(by('parent'), 'Forelder')
  assert.equal(by('guardian', 'service'), 'Verge')
  assert.equal(by('child_15'), 'Personen selv')
  assert.equal(by('sender', 'next_of_kin'), 'Pårørende')
  assert.equal(by('anyone', 'service'), 'En tjeneste, med referanse og kode')
  assert.equal(by('anyone', 'guardian'), 'Verge, med referanse og kode')
  assert.equal(by('anyone'), 'Den som sendte henvendelsen')
  assert.equal(
    whoDid({ practitionerName: null, relation: 'anyone', senderKind: 'hospital' }, 'en'),
    'The hospital, with reference and code',
  )
})
