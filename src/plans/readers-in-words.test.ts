import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Readers } from './find-readers.ts'
import { readersInWords } from './readers-in-words.ts'

const none = { decides: false, guardian: false, proxy: false }
const readers = (more: Partial<Readers>): Readers => ({
  ...{ you: 'person', person: 'Berit', isBorn: true, isChild: false, deciders: none },
  ...{ leads: { names: ['Liv Hansen'] }, letIn: [], ...more },
})
const service = (name: string, ...people: string[]) => ({ name, people, isService: true })
const friend = (name: string) => ({ name, people: [], isService: false })

const cases: [string, Readers, string, string][] = [
  [
    'the person, where nobody is let in',
    readers({}),
    'Kan bare leses av deg og koordinatoren.',
    'Kan bare leses av deg og koordinatoren Liv Hansen.',
  ],
  [
    'the person, with a guardian and a service that has named one',
    readers({ deciders: { ...none, guardian: true }, letIn: [service('NAV', 'Nils')] }),
    'Kan leses av deg, vergen, koordinatoren og NAV.',
    'Kan leses av deg, vergen, koordinatoren Liv Hansen og NAV (Nils).',
  ],
  [
    'a child',
    readers({ person: 'Ada', isChild: true, deciders: { ...none, decides: true } }),
    'Kan bare leses av deg, dem som bestemmer for deg og koordinatoren.',
    'Kan bare leses av deg, dem som bestemmer for deg og koordinatoren Liv Hansen.',
  ],
  [
    'a parent is not told whether another parent reads it',
    readers({ you: 'decides', person: 'Ada', isChild: true, deciders: null, letIn: [friend('Onkel Per')] }),
    'Kan leses av deg, Ada, andre som bestemmer for Ada, koordinatoren og Onkel Per.',
    'Kan leses av deg, Ada, andre som bestemmer for Ada, koordinatoren Liv Hansen og Onkel Per.',
  ],
  [
    'one who coordinates alone, and four let in: the page names all of them, the field as many as fit',
    readers({
      ...{ you: 'other', leads: null },
      letIn: [service('Skolen', 'Ingrid'), service('NAV'), friend('Per'), friend('Pål')],
    }),
    'Kan leses av deg, Berit, Skolen, NAV og 2 til.',
    'Kan leses av deg, Berit, Skolen (Ingrid), NAV (ingen er navngitt ennå), Per og Pål.',
  ],
  [
    'one who takes part and may not know who else does',
    readers({ you: 'other', deciders: null, letIn: null }),
    'Kan leses av deg, Berit, en verge eller fullmektig om det er noen, koordinatoren og dem som har samtykke til å se denne delen.',
    'Kan leses av deg, Berit, en verge eller fullmektig om det er noen, koordinatoren Liv Hansen og dem som har samtykke til å se denne delen.',
  ],
  [
    'a parent who is shielded learns no name',
    readers({
      you: 'decides',
      person: 'Ada',
      isChild: true,
      deciders: null,
      leads: { names: [] },
      letIn: null,
    }),
    'Kan leses av deg, Ada, andre som bestemmer for Ada, koordinatoren og dem som har samtykke til å se denne delen.',
    'Kan leses av deg, Ada, andre som bestemmer for Ada, koordinatoren og dem som har samtykke til å se denne delen.',
  ],
  [
    'of a child who is not born',
    readers({ you: 'decides', person: 'barnet', isBorn: false, isChild: true, deciders: null }),
    'Kan leses av deg, andre som bestemmer for barnet og koordinatoren.',
    'Kan leses av deg, andre som bestemmer for barnet og koordinatoren Liv Hansen.',
  ],
]

for (const [who, told, short, all] of cases) {
  test(`who reads, told to ${who}`, () => {
    assert.equal(readersInWords(told, 'nb'), short)
    assert.equal(readersInWords(told, 'nb', { all: true }), all)
  })
}

test('the same in nynorsk and English', () => {
  assert.equal(readersInWords(readers({}), 'nn'), 'Kan berre lesast av deg og koordinatoren.')
  assert.equal(readersInWords(readers({}), 'en'), 'Can be read only by you and the coordinator.')
  const service = readers({ letIn: [{ name: 'NAV', people: [], isService: true }] })
  assert.equal(
    readersInWords(service, 'en', { all: true }),
    'Can be read by you, the coordinator Liv Hansen, and NAV (nobody is named yet).',
  )
})
