import { ids } from '../demo/base/ids.ts'
import { become as becomeAgain, expect, lookOver, test } from './fixture.ts'
import { aChild, sendInquiry } from './steps/asking.ts'
import { noteAnswer, noteClosing } from './steps/closing.ts'
import { addToTeam, consentUnasked, sayYes, toConsents, toPart, withdraw } from './steps/consenting.ts'
import {
  assess,
  counted,
  findInQueue,
  fromHospital,
  hearChild,
  openCase,
  recordFacts,
  recordServices,
  takesPart,
  writeDecision,
} from './steps/deciding.ts'
import { inDays } from './steps/in-days.ts'
import { press, type } from './steps/keyboard.ts'
import { invite as inviteTo, moveClock, planMeeting } from './steps/meeting.ts'
import { addActivity, addGoal, takeIntoUse, writeAbout } from './steps/planning.ts'
import { answerQuestions } from './steps/questions.ts'
import { pdfOf, readPdf, section, unfold } from './steps/reading.ts'
import { expectTold, noteReads, type Read, whoHasLooked } from './steps/reads.ts'

const unitForChildren = /Koordinerende enhet under 18 år, Bærum kommune/

// The clock is moved here, so that a meeting can be held.
test.use({ worldOf: 'the whole path' })
test.describe.configure({ mode: 'default', timeout: 300_000 })

test('The one it is about does everything without a script: opens, consents, writes, answers, withdraws', async ({
  another,
}) => {
  const plain = { javaScriptEnabled: false }
  await test.step('Silje opens the decision about the child she expects, and consents', async () => {
    const silje = await another('silje-gravid', '/baerum/min-side', plain)
    await silje.getByRole('link', { name: 'Les avgjørelsen' }).first().click()
    await silje.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
    await expect(silje.getByRole('heading', { name: 'Ja til barnekoordinator' })).toBeVisible()
    await readPdf(silje, silje.getByRole('link', { name: 'Brevet som PDF' }))
    await silje.getByRole('link', { name: 'Min side' }).first().click()
    await silje.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
    await toConsents(silje)
    const asked = section(silje, 'Vi spør deg om dette').getByRole('link').first()
    if (await asked.isVisible()) {
      await asked.click()
      await sayYes(silje)
    } else await consentUnasked(silje, 'koordinering')
  })
  await test.step('Berit writes a goal, and takes a consent back', async () => {
    const henrik = await another('coordinator-baerum', `/baerum/koordinering/${ids.person.berit}`)
    await expect(henrik.getByRole('heading', { level: 1 })).toContainText('Berit')
    const berit = await another('berit', '/baerum/min-side', plain)
    await berit.getByRole('main').getByRole('link', { name: 'Individuell plan' }).first().click()
    await addGoal(berit, 'Jeg vil synge i koret igjen.', 'Fritid')
    await berit.getByRole('link', { name: 'Min side' }).first().click()
    await berit.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
    await toConsents(berit)
    await section(berit, 'Dette er åpent nå')
      .getByRole('link', { name: /NAV Bærum/ })
      .click()
    await withdraw(berit)
    await toPart(berit, 'Hvem har sett')
    await expect(berit.getByRole('listitem').filter({ hasText: 'Henrik Trådsamler' }).first()).toBeVisible()
  })
})

test('With the keyboard alone one opens a refusal, answers a consent, and writes a goal', async ({
  page,
  become,
}) => {
  await test.step('Berit opens the hospital’s refusal', async () => {
    await become('berit', '/fjordsykehuset/min-side')
    await press(page, page.getByRole('link', { name: 'Les avgjørelsen' }))
    await press(page, page.getByRole('button', { name: 'Åpne avgjørelsen' }))
    await expect(page.getByRole('heading', { name: 'Nei til individuell plan' })).toBeVisible()
    await expect(section(page, 'Er du uenig, kan du klage')).toContainText('Fristen er fire uker.')
    await press(page, page.getByText('Vilkårene for individuell plan').first())
    await expect(page.getByText('Det er to kontroller igjen hos oss.').first()).toBeVisible()
  })
  await test.step('Mette answers what the coordinator asks her on behalf of Jonas', async () => {
    await become('mette-mor', '/baerum/min-side')
    await press(page, page.getByRole('link', { name: 'Svar på om vi får samtykke' }).first())
    await press(page, page.getByRole('checkbox', { name: 'Møtene', exact: true }), 'Space')
    await type(page, page.getByLabel('Til og med hvilken dag?'), inDays(90))
    await press(page, page.getByRole('button', { name: 'Ja, jeg samtykker' }))
    await expect(page.getByText('Gitt', { exact: true }).first()).toBeVisible()
  })
  await test.step('Berit writes a goal', async () => {
    await become('berit', '/baerum/min-side')
    await press(page, page.getByRole('main').getByRole('link', { name: 'Individuell plan' }).first())
    await press(page, page.getByRole('link', { name: 'Nytt mål' }))
    await type(page, page.getByLabel(/^Hva vil \S+\?/), 'Jeg vil lage middag på søndager.')
    await press(page, page.getByLabel('Helse og omsorg', { exact: true }), 'Space')
    const now = page.getByLabel('Vi arbeider med det nå')
    if (await now.isVisible()) await press(page, now, 'Space')
    await press(page, page.getByRole('button', { name: 'Legg til målet' }))
    await expect(page.getByText('Jeg vil lage middag på søndager.').first()).toBeVisible()
  })
})

test('A family walks from the first question to who has looked', async ({ page, become, look, another }) => {
  const child = aChild('Tuva', 'Nystartvoll', '2018-05-14')
  const name = `${child.givenName} ${child.familyName}`

  await test.step('1. Nina, signed in, asks for her daughter', async () => {
    await become('new-baerum', '/baerum/min-side')
    await look()
    await page.getByRole('link', { name: 'Be om hjelp' }).first().click()
    await page.getByRole('link', { name: 'Start', exact: true }).click()
    await answerQuestions(page, {
      until: 'Se over før du sender',
      answers: {
        'Hvem er du?': { choose: ['Jeg er forelder'] },
        'Hvem gjelder det?': { choose: ['Et barn som er født'] },
        'Hva heter den det gjelder?': {
          write: {
            Fornavn: child.givenName,
            Etternavn: child.familyName,
            Fødselsnummer: child.nationalId,
          },
        },
        'Har du foreldreansvar for barnet?': { choose: ['Ja'] },
        'Hva ber du om?': { choose: ['Koordinator', 'Barnekoordinator', 'Individuell plan'] },
        'Hva er det behov for?': { write: 'Sykehuset, skolen og avlastningen vet ikke om hverandre.' },
        'Hva er viktig for dere som familie?': { write: 'At Tuva får gå på turn med vennene sine.' },
        'Hvilken hjelp finnes i dag, og hva kommer?': { write: 'HABU\nAvlastning\nSkole' },
        'Hvordan når vi deg?': {
          write: { Telefon: '90 00 00 01' },
        },
      },
    })
    await look()
    const { code } = await sendInquiry(page)
    expect(code, 'signed in, one needs no code').toBeNull()
    await look()
    await page.getByRole('link', { name: 'Til Min side' }).click()
    await expect(section(page, 'Henvendelser')).toContainText('Tuva')
    await look()
  })

  const unit = await another('unit-baerum', '/baerum/arbeid')
  const coordinator = await another('child-coordinator-baerum', '/baerum/arbeid')
  const teacher = await another('teacher-baerum', '/baerum/arbeid')
  /** Everything anybody but the family is shown, from here on, and what Nina is shown once there is a case. */
  const reads: Read[] = []
  const ownReads: Read[] = []
  noteReads(unit, 'Unni Skriverud', child.givenName, reads)
  noteReads(coordinator, 'Ingrid Samspilldal', child.givenName, reads)
  noteReads(teacher, 'Tone Tavlekritt', child.givenName, reads)
  let planPath = ''
  await test.step('2. The unit opens a case, assesses, and sends the answer', async () => {
    await findInQueue(unit, name)
    await lookOver(unit)
    await expect(unit.getByText(/28 dager igjen/).first()).toBeVisible()
    await unit.goBack()
    await openCase(unit, name)
    await lookOver(unit)
    const mother = await unfold(unit, 'Registrer Nina Nystartvoll som forelder')
    await mother.getByLabel('Jeg har kontrollert at hen har foreldreansvar').check()
    await mother.getByLabel('Hvordan vet du det?').fill('Nina viste fødselsattesten på møtet.')
    await unit.getByRole('button', { name: 'Registrer Nina Nystartvoll som forelder' }).click()
    await recordServices(unit, [
      { name: 'HABU', kind: fromHospital, need: 'Har', provider: 'Fjordsykehuset' },
      { name: 'Avlastning', kind: counted, need: 'Har', provider: 'Bærum kommune' },
      { name: 'Skole', kind: takesPart, need: 'Har', provider: 'Lyngtoppen skole' },
    ])
    await recordFacts(unit, {
      'Alvorlig sykdom, skade eller nedsatt funksjonsevne?': 'Ja',
      'Varer behovet over tid?': 'Ja',
      'Er behovet sammensatt?': 'Ja',
      'Må tjenestene ses i sammenheng?': 'Ja',
      'Ønsker familien barnekoordinator?': 'Ja',
      'Er individuell plan ønsket?': 'Ja',
    })
    await hearChild(unit, 'Jeg vil på turn.', 'Samtale hjemme. Tuvas ønske er lagt vekt på.')
    await lookOver(unit)
    await unit.getByRole('link', { name: 'Vurder vilkårene' }).first().click()
    await lookOver(unit)
    await assess(unit, 'barnekoordinator', 'Ja, det følger av tjenestene hun har.')
    await assess(unit, 'individuell plan', 'Ja, familien vil ha en plan.')
    await assess(unit, 'koordinator', 'Dekkes av barnekoordinatoren.', {
      'Tjenestene må ses i sammenheng': 'Barnekoordinatoren ser dem i sammenheng.',
      'Behovet er sammensatt': 'Dekkes av barnekoordinatoren.',
    })
    await unit.getByRole('link', { name: 'Til saken' }).click()
    await unit.getByRole('link', { name: 'Skriv avgjørelsen' }).first().click()
    await writeDecision(unit, {
      facts: 'Henvendelsen, samtale med Nina og Tuva, og brev fra HABU.',
      reasons: 'Tre tjenester må samarbeide i hverdagen.',
    })
    await lookOver(unit)
    await readPdf(unit, unit.getByRole('link', { name: 'Se brevet (PDF)' }))
    reads.push({ who: 'Unni Skriverud', path: '/baerum/saker/x/avgjorelse/brev.pdf' })
    await unit.getByRole('button', { name: 'Send til godkjenning' }).click()
    await expect(unit.getByText(/venter på godkjenning av en annen/).first()).toBeVisible()
    const leader = await another('leader-baerum', '/baerum/arbeid')
    noteReads(leader, 'Astrid Overblikksen', child.givenName, reads)
    await findInQueue(leader, name)
    await leader.getByRole('link', { name: 'Les og godkjenn' }).first().click()
    await leader.getByRole('button', { name: 'Godkjenn og send' }).click()
    await expect(section(leader, 'Avgjørelse').first()).toContainText('Ikke åpnet ennå')
    await lookOver(leader)
  })

  await test.step('2. Nina is told that something is there, not what; her opening is noted', async () => {
    await become('new-baerum', '/baerum/min-side')
    noteReads(page, 'Du', child.givenName, ownReads)
    const told = section(page, 'Det som venter på deg')
    await expect(told).not.toContainText(/barnekoordinator|individuell plan|innvilget|avslag/i)
    await section(page, 'Det som venter på deg').getByRole('link', { name: 'Les avgjørelsen' }).click()
    await look()
    await expect(page.getByText('Ja til barnekoordinator'), 'not before it is opened').toBeHidden()
    await page.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
    await expect(page.getByRole('heading', { name: 'Ja til barnekoordinator' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Ja til individuell plan' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Nei til koordinator' })).toBeVisible()
    await expect(section(page, 'Er du uenig, kan du klage')).toContainText('Fristen er fire uker.')
    await expect(section(page, 'Er du uenig, kan du klage')).toContainText(
      'Koordinerende enhet i Bærum kommune, Postboks 700, 1304 Sandvika',
    )
    await look()
    const { text } = await readPdf(page, page.getByRole('link', { name: 'Brevet som PDF' }))
    ownReads.push({ who: 'Du', path: '/baerum/avgjorelse/x/brev.pdf' })
    expect(text).toContain('barnekoordinator')
    expect(text).toContain('fire uker')
    await findInQueue(unit, name)
    await expect(section(unit, 'Avgjørelse').first()).toContainText('Åpnet av mottaker')
  })

  await test.step('3. She consents to coordination; a coordinator is asked and accepts', async () => {
    await page.getByRole('link', { name: 'Min side' }).first().click()
    await page.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
    await look()
    await toConsents(page)
    await look()
    await consentUnasked(page, 'koordinering')
    await look()
    await findInQueue(unit, name)
    await unit.getByRole('link', { name: 'Oppnevn koordinator' }).first().click()
    await lookOver(unit)
    await unit.getByLabel('Ingrid Samspilldal').check()
    await unit.getByLabel('Melding til den du spør').fill('Familien ønsker møte på ettermiddagen.')
    await unit.getByRole('button', { name: 'Spør om å være koordinator' }).click()
    await expect(unit.getByText('Ingrid Samspilldal').first()).toBeVisible()
    await coordinator.reload()
    await coordinator
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('link', { name: 'Svar på om du kan være koordinator' })
      .click()
    await lookOver(coordinator)
    await coordinator.getByRole('button', { name: 'Ja, jeg tar oppdraget' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText(
      `Samordning for ${child.givenName}`,
    )
    await lookOver(coordinator)
    await toPart(page, 'Oversikt')
    await expect(section(page, 'Hvem holder i trådene')).toContainText('Ingrid Samspilldal')
    await expect(section(page, 'Veien hit')).toContainText(/Det tok \d+ dag|samme dag/)
    await look()
  })

  await test.step('4. Without consent nobody writes a plan; with it, each sees what she has chosen', async () => {
    await expect(section(coordinator, 'Hva skjer nå')).toContainText('må det være samtykke til å lage den')
    await toConsents(page)
    await consentUnasked(page, 'en plan')
    await toPart(coordinator, 'Team')
    await coordinator.getByRole('link', { name: 'Legg til i teamet' }).click()
    await lookOver(coordinator)
    await addToTeam(coordinator, {
      who: 'Lyngtoppen skole',
      contribution: 'Turdag hver fredag.',
      lifeArea: 'Skole, arbeid og dagtid',
      sections: ['Målene', 'Tiltakene', 'Hvem som er med', 'Møtene'],
      purpose: 'Skolen er med på turene.',
    })
    await lookOver(coordinator)
    await expect(section(coordinator, 'Venter på samtykke')).toContainText('Lyngtoppen skole')
    await toPart(coordinator, 'Oversikt')
    await coordinator.getByRole('button', { name: 'Start en plan' }).click()
    await expect(coordinator.getByRole('heading', { level: 1 })).toHaveText(`Planen til ${child.givenName}`)
    planPath = new URL(coordinator.url()).pathname
    const refused = await teacher.goto(planPath)
    expect(refused?.status(), 'the school sees nothing before it is said yes to').toBe(404)

    await page.getByRole('link', { name: 'Min side' }).first().click()
    await section(page, 'Det som venter på deg')
      .getByRole('link', { name: 'Svar på om vi får samtykke' })
      .click()
    await look()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Lyngtoppen skole')
    await look()
    await sayYes(page, {
      sections: ['Målene', 'Tiltakene', 'Hvem som er med', 'Møtene'],
      until: inDays(200),
    })
    await look()
  })

  await test.step('5. Together they write the plan', async () => {
    await page.goto(planPath)
    await look()
    await page.getByRole('link', { name: 'Skriv hva som er viktig' }).click()
    await writeAbout(page, 'Hva er viktig for Tuva?', 'Å gå på turn med Leah og Sol.')
    await look()
    await page.getByRole('link', { name: 'Til planen' }).click()
    await addGoal(page, 'Jeg vil gå på turn hver uke.', 'Fritid')
    await page.goto(planPath)
    await expect(page.getByText('Å gå på turn med Leah og Sol.')).toBeVisible()

    await coordinator.goto(planPath)
    await coordinator.getByRole('link', { name: 'Skriv eller endre' }).last().click()
    await writeAbout(coordinator, 'Hva går bra?', 'Tuva er modig og har gode venner.')
    await writeAbout(coordinator, 'Hva trengs det hjelp til?', 'Å komme seg til turnhallen.')
    await coordinator.getByRole('link', { name: 'Til planen' }).click()
    await addActivity(coordinator, {
      what: 'Følge Tuva til turnhallen',
      responsible: /Tone Tavlekritt/,
      goal: 'Jeg vil gå på turn hver uke.',
      how: 'Sammen med klassen.',
      scope: 'Hver fredag',
      deadline: inDays(30),
    })
    await lookOver(coordinator)
    await coordinator.goto(planPath)
    await takeIntoUse(coordinator, 'Lyngtoppen skole')
    await lookOver(coordinator)

    await teacher.goto('/baerum/arbeid/tiltak')
    await teacher.getByRole('link', { name: 'Følge Tuva til turnhallen' }).click()
    await lookOver(teacher)
    await teacher.getByLabel('Skriv et notat').fill('Vi begynner på fredag.')
    await teacher.getByLabel('Det er i gang').check()
    await teacher.getByRole('button', { name: 'Lagre', exact: true }).click()
    await expect(section(teacher, 'Notater')).toContainText('Vi begynner på fredag.')
    await teacher.goto(planPath)
    await expect(teacher.getByText('Jeg vil gå på turn hver uke.').first()).toBeVisible()
    await expect(teacher.getByText('Å gå på turn med Leah og Sol.'), 'a part she did not open').toBeHidden()
    await lookOver(teacher)
    await page.goto(planPath)
    await expect(page.getByText(/I gang/).first()).toBeVisible()
    await look()
  })

  await test.step('6. A meeting: agenda, invitation, minutes, and a task that becomes an activity', async () => {
    await coordinator.goto(planPath)
    await toPart(coordinator, 'Møter')
    await planMeeting(coordinator, { day: inDays(9), items: ['Turn etter jul'] })
    await lookOver(coordinator)
    await inviteTo(coordinator, [/Nina Nystartvoll/, /Tone Tavlekritt/])
    await lookOver(coordinator)
    await page.getByRole('link', { name: 'Min side' }).first().click()
    await section(page, 'Det som venter på deg')
      .getByRole('link', { name: 'Svar på innkallingen til møtet' })
      .click()
    await look()
    await page.getByRole('button', { name: 'Ja, jeg kommer' }).click()
    await expect(page.getByText('Du har svart at du kommer.')).toBeVisible()
    const calendar = page.getByRole('link', { name: 'Legg i kalenderen' })
    const file = await page.request.get((await calendar.getAttribute('href'))!)
    ownReads.push({ who: 'Du', path: '/baerum/koordinering/x/moter/x/kalender' })
    const entry = await file.text()
    expect(entry).toContain('BEGIN:VEVENT')
    expect(entry, 'a calendar tells nobody about whom').not.toMatch(/Tuva|turn/i)
    const meeting = new URL(page.url()).pathname

    await moveClock(coordinator, 10)
    await becomeAgain(coordinator, 'child-coordinator-baerum', meeting)
    await coordinator.getByRole('button', { name: 'Møtet er holdt – skriv referatet' }).click()
    await lookOver(coordinator)
    await coordinator.getByLabel('Hva snakket dere om?').first().fill('Turnhallen er stengt i januar.')
    await coordinator.getByLabel('Hva ble dere enige om?').first().fill('Vi bruker gymsalen på skolen.')
    await coordinator.getByLabel('Hva skal gjøres?').first().fill('Låne gymsalen')
    await coordinator
      .getByRole('combobox', { name: /^Hvem/ })
      .first()
      .selectOption({ label: 'Tone Tavlekritt' })
    await coordinator.getByLabel('Frist').first().fill(inDays(40))
    await coordinator.getByRole('button', { name: 'Lagre og se over før deling' }).click()
    await lookOver(coordinator)
    await coordinator.getByRole('button', { name: 'Del referatet' }).click()
    await expect(coordinator.getByText('Avsluttet', { exact: true }).first()).toBeVisible()
    await coordinator.goto(planPath)
    await expect(coordinator.getByRole('link', { name: 'Låne gymsalen' }).first()).toBeVisible()

    await becomeAgain(page, 'new-baerum', '/baerum/min-side')
    await page.goto(meeting)
    await expect(section(page, 'Referat').first()).toContainText('Vi bruker gymsalen på skolen.')
    await look()
    await page.goto(planPath)
    await page.getByRole('link', { name: 'Jeg vil gå på turn hver uke.' }).first().click()
    await look()
    await page.getByRole('link', { name: 'Skriv ned et tall' }).click()
    await page
      .getByRole('radiogroup', { name: /fra 0 til 10/ })
      .getByLabel('7', { exact: true })
      .check()
    await page.getByRole('button', { name: 'Lagre tallet' }).click()
    await page.getByRole('link', { name: 'Si hvordan det går' }).click()
    await page.getByLabel('Går bedre').check()
    await page.getByLabel('Fortell litt').fill('Hun gleder seg hver fredag.')
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
    await expect(section(page, 'Slik har det gått')).toContainText('Hun gleder seg hver fredag.')
  })

  await test.step('7. The plan on paper; a consent is withdrawn, and the school is out', async () => {
    await page.goto(planPath)
    await page.getByRole('link', { name: 'Skriv ut planen' }).click()
    await look()
    const whole = await pdfOf(await page.request.get(`${planPath}/plan.pdf`))
    ownReads.push({ who: 'Du', path: `${planPath}/plan.pdf` })
    expect(whole.text).toContain('turn med Leah')
    await becomeAgain(teacher, 'teacher-baerum', planPath)
    await expect(teacher.getByText('Låne gymsalen').first()).toBeVisible()
    const part = await pdfOf(await teacher.request.get(`${planPath}/plan.pdf`))
    reads.push({ who: 'Tone Tavlekritt', path: `${planPath}/plan.pdf` })
    expect(part.text, 'the paper shows no more than the screen').not.toContain('turn med Leah')

    await page.goto(planPath)
    await toConsents(page)
    await section(page, 'Dette er åpent nå')
      .getByRole('link', { name: /Lyngtoppen skole/ })
      .click()
    const closed = await noteClosing(teacher, 'Låne gymsalen')
    const answered = noteAnswer(page)
    await withdraw(page)
    expect((await closed()) - (await answered()), 'an open page closes within a second').toBeLessThan(1_000)
    const after = await teacher.goto(planPath)
    expect(after?.status()).toBe(404)
  })

  await test.step('8. She sees who has looked', async () => {
    await page.goto(planPath)
    await toPart(page, 'Hvem har sett')
    await look()
    expect(new Set(reads.map(({ who }) => who)).size, 'all four have read').toBe(4)
    expectTold(await whoHasLooked(page), reads, {
      'Unni Skriverud': { roles: /^Saksbehandler i koordinerende enhet/, from: unitForChildren },
      'Astrid Overblikksen': { roles: /^Leder av koordinerende enhet/, from: unitForChildren },
      'Ingrid Samspilldal': { roles: /^(Koordinator|Spurt om å bli koordinator)/, from: /Bærum kommune/ },
      'Tone Tavlekritt': { roles: /^Med i teamet/, from: /Lyngtoppen skole/ },
    })
    await expect(page.getByText(/Du har også vært innom selv, i (ett|\d+) besøk/)).toBeVisible()
    await page.getByRole('link', { name: 'Vis også det du selv har sett' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Forelder' }).first()).toBeVisible()
    expectTold(await whoHasLooked(page), ownReads, {
      Du: { roles: /^Forelder/, from: /Grunnlag: foreldreansvar/ },
    })
    await look()
  })
})
