import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPdf } from '../../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../../platform/pdf/text-of-pdf.ts'
import { type CapacityLetter, printCapacityLetter } from './capacity-letter.ts'

const letter: CapacityLetter = {
  language: 'nb',
  authority: {
    kind: 'municipality',
    name: 'Sandnes kommune',
    unit: 'Koordinerende enhet',
    colour: '#0a4a5c',
    addressLines: ['Postboks 583, 4302 Sandnes'],
    phone: '51 33 50 00',
  },
  recipient: { name: 'Hanne Strandskjellvik', addressLines: [] },
  copiesTo: [],
  person: { name: 'Hanne Strandskjellvik' },
  reference: '7K4M-92PQ',
  issuedOn: '2026-11-23',
  fields: ['plan', 'sharing'],
  fromDate: '2026-11-23',
  untilDate: '2027-02-01',
  grounds: 'Vi forklarte det to ganger, med bilder.',
  assessed: { by: 'Li Legesen', as: 'fastlege', on: '2026-11-20' },
  shownTo: 'Hanne og søsteren.',
  instead: [
    { field: 'plan', names: ['Verge Vergesen'] },
    { field: 'sharing', names: null },
  ],
  complaint: [
    {
      items: [],
      weeks: 4,
      lastDay: '2026-12-21',
      appealBody: 'Statsforvalteren i Rogaland',
      basis: 'health',
    },
  ],
  caseHandler: { name: 'Gro Mottakstun', title: 'saksbehandler', phone: '51 33 50 21' },
}
const at = new Date('2026-11-23T10:00:00Z')

for (const [language, said] of [
  [
    'nb',
    ['Du kan ikke gi samtykke til individuell plan selv nå', 'Dette kan Verge Vergesen samtykke til nå'],
  ],
  ['nn', ['Du kan ikkje gi samtykke til individuell plan sjølv no', 'Har vurdert og avgjort']],
  ['en', ['You cannot give consent to an individual plan yourself now', 'section 4-3']],
] as const)
  test(`[capacity-complaint] the letter in ${language} is tagged, and says what, why, who consents, and how to complain`, async () => {
    const pdf = await printCapacityLetter({ ...letter, language }, at)
    assert.deepEqual(checkPdf(pdf).faults, [])
    const text = textOfPdf(pdf).replace(/\s+/g, ' ')
    for (const each of [
      ...said,
      letter.grounds,
      'Li Legesen',
      'Gro Mottakstun',
      'Statsforvalteren i Rogaland',
    ])
      assert.ok(text.includes(each), `${each} not in ${text}`)
  })
