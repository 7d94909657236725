import { expect, lookOver, test } from './fixture.ts'
import { aChild, checkRightsForChild, sendInquiry } from './steps/asking.ts'
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
import { answerQuestions } from './steps/questions.ts'
import { fact, readPdf, section, unfold } from './steps/reading.ts'

// The clock is moved here, so that a meeting can be held.
test.use({ worldOf: 'the whole path' })
test.describe.configure({ timeout: 180_000 })

test('A mother who is not signed in finds the page, checks her rights, asks, and follows the inquiry', async ({
  page,
  look,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Bærum kommune' }).click()
  await look()
  await page.getByRole('link', { name: 'Barnekoordinator' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Barnekoordinator')
  await look()
  await page.getByRole('link', { name: 'Sjekk rettighetene' }).first().click()
  await look()
  await checkRightsForChild(page)
  await look()
  await expect(section(page, 'Barnekoordinator')).toContainText('Det ser ut til at du kan ha rett til dette')
  await page.getByRole('link', { name: 'Be om en vurdering' }).click()
  await expect(page.getByText('Vi har tatt med svarene dine fra rettighetssjekken.')).toBeVisible()
  await look()
  await page.getByRole('link', { name: 'Start uten å logge inn' }).click()
  const child = aChild('Iben', 'Småstjernelund', '2020-02-20')
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg er forelder'] },
      'Hvem gjelder det?': { choose: ['Et barn som er født'] },
      'Hva heter den det gjelder?': {
        write: {
          Fornavn: child.givenName,
          Etternavn: child.familyName,
          'Fødselsnummer (valgfritt)': child.nationalId,
        },
      },
      'Har du foreldreansvar for barnet?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Barnekoordinator', 'Individuell plan'] },
      'Hva er det behov for?': { write: 'Vi ringer rundt til fem steder hver uke.' },
      'Hva er viktig for dere som familie?': { write: 'At Iben får være med på turdag.' },
      'Hvordan når vi deg?': {
        write: { 'Navnet ditt': 'Beate Småstjernelund', 'Telefon (valgfritt)': '90 00 00 00' },
      },
    },
  })
  await look()
  const { reference, code } = await sendInquiry(page)
  expect(code).not.toBeNull()
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Følg henvendelsen' }).click()
  await page.getByLabel('Referanse').fill(reference)
  await page.getByLabel('Kode').fill(code!)
  await page.getByRole('button', { name: 'Se status' }).click()
  await expect(page.getByText('Mottatt').first()).toBeVisible()
  await expect(page.getByText('Iben'), 'who it is about is not told by a code').toBeHidden()
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
            'Fødselsnummer (valgfritt)': child.nationalId,
          },
        },
        'Har du foreldreansvar for barnet?': { choose: ['Ja'] },
        'Hva ber du om?': { choose: ['Koordinator', 'Barnekoordinator', 'Individuell plan'] },
        'Hva er det behov for?': { write: 'Sykehuset, skolen og avlastningen vet ikke om hverandre.' },
        'Hva er viktig for dere som familie?': { write: 'At Tuva får gå på turn med vennene sine.' },
        'Hvilken hjelp finnes i dag, og hva kommer?': { write: 'HABU\nAvlastning\nSkole' },
        'Hvordan når vi deg?': {
          write: { 'Navnet ditt': 'Nina Nystartvoll', 'Telefon (valgfritt)': '90 00 00 01' },
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
  await test.step('2. The unit opens a case, assesses, and sends the answer', async () => {
    await findInQueue(unit, name)
    await lookOver(unit)
    await expect(unit.getByText(/28 dager igjen/).first()).toBeVisible()
    await unit.goBack()
    await openCase(unit, name)
    await lookOver(unit)
    await unit.getByText('Registrer Nina Nystartvoll som forelder').first().click()
    await unit.getByLabel('Jeg har kontrollert at hen har foreldreansvar').check()
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
    await unit.getByRole('button', { name: 'Send til godkjenning' }).click()
    await expect(unit.getByText(/venter på godkjenning av en annen/).first()).toBeVisible()
    const leader = await another('leader-baerum', '/baerum/arbeid')
    await findInQueue(leader, name)
    await leader.getByRole('link', { name: 'Les og godkjenn' }).first().click()
    await leader.getByRole('button', { name: 'Godkjenn og send' }).click()
    await expect(section(leader, 'Avgjørelse').first()).toContainText('Ikke åpnet ennå')
    await lookOver(leader)
  })
})
