import { getHuman } from '../demo/base/demo-actor.ts'
import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { answerQuestions } from './steps/questions.ts'

test('A sender without sign-in adds a letter by reference and code, and the unit sees it first; then takes it back', async ({
  page,
  look,
  another,
}) => {
  await page.goto('/baerum/henvendelse/hvem')
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg er pårørende'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: { Fornavn: 'Torvald', Etternavn: 'Granåsrud', Fødselsdato: '01.02.1950' },
      },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Vet ikke'] },
      'Hva ber du om?': { choose: ['Koordinator'] },
      'Hva er det behov for?': { write: 'Han er alene om alt.' },
      'Hvordan når vi deg?': { write: { 'Navnet ditt': 'Ine Granåsrud', Telefon: '400 00 105' } },
    },
  })
  await sendInquiry(page)
  const [reference, code] = await page.locator('.sv-code').allTextContents()
  await page.goto('/baerum/folg')
  await page.getByLabel('Referanse').fill(reference!)
  await page.getByLabel('Kode', { exact: true }).fill(code!)
  await page.getByRole('button', { name: 'Se status' }).click()
  await page.getByText('Legg til noe', { exact: true }).click()
  await page.getByLabel('Hva vil du legge til?').fill('Han ble innlagt i går.')
  await page.getByRole('button', { name: 'Send tillegget' }).click()
  await expect(page.getByText('Tillegg', { exact: true })).toBeVisible()
  await expect(page.getByText('Han ble innlagt i går.')).toHaveCount(0)
  await look()

  const unit = await another('unit-baerum-adult', '/baerum/saker')
  await unit
    .getByRole('link', { name: /Torvald Granåsrud/ })
    .first()
    .click()
  await expect(unit.getByRole('heading', { name: 'Lagt til av avsenderen' })).toBeVisible()
  await expect(unit.getByText('Han ble innlagt i går.')).toBeVisible()
  await expect(unit.getByText(/er ikke varslet gjennom tjenesten/)).toBeVisible()

  await page.locator('summary', { hasText: 'Trekk henvendelsen' }).click()
  await page.getByLabel('Hvorfor trekker du den?').fill('Han spør selv.')
  await page.getByRole('button', { name: 'Trekk henvendelsen' }).click()
  await expect(page.getByText('Trukket')).toBeVisible()
  await expect(page.getByText('Legg til noe', { exact: true })).toHaveCount(0)
  await unit.reload()
  await expect(unit.getByText('Trukket')).toBeVisible()
})

test('Berit is told that her nurse asked for her, and says no; the unit sees it', async ({
  page,
  become,
  look,
  another,
}) => {
  const nurse = await another('home-nurse-baerum', '/baerum/henvendelse/hvem')
  await answerQuestions(nurse, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg jobber i en tjeneste'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: { Fornavn: 'Berit', Etternavn: 'Tyttebærås', Fødselsnummer: beritsNumber() },
      },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Vet ikke'] },
      'Hva ber du om?': { choose: ['Råd og informasjon'] },
      'Hva er det behov for?': { write: 'Kurs etter slag.' },
    },
  })
  await sendInquiry(nurse)
  await become('berit', '/baerum/min-side')
  await page
    .getByRole('link', { name: /Noen har bedt om hjelp\. Si hva du mener/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Noen har spurt om hjelp for deg')
  await look()
  await page.getByLabel('Jeg vil ikke dette').check()
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByText(/Du svarte/)).toBeVisible()
})

/** Made as the demonstration makes it: from the birth date. */
function beritsNumber(): string {
  return getHuman('berit').nationalId!
}
