import { smallPdf } from '../demo/small-files.ts'
import { expect, test } from './fixture.ts'
import { aChild, attach, sendInquiry } from './steps/asking.ts'
import { answerQuestions } from './steps/questions.ts'
import { fact, section, unfold } from './steps/reading.ts'

// Those who ask for somebody else, each from the first question to where the unit reads it.

const review = 'Se over før du sender'

test('A guardian asks for Erik, whom she speaks for, and types nothing about him', async ({
  page,
  become,
  another,
}) => {
  await become('liv-verge', '/baerum/henvendelse/hvem')
  await answerQuestions(page, {
    until: review,
    answers: {
      'Hvem er du?': { choose: ['Jeg er verge'] },
      'Hvem gjelder det?': { choose: ['Erik Granbarsletta'] },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Råd og informasjon'] },
      'Hva er det behov for?': { write: 'Erik flytter til egen bolig. Hvem samordner hjelpen?' },
    },
  })
  const { reference } = await sendInquiry(page)
  await page.goto('/baerum/min-side')
  await page.getByRole('link', { name: new RegExp(reference) }).click()
  await expect(page.getByRole('main')).toContainText('Erik flytter til egen bolig.')
  const unit = await another('unit-baerum-adult', '/baerum/saker')
  await unit.getByLabel('Navn eller referanse').fill(reference)
  await unit.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(unit.getByRole('main')).toContainText(/Erik/)
})

test('A sister without sign-in asks for her brother, is asked back, and answers by reference and code', async ({
  page,
  another,
  look,
}) => {
  await page.goto('/baerum/henvendelse/hvem')
  await answerQuestions(page, {
    until: review,
    answers: {
      'Hvem er du?': { choose: ['Jeg er pårørende'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: { Fornavn: 'Halvor', Etternavn: 'Steinrøyslia', Fødselsdato: '04.05.1961' },
      },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Koordinator'] },
      'Hva er det behov for?': { write: 'Han går mellom fire kontorer.' },
      'Hvordan når vi deg?': { write: { 'Navnet ditt': 'Randi Steinrøyslia', Telefon: '400 00 107' } },
    },
  })
  const { reference, code } = await sendInquiry(page)

  const unit = await another('unit-baerum-adult', `/baerum/saker?q=${reference}`)
  await unit.getByRole('link', { name: /Halvor Steinrøyslia/ }).click()
  const asking = await unfold(unit, 'Spør avsenderen om opplysninger')
  await asking.getByLabel('Hva trenger dere å vite?').fill('Hvilke fire kontorer er det?')
  await asking.getByLabel('Svar innen').fill('24.12.2099')
  await asking.getByRole('button', { name: 'Send spørsmålet' }).click()
  await expect(section(unit, 'Spørsmål til avsenderen')).toContainText('Hvilke fire kontorer er det?')
  const letter = await unit.getByRole('link', { name: 'Skriv ut spørsmålet (PDF)' }).getAttribute('href')
  expect((await unit.request.get(letter!)).headers()['content-type']).toBe('application/pdf')

  await page.goto('/baerum/folg')
  await page.getByLabel('Referanse').fill(reference)
  await page.getByLabel('Kode', { exact: true }).fill(code!)
  await page.getByRole('button', { name: 'Se status' }).click()
  await expect(section(page, 'Vi trenger opplysninger fra deg')).toContainText('Hvilke fire kontorer er det?')
  await look()
  await page.getByRole('textbox', { name: 'Svaret ditt' }).fill('NAV, hjemmesykepleien, DPS og fastlegen.')
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByText(/Takk\. Vi fikk svaret ditt/)).toBeVisible()
  await expect(page.getByText('NAV, hjemmesykepleien')).toHaveCount(0)

  await unit.reload()
  await expect(section(unit, 'Spørsmål til avsenderen')).toContainText('NAV, hjemmesykepleien')
})

test('A home nurse asks for an adult as her service', async ({ page, become, another }) => {
  const patient = aChild('Solfrid', 'Myrullbakk', '1953-02-18', 2)
  await become('home-nurse-baerum', '/baerum/henvendelse/hvem')
  await answerQuestions(page, {
    until: review,
    answers: {
      'Hvem er du?': { choose: ['Jeg jobber i en tjeneste'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: {
          Fornavn: patient.givenName,
          Etternavn: patient.familyName,
          Fødselsnummer: patient.nationalId,
        },
      },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Koordinator', 'Individuell plan'] },
      'Hva er det behov for?': { write: 'Fem tjenester, og ingen vet om hverandre.' },
      'Hva er prøvd?': { write: 'To telefonmøter.' },
    },
  })
  const { reference } = await sendInquiry(page)
  const unit = await another('unit-baerum-adult', `/baerum/saker?q=${reference}`)
  await unit.getByRole('link', { name: /Solfrid Myrullbakk/ }).click()
  await expect(fact(unit, 'Rolle')).toHaveText('Ansatt i en tjeneste')
  await expect(unit.getByRole('main')).toContainText('Hege Morgenrunde')
})

test('One with a written power of attorney attaches it and sends, and the unit sees it marked', async ({
  page,
  another,
}) => {
  await page.goto('/baerum/henvendelse/hvem')
  const answers = {
    'Hvem er du?': { choose: ['Jeg har fullmakt'] },
    'Hva heter den det gjelder?': {
      write: { Fornavn: 'Agnes', Etternavn: 'Blåveisbakk', Fødselsdato: '09.09.1946' },
    },
    'Vet den det gjelder om at du spør, og er enig?': { choose: ['Vet ikke'] },
    'Har du skriftlig fullmakt?': { choose: ['Ja'] },
    'Hva ber du om?': { choose: ['Koordinator'] },
    'Hva er det behov for?': { write: 'Agnes orker ikke å ringe selv.' },
    'Hvordan når vi deg?': { write: { 'Navnet ditt': 'Kåre Nabobakk', Telefon: '400 00 108' } },
  }
  await answerQuestions(page, { until: 'Har du noe du vil legge ved?', answers })
  await page.getByLabel('Dette er fullmakten').check()
  await attach(page, { name: 'Fullmakt.pdf', buffer: smallPdf('Fullmakt') })
  await answerQuestions(page, { until: review, answers })
  const { reference } = await sendInquiry(page)
  const unit = await another('unit-baerum-adult', `/baerum/saker?q=${reference}`)
  await unit.getByRole('link', { name: /Agnes Blåveisbakk/ }).click()
  await expect(fact(unit, 'Fullmakt')).toContainText('Lagt ved. Les den')
  await expect(
    unit.getByText(/^Du kan spørre avsenderen om taushetsbelagte opplysninger, og svare/),
  ).toBeVisible()
})
