import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkPdf } from '../../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../../platform/pdf/text-of-pdf.ts'
import { type PlanPrint, planPrintData, printPlan } from './plan-print.ts'
import { aPlanPrint } from './test/a-plan-print.ts'
import { nb } from './texts/nb.ts'

async function wordsOf(plan: PlanPrint): Promise<string> {
  return textOfPdf(await printPlan(plan, 'ua-1')).replace(/\s+/g, ' ')
}

/** The sections of § 9 and how one knows them on paper: the heading, and something written in it. */
const sections: [keyof PlanPrint, string[]][] = [
  ['whatMatters', [nb.whatMatters, 'Jeg vil ut i skogen']],
  ['resources', [nb.resources, 'dinosaurer']],
  ['needs', [nb.needs, 'Pauser for foreldrene']],
  ['goals', [nb.goals, nb.ball.heading, 'sove noen netter', 'Hjelpemiddelsentral', 'To døgn i måneden']],
  ['participants', [nb.participants.heading, '40 00 00 01']],
  ['responsibility', [nb.responsibility, nb.responsibleService]],
  ['contributions', [nb.contributions.heading, 'Fører anfall']],
  ['offers', [nb.offers.heading, 'Lege Jonas Berg']],
  ['consents', [nb.consents.heading, 'At planen lages']],
  ['cooperation', [nb.cooperation, 'hvert skifte av medisin']],
  ['childParticipation', [nb.childParticipation, 'Han viser med bilder']],
]

describe('the plan on paper', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`is a tagged document without faults, for reading and for the archive (${language})`, async () => {
      for (const standard of ['ua-1', 'a-2a'] as const) {
        const check = checkPdf(await printPlan(aPlanPrint({ language }), standard))
        assert.deepEqual(check.faults, [])
        assert.deepEqual(check.headings.slice(0, 2), [1, 2])
      }
    })
  }

  for (const [section, words] of sections) {
    it(`shows ${section} to one who may see it, and nothing of it to others`, async () => {
      const whole = await wordsOf(aPlanPrint())
      for (const word of words) assert.ok(whole.includes(word), `${word} not in ${whole}`)
      const plan = aPlanPrint({ [section]: undefined })
      const without = await wordsOf(plan)
      for (const word of words) assert.ok(!without.includes(word), `${word} still in ${without}`)
      assert.deepEqual(checkPdf(await printPlan(plan, 'ua-1')).faults, [])
    })
  }

  it('is whole also for one who may see nothing but the frame', async () => {
    const frame = aPlanPrint(Object.fromEntries(sections.map(([section]) => [section, undefined])))
    const { faults, headings, pages } = checkPdf(await printPlan(frame, 'ua-1'))
    assert.deepEqual(faults, [])
    assert.deepEqual(headings, [1])
    assert.equal(pages, 1)
  })

  it('says first who has the ball, and nothing about it when nobody has', () => {
    assert.deepEqual(planPrintData(aPlanPrint()).ball?.content, [
      ['Habiliteringstjenesten', 'Avlastning hos farmor, lønnet av kommunen', '15.\u00A0desember\u00A02026'],
      ['Ingrid Vik, ergoterapeut', 'Vogn som tåler skogsti', '15.\u00A0januar\u00A02027'],
    ])
    assert.equal(planPrintData(aPlanPrint({ goals: [] })).ball, undefined)
  })

  it('says for each activity what, who, how, how much, by when and how it stands', async () => {
    const words = await wordsOf(aPlanPrint())
    for (const said of [
      'Avlastning hos farmor, lønnet av kommunen I gang',
      'Ansvarlig Tildelingskontoret',
      'Slik gjør vi det Farmor får opplæring',
      'Hvor mye To døgn i måneden',
      'Frist 15. desember 2026',
      'Vogn som tåler skogsti Kan ikke gjøres ennå',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
  })

  it('says how each goal goes, as it was said last', async () => {
    const evaluation = {
      on: '2026-11-12',
      said: 'Går bedre',
      text: 'Jeg sov to netter.',
    }
    const rating = { on: '2026-11-20', said: 'egen vurdering 6 av 10' }
    const goal = { goal: 'Sove', status: 'current' as const, evaluation, rating, activities: [] }
    const plan = aPlanPrint({ goals: [{ area: 'Helse', goals: [goal] }] })
    const words = await wordsOf(plan)
    assert.match(
      words,
      /Hvordan går det\? Går bedre, 12. november 2026 «Jeg sov to netter\.» Fra 0 til 10 egen vurdering 6 av 10, 20. november 2026/,
    )
    assert.deepEqual(checkPdf(await printPlan(plan, 'ua-1')).faults, [])
  })

  it('leaves out a last column that nothing stands in, and signs no consent with nobody', async () => {
    const plan = aPlanPrint({
      participants: [{ name: 'Mona Fjellheim', role: 'Mor' }],
      consents: [{ what: 'Målene', sharedWith: [], by: '', on: '2026-08-12', state: 'given' }],
    })
    assert.deepEqual(planPrintData(plan).participants?.columns, ['Navn', 'Rolle'])
    assert.deepEqual(planPrintData(plan).participants?.content, [['Mona Fjellheim', 'Mor']])
    assert.match(String(planPrintData(plan).consents?.content[0]), /Gitt 12/)
    assert.deepEqual(checkPdf(await printPlan(plan, 'ua-1')).faults, [])
  })

  it('puts no heading of a goal over activities that serve none, and breaks no telephone number', async () => {
    const one = { what: 'Ringe NAV', responsible: 'Mona', status: 'planned' as const }
    const plan = aPlanPrint({
      goals: [{ area: 'Tiltak uten mål', goals: [{ status: 'current', activities: [one] }] }],
      participants: [{ name: 'Mona Fjellheim', role: 'Mor', phone: '900 00 104' }],
    })
    assert.doesNotMatch(await wordsOf(plan), /«Tiltak uten mål»/)
    assert.match(await wordsOf(plan), /Tiltak uten mål.*Ringe NAV/)
    assert.deepEqual(planPrintData(plan).participants?.content, [
      ['Mona Fjellheim', 'Mor', '900\u00a000\u00a0104'],
    ])
    assert.deepEqual(checkPdf(await printPlan(plan, 'ua-1')).faults, [])
  })

  it('holds empty sections, 300 goals, and very long words of a person', async () => {
    const text = 'Jeg vil hjem 👩‍👧 #panic() '.repeat(4_000)
    const goal = { goal: text.slice(0, 500), status: 'current' as const, activities: [] }
    const plan = aPlanPrint({
      whatMatters: [{ words: text, by: 'Odin' }],
      needs: '',
      participants: [],
      goals: [{ area: 'Fritid', goals: Array.from({ length: 300 }, () => goal) }],
      cooperation: text,
    })
    assert.deepEqual(checkPdf(await printPlan(plan, 'ua-1')).faults, [])
  })
})
