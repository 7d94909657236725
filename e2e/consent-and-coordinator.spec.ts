import { ids } from '../demo/base/ids.ts'
import { expect, test } from './fixture.ts'
import { noteAnswer, noteClosing } from './steps/closing.ts'

const emil = `/baerum/koordinering/${ids.person.emil}`
const amina = `/baerum/koordinering/${ids.person.amina}`
const berit = `/baerum/koordinering/${ids.person.berit}`

test('one asked to be the coordinator sees only the offer, says yes, and the mother sees who it is', async ({
  page,
  become,
  look,
  another,
}) => {
  await become('health-visitor-baerum', '/baerum/arbeid')
  expect((await page.goto(amina))?.status()).toBe(404)
  const unit = await another('unit-baerum', '/baerum/koordinatorer')
  await expect(unit.getByRole('row', { name: /Amina/ }).first()).toContainText('Helle Vekstkurve er spurt')
  const offerId = await offerOfAmina(unit)
  await page.goto(`/baerum/oppdrag/${offerId}`)
  await look()
  await page.getByRole('button', { name: 'Ja, jeg tar oppdraget' }).click()
  await expect(page).toHaveURL(amina)
  await expect(page.getByText('Det tok 60 dager')).toBeVisible()
  const mother = await another('hodan-mor', amina)
  await expect(mother.getByRole('heading', { name: /Helle Vekstkurve/ })).toBeVisible()
})

async function offerOfAmina(unit: import('@playwright/test').Page): Promise<string> {
  await unit.getByRole('link', { name: 'Amina Stjernedryss' }).first().click()
  const id = await unit.locator('details[id^="slutt-"]').first().getAttribute('id')
  return id!.replace('slutt-', '')
}

test('a consent withdrawn closes the page somebody has open, and stays in the history', async ({
  page,
  become,
  look,
  another,
}) => {
  const nav = await another('nav-baerum', `${berit}/team`)
  await expect(nav.getByRole('heading', { level: 1 })).toContainText('Berit')
  await become('berit', `${berit}/samtykke`)
  await look()
  await page.getByRole('link', { name: /NAV/ }).click()
  await page.getByText('Trekk samtykket', { exact: true }).click()
  await look()
  const closed = await noteClosing(nav, 'Berit')
  const answered = noteAnswer(page)
  await page.getByRole('button', { name: 'Ja, trekk samtykket nå' }).click()
  await expect(page.getByText('trakk samtykket (innlogget)')).toBeVisible()
  expect((await closed()) - (await answered()), 'an open page closes within a second').toBeLessThan(1_000)
  expect((await nav.goto(`${berit}/team`))?.status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('one of sixteen gives consent to coordination, and takes it back', async ({ page, become }) => {
    await become('emil', `${emil}/samtykke`)
    await page.getByRole('button', { name: 'Gi samtykke til koordinering' }).click()
    await page.getByRole('textbox', { name: /Til og med/ }).fill('1.1.2020')
    await page.getByRole('button', { name: 'Ja, jeg samtykker' }).click()
    await expect(page.getByText('Dagen er passert').first()).toBeVisible()
    await page.getByRole('textbox', { name: /Til og med/ }).fill('')
    await page.getByRole('button', { name: 'Ja, jeg samtykker' }).click()
    await expect(page.getByText('sa ja (innlogget)')).toBeVisible()
    await page.getByText('Trekk samtykket', { exact: true }).click()
    await page.getByRole('button', { name: 'Ja, trekk samtykket nå' }).click()
    await expect(page.getByText('trakk samtykket (innlogget)')).toBeVisible()
  })
})
