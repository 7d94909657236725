import { expect, test } from './fixture.ts'
import { findInQueue } from './steps/deciding.ts'
import { inDays } from './steps/in-days.ts'
import { readPdf, section, unfold } from './steps/reading.ts'

test('a leader words the interim reply; the next letter has it, and the one sent before stands', async ({
  page,
  become,
  look,
}) => {
  await become('leader-midt-troms', '/midt-troms/saker')
  await page.getByRole('link', { name: 'Tekster i brev' }).click()
  await look()
  await page.getByRole('link', { name: 'Foreløpig svar, bokmål' }).click()
  await page.getByLabel('Til slutt').fill('Hilsen {enheten}')
  await page.getByRole('button', { name: 'Lagre utkastet' }).click()
  await expect(page.getByText(/felt som ikke finnes/).first()).toBeVisible()
  await page.getByLabel('Til slutt').fill('Vennlig hilsen oss i {virksomhet}.')
  await page.getByRole('button', { name: 'Lagre utkastet' }).click()
  await expect(page.getByText('Vennlig hilsen oss i Eksempel kommune.')).toBeVisible()
  await look()
  await page.getByRole('button', { name: 'Ta teksten i bruk' }).click()
  await expect(page.getByText(/Versjon 1, i bruk siden/)).toBeVisible()

  await findInQueue(page, 'Tiril Snøfillely')
  const letters = section(page, 'Brev').getByRole('link')
  const sentBefore = await letters.count()
  const before = await readPdf(page, letters.first())
  const form = await unfold(page, /^Send ny dato/)
  await form.getByLabel('Hvorfor tar det tid?').fill('Vi venter fortsatt på brevet.')
  await form.getByLabel('Når kommer svaret?').fill(inDays(30))
  await page.locator('#slik-blir-brevet > summary').click()
  await expect(form.getByText(/Vennlig hilsen oss i /)).toBeVisible()
  await form.getByRole('button', { name: 'Send foreløpig svar' }).click()
  await expect(letters).toHaveCount(sentBefore + 1)
  const texts: string[] = []
  for (const letter of await letters.all()) texts.push((await readPdf(page, letter)).text)
  expect(texts.filter((text) => text.includes('Vennlig hilsen oss i'))).toHaveLength(1)
  expect(texts).toContain(before.text)
})
