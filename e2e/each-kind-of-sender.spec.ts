import { getHuman } from '../demo/base/demo-actor.ts'
import { expect, lookOver, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { inDays } from './steps/in-days.ts'
import { answerQuestions } from './steps/questions.ts'

test('The unit writes down what a daughter said on the phone, and prints the receipt', async ({
  page,
  become,
  look,
}) => {
  await become('unit-baerum-adult', '/baerum/henvendelse/hvem')
  await answerQuestions(page, {
    until: 'Se over før du sender',
    look,
    answers: {
      'Hvem er du?': { choose: ['Koordinerende enhet melder selv'] },
      'Hvordan kom henvendelsen?': {
        choose: ['På telefon', 'Pårørende'],
        write: { 'Hvem sa det?': 'Siri Myrlandet, datter' },
      },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: { Fornavn: 'Olaf', Etternavn: 'Myrlandet', Fødselsdato: '01.03.1948' },
      },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Koordinator'] },
      'Hva er det behov for?': { write: 'Datteren ringte. Olaf er mye innlagt.' },
    },
  })
  await expect(page.getByText('Siri Myrlandet, datter')).toBeVisible()
  await sendInquiry(page)
  await page.goto('/baerum/saker')
  await page
    .getByRole('link', { name: /Olaf Myrlandet/ })
    .first()
    .click()
  const href = await page.getByRole('link', { name: 'Skriv ut kvittering' }).getAttribute('href')
  const printed = await page.request.get(href!)
  expect(printed.headers()['content-type']).toBe('application/pdf')
})

test('Berit gives her husband a power of attorney, he asks for her, and she takes it back', async ({
  page,
  become,
  look,
  another,
}) => {
  await become('berit', '/baerum/min-side/fullmakt')
  await look()
  await page.getByLabel('Hva heter den du gir fullmakt?').fill('Arne Tyttebærås')
  await page
    .getByLabel('Fødselsnummeret til den du gir fullmakt')
    .fill(getHuman('arne-ektefelle').nationalId!)
  await page.getByLabel('Spørre for meg, og svare på spørsmål om det').check()
  await page.getByLabel('Hvor lenge skal den gjelde?').fill(inDays(400))
  await page.getByRole('button', { name: 'Gi fullmakt' }).click()
  await expect(page.getByRole('button', { name: /^Ta tilbake.*Arne Tyttebærås/ })).toBeVisible()
  const arne = await another('arne-ektefelle', '/baerum/henvendelse/hvem')
  await arne.getByLabel('Jeg har fullmakt').check()
  await arne.getByRole('button', { name: 'Neste' }).click()
  await expect(arne.getByLabel('Berit Tyttebærås')).toBeVisible()
  await page.getByRole('button', { name: /^Ta tilbake.*Arne Tyttebærås/ }).click()
  await expect(page.getByText('Du har ikke gitt noen fullmakt her.')).toBeVisible()
  await arne.reload()
  await expect(arne.getByLabel('Berit Tyttebærås')).toHaveCount(0)
})

test.describe('without script, on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

  test('A child of thirteen asks for herself, and is asked what they know at home before anything is said there', async ({
    page,
    another,
  }) => {
    await page.goto('/baerum/henvendelse/hvem')
    await answerQuestions(page, {
      until: 'Se over før du sender',
      answers: {
        'Hvem er du?': { choose: ['Jeg spør for meg selv'] },
        'Hva heter du?': {
          write: { Fornavn: 'Frøydis', Etternavn: 'Morgenrødli', Fødselsdato: '17.04.2013' },
        },
        'Hva vet de hjemme?': {
          choose: ['Nei', 'Jeg er usikker og vil snakke med noen først'],
          write: { 'Hva skal de ikke få vite, og hvorfor?': 'Mamma blir lei seg.' },
        },
        'Hva ber du om?': { choose: ['Koordinator'] },
        'Hva trenger du hjelp til?': { write: 'Jeg har fire timer hos fire voksne hver uke.' },
        'Hvordan når vi deg?': { write: { Telefon: '400 00 113' } },
      },
    })
    await expect(page.getByText('Mamma blir lei seg.')).toBeVisible()
    await sendInquiry(page)
    await expect(page.getByText(/Vi sier ingenting hjemme nå/)).toBeVisible()

    const unit = await another('unit-baerum', '/baerum/saker?q=Morgen', { javaScriptEnabled: true })
    await unit.getByRole('link', { name: /Frøydis Morgenrødli/ }).click()
    await expect(unit.getByText('Mamma blir lei seg.')).toBeVisible()
    await expect(unit.getByText(/Det er barnet selv som spør/).first()).toBeVisible()
    await lookOver(unit)
  })
})
