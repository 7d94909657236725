import { smallPdf, smallPng } from '../demo/small-files.ts'
import { expect, test } from './fixture.ts'
import { attach, sendInquiry } from './steps/asking.ts'
import { inDays } from './steps/in-days.ts'
import { answerQuestions, type Walk } from './steps/questions.ts'

const walk: Walk = {
  until: 'Se over før du sender',
  answers: {
    'Hvem er du?': { choose: ['Jeg er forelder'] },
    'Hvem gjelder det?': { choose: ['Et barn vi venter'] },
    'Når er terminen?': { write: { Termindato: inDays(60) } },
    'Har du foreldreansvar for barnet?': { choose: ['Ja'] },
    'Hva ber du om?': { choose: ['Barnekoordinator', 'Individuell plan'] },
    'Hva trenger du hjelp til?': { write: 'Hjertefeil er oppdaget på ultralyd.' },
    'Hva er det behov for?': { write: 'Hjertefeil er oppdaget på ultralyd.' },
    'Hvordan når vi deg?': { write: { 'Navnet ditt': 'Maria Blåklokkemo', Telefon: '400 00 101' } },
  },
}

// Every question is looked over
test.describe.configure({ timeout: 180_000 })

test('A mother who expects a child asks without signing in, changes an answer, and follows by her code', async ({
  page,
  look,
}) => {
  await page.goto('/baerum/barnekoordinator')
  await look()
  await page.getByRole('link', { name: 'Be om hjelp' }).last().click()
  await page.getByRole('link', { name: 'Start uten å logge inn' }).click()
  await answerQuestions(page, { ...walk, look })
  await look()
  await page.getByRole('link', { name: /^Endre.*Behov$/ }).click()
  await page.getByLabel('Hva er det behov for?').fill('Hjertefeil. Vi vet ikke hvem vi skal ringe.')
  await page.getByRole('button', { name: 'Neste' }).click()
  await expect(page.getByText('Vi vet ikke hvem vi skal ringe.')).toBeVisible()
  await page.getByRole('link', { name: /^Endre.*Vedlegg$/ }).click()
  await attach(page, { name: 'Svar fra ultralyd.pdf', buffer: smallPdf('Svar') })
  await look()
  await page.getByRole('button', { name: 'Neste' }).click()
  await expect(page.getByText('Svar fra ultralyd.pdf (1 kB)')).toBeVisible()
  const { reference, code } = await sendInquiry(page)
  await look()
  expect(code).toBeTruthy()
  await page.getByRole('link', { name: 'Følg henvendelsen' }).last().click()
  await page.getByLabel('Referanse').fill(reference)
  await page.getByLabel('Kode').fill('AAAA-AAAA-AAAA')
  await page.getByRole('button', { name: 'Se status' }).click()
  await expect(page.getByRole('alert')).toContainText('Vi finner ingen henvendelse')
  await look()
  await page.getByLabel('Kode').fill(code!)
  await page.getByRole('button', { name: 'Se status' }).click()
  await expect(page.getByText('Svar innen')).toBeVisible()
  expect(page.url()).not.toContain(reference)
})

test('Signed in she chooses her child, and finds the inquiry again', async ({ page, become }) => {
  await become('kari-mor', '/baerum/henvendelse')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answerQuestions(page, {
    ...walk,
    answers: {
      ...walk.answers,
      'Hvem gjelder det?': { choose: ['Ada Solstrålevik'] },
      'Hvordan når vi deg?': { write: { Telefon: '400 00 101' } }, // her name is known by the sign-in
    },
  })
  await expect(page.getByText('Ada Solstrålevik')).toBeVisible()
  const { code } = await sendInquiry(page)
  expect(code).toBeNull()
})

test('Who begins without signing in and then signs in, keeps every answer', async ({ page, become }) => {
  await page.goto('/baerum/henvendelse/hvem')
  await page.getByLabel('Jeg er pårørende').check()
  await page.getByRole('button', { name: 'Neste' }).click()
  await become('per-far', '/baerum/henvendelse') // whose draft no other journey meets
  await expect(page.getByRole('link', { name: 'Fortsett der du slapp' })).toBeVisible()
  await page.goto('/baerum/henvendelse/hvem')
  await expect(page.getByLabel('Jeg er pårørende')).toBeChecked()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the whole way from the first question to the receipt is plain pages', async ({ page }) => {
    await page.goto('/baerum/henvendelse')
    await page.getByRole('link', { name: 'Start uten å logge inn' }).click()
    await answerQuestions(page, { ...walk, until: 'Har du noe du vil legge ved?' })
    await attach(page, { name: 'Svar.pdf', buffer: smallPdf('Svar') })
    await attach(page, { name: 'bilde.png', buffer: smallPng })
    await page.getByRole('button', { name: /^Fjern.*Svar\.pdf$/ }).click()
    await expect(page.getByText('Svar.pdf')).toHaveCount(0)
    await page.getByRole('button', { name: 'Neste' }).click()
    await expect(page.getByText('bilde.png (1 kB)')).toBeVisible()
    const { code } = await sendInquiry(page)
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)
  })
})

test('with the keyboard alone one can answer, be corrected, and go on', async ({ page }) => {
  await page.goto('/baerum/henvendelse/hva')
  const next = page.getByRole('button', { name: 'Neste' })
  const press = async (until: () => Promise<boolean>) => {
    for (let steps = 0; steps < 60 && !(await until()); steps++) await page.keyboard.press('Tab')
  }
  const isFocused = (selector: string) => async () => (await page.locator(`${selector}:focus`).count()) > 0
  await press(isFocused('main form button'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(/^Feil: /)
  await expect(page.getByRole('alert')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('input[name=asksFor]').first()).toBeFocused()
  await page.keyboard.press('Space')
  await press(isFocused('main form button'))
  await expect(next).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/henvendelse\/behov$/)
})
