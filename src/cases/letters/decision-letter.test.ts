import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { checkPdf } from '../../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../../platform/pdf/text-of-pdf.ts'
import { type DecisionLetter, decisionLetterData, printDecisionLetter } from './decision-letter.ts'
import { aDecisionLetter } from './test/a-decision-letter.ts'
import { en } from './texts/en.ts'
import { nb } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

async function wordsOf(letter: DecisionLetter): Promise<string> {
  return textOfPdf(await printDecisionLetter(letter, 'ua-1')).replace(/\s+/g, ' ')
}

describe('the decision as a letter', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    it(`is a tagged document without faults, for reading and for the archive (${language})`, async () => {
      for (const standard of ['ua-1', 'a-2a'] as const) {
        const check = checkPdf(await printDecisionLetter(aDecisionLetter({ language }), standard))
        assert.deepEqual(check.faults, [])
        assert.equal(check.language, language === 'en' ? 'en-GB' : `${language}-NO`)
      }
    })
  }

  it('says what was asked, the answer for each thing, and who is coordinator from when', async () => {
    const words = await wordsOf(aDecisionLetter())
    for (const said of [
      'Mona Fjellheim tok kontakt med oss. Det var 3. november 2026.',
      'Ja til barnekoordinator',
      'Nei til individuell plan',
      'Siv Rasmussen fra Barn og familie har oppgaven fra 1. desember 2026.',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
  })

  it('[not-wanted-is-no-refusal] calls what is not wanted so, and no refusal', async () => {
    const letter = aDecisionLetter({ stillOffered: [] })
    const items = letter.items.map((one) => (one.granted ? one : { ...one, isUnwanted: true }))
    const words = await wordsOf({ ...letter, items })
    assert.ok(words.includes('Individuell plan er ikke ønsket nå'), words)
    for (const untrue of ['Nei til', 'sier vi nei', nb.stillHeading])
      assert.ok(!words.includes(untrue), untrue)
    const still = await wordsOf({
      ...letter,
      items,
      stillOffered: ['Du kan si ja til en plan når som helst'],
    })
    assert.ok(still.includes(nb.stillHeading))
  })

  it('says «du» to the one who asked, when nobody else gets the letter', async () => {
    const { asked } = aDecisionLetter()
    const words = await wordsOf(aDecisionLetter({ asked: { ...asked, isRecipient: true } }))
    assert.ok(words.includes('Du tok kontakt med oss. Det var 3. november 2026. Du spurte om'), words)
    assert.ok(!words.includes('tok kontakt med oss. Det var 3. november 2026. Spørsmålet'))
  })

  it('says that it is a draft as long as nobody has decided, and names nobody as having done it', async () => {
    const words = await wordsOf(aDecisionLetter({ isDraft: true }))
    assert.ok(words.includes(nb.draft))
    for (const untrue of [nb.decidedBy, nb.electronically]) assert.ok(!words.includes(untrue), untrue)
    assert.ok(!(await wordsOf(aDecisionLetter())).includes('Utkast'))
  })

  it('names the unit and the authority once where the complaint goes', () => {
    const { authority } = aDecisionLetter()
    const to = (line: string) =>
      decisionLetterData(aDecisionLetter({ authority: { ...authority, addressLines: [line] } })).complaint
        .address
    assert.equal(to('Postboks 583'), 'Koordinerende enhet, Sandnes kommune, Postboks 583')
    const whole = 'Koordinerende enhet i Sandnes kommune, Postboks 583'
    assert.equal(to(whole), whole)
    assert.equal(to('Koordinerende enhet, Rådhuset'), 'Sandnes kommune, Koordinerende enhet, Rådhuset')
  })

  it('tells the qualification programme apart from the conditions that are asked for together', async () => {
    const letter = aDecisionLetter()
    const [first] = letter.items
    const row = { criterion: 'Deltar i kvalifiseringsprogrammet hos NAV', met: 'no' as const, reason: 'Nei.' }
    const way = { title: 'En egen vei til planen', text: 'Da trengs ikke de andre.', criteria: [row] }
    const items = [{ ...first!, ownWays: [way] }]
    const [told] = decisionLetterData({ ...letter, items }).items
    assert.ok(told?.criteria.every(({ criterion }) => criterion !== row.criterion))
    assert.deepEqual(told?.ownWays[0]?.criteria, [{ ...row, met: 'Nei', tone: 'no' }])
    const words = await wordsOf({ ...letter, items })
    for (const said of [way.title, way.text, row.criterion]) assert.ok(words.includes(said), said)
  })

  it('gives the rules, the facts, and the reason at each condition', async () => {
    const words = await wordsOf(aDecisionLetter())
    for (const said of [
      '§ 2-5 c',
      '§ 7-2 a',
      'nr. 1110',
      'brevet fra sykehuset',
      'Odin er fire år.',
      'Samtykke til at planen lages Nei',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
  })

  it('gives the child’s view in its own words, or says why it is not there', async () => {
    assert.ok((await wordsOf(aDecisionLetter())).includes('«Jeg vil at Siv skal komme hjem til oss'))
    const unheard = await wordsOf(
      aDecisionLetter({ child: { notHeardBecause: 'Barnet er ikke født ennå.' } }),
    )
    assert.ok(unheard.includes('Vi har ikke fått vite hva barnet mener. Barnet er ikke født ennå.'))
    assert.ok(!(await wordsOf(aDecisionLetter({ child: undefined }))).includes('Dette mener barnet'))
  })

  it('says after a no that the duty to coordinate remains, and only then', async () => {
    assert.ok((await wordsOf(aDecisionLetter())).includes('Kommunen har plikt til å samordne dem'))
    const allGranted = aDecisionLetter()
    allGranted.items = allGranted.items.map((one) => ({ ...one, granted: true }))
    assert.ok(!(await wordsOf(allGranted)).includes('Dette gjelder likevel'))
  })

  it('never speaks to its reader of the child’s help as if it were the reader’s own', async () => {
    for (const granted of [true, false])
      for (const language of ['nb', 'nn', 'en'] as const) {
        const letter = aDecisionLetter({ language })
        letter.items = letter.items.map((one) => ({ ...one, granted, appointed: undefined }))
        const said = await wordsOf(letter)
        assert.doesNotMatch(
          said,
          /du (likevel|trenger|treng) |sam(men|an) med deg|you (still get|need more)/i,
          language,
        )
      }
  })

  it('says after a yes that it gives no greater right to services, and only then', async () => {
    assert.ok((await wordsOf(aDecisionLetter())).includes('Det gir ikke større rett til tjenester.'))
    const allRefused = aDecisionLetter()
    allRefused.items = allRefused.items.map((one) => ({ ...one, granted: false, appointed: undefined }))
    assert.ok(!(await wordsOf(allRefused)).includes('større rett til tjenester'))
  })

  it('tells how to complain: deadline as a date, to whom, the way, the form, help, delay, and the papers', async () => {
    const words = await wordsOf(aDecisionLetter())
    for (const said of [
      'Send klagen til Koordinerende enhet innen 21. desember 2026.',
      'Fristen er fire uker. Den går fra du visste nok til å kunne klage.',
      'sender vi klagen og papirene til Statsforvalteren i Rogaland',
      'Skriv under med navnet ditt.',
      'skriftlig fullmakt',
      'Ring oss på 51 33 50 00',
      'Pasient- og brukerombudet',
      'ikke skal gjelde før klagen er avgjort',
      'Du har rett til å se dem.',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
  })

  it('[pbrl-7-4] tells of oversight beside the complaint, where the health acts give the right, and of whom to ask', async () => {
    const words = await wordsOf(aDecisionLetter())
    assert.ok(
      words.includes('kan du be Statsforvalteren i Rogaland se på det. Det er noe annet enn en klage.'),
    )
  })

  for (const basis of ['social_services', 'nav', 'child_welfare'] as const) {
    it(`counts three weeks from the letter on the basis ${basis}`, () => {
      const { complaint } = decisionLetterData(
        aDecisionLetter({
          complaint: [
            { items: ['plan'], weeks: 3, lastDay: '2026-12-14', appealBody: 'Klageorganet', basis },
          ],
        }),
      )
      assert.match(complaint.counted.join(' '), /^Fristen er tre uker\. Den går fra du fikk brevet\./)
      assert.match(complaint.deadline.join(' '), /14\.\u00A0desember\u00A02026/)
      assert.ok(!complaint.help.some((line) => line.includes('ombud')))
      assert.ok(!complaint.oversight)
    })
  }

  it('[basis-by-item] gives each of two bases its own day, weeks and body', async () => {
    const words = await wordsOf(
      aDecisionLetter({
        complaint: [
          {
            items: ['child_coordinator'],
            weeks: 4,
            lastDay: '2026-12-21',
            appealBody: 'Statsforvalteren i Rogaland',
            basis: 'health',
          },
          {
            items: ['plan'],
            weeks: 3,
            lastDay: '2026-12-14',
            appealBody: 'NAV Klageinstans',
            basis: 'nav',
          },
        ],
      }),
    )
    for (const said of [
      'Klage på svaret om barnekoordinator: Send den til Koordinerende enhet innen 21. desember 2026.',
      'Klage på svaret om individuell plan: Send den til Koordinerende enhet innen 14. desember 2026.',
      'Fristen for å klage på svaret om barnekoordinator er fire uker. Den går fra du visste nok',
      'Fristen for å klage på svaret om individuell plan er tre uker. Den går fra du fikk brevet.',
      'Statsforvalteren i Rogaland (barnekoordinator) og NAV Klageinstans (individuell plan)',
      'Pasient- og brukerombudet',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
  })

  it('names the one who decided, the case handler, and what it replaces', async () => {
    const words = await wordsOf(
      aDecisionLetter({ replaces: { reference: 'SA-2026-0101', issuedOn: '2026-09-01' } }),
    )
    for (const said of [
      'Anne Lise Moen',
      'Terje Haugen',
      'erstatter avgjørelsen fra 1. september 2026 (referanse SA-2026-0101)',
    ]) {
      assert.ok(words.includes(said), `${said} not in ${words}`)
    }
  })

  it('is made also where people wrote what no font has, and 100,000 signs of it', async () => {
    const text = '👩 漢字 \uD800\u0000 #panic() '.repeat(4_000)
    const letter = aDecisionLetter({ facts: text, child: { view: text, weight: '' }, copiesTo: [text] })
    letter.items[0]!.criteria[0]!.reason = text
    assert.deepEqual(checkPdf(await printDecisionLetter(letter, 'a-2a')).faults, [])
  })
})

describe('the words of the letter', () => {
  for (const [language, t] of Object.entries({ nb, nn, en })) {
    it(`are plain: LIX at most 35 (${language})`, () => {
      const sentences = [
        t.stillDuty.municipality,
        t.stillDuty.hospital_trust,
        t.services,
        t.complaintDeadline('enheten', '21. desember'),
        t.countedFromKnowledge(4),
        t.countedFromLetter(3),
        ...t.route('Enheten', 'Statsforvalteren'),
        ...t.form,
        ...t.help('51 33 50 00'),
        t.postponement,
        t.documents('51 33 50 00'),
        t.questions('Terje Haugen', '51 33 50 21'),
        t.electronically,
        ...Object.values(t.nextSoon),
      ]
      const score = lix(sentences.join(' '))
      assert.ok(score <= 35, `LIX ${score}`)
    })
  }
})

/** Words per sentence + share of words longer than six letters, in per cent. */
function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}-]+/gu) ?? []
  const sentences = text.match(/[.!?:](?=\s|$)/g) ?? ['.']
  return Math.round(
    words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length,
  )
}
