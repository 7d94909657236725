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

test('one who is left out, and then a consent withdrawn, closes the page somebody has open; both stay in the history', async ({
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
  await page.getByRole('link', { name: 'Hold noe eller noen utenfor' }).click()
  await page.getByRole('group', { name: 'Hvem hos dem' }).getByRole('checkbox').check()
  await look()
  const shut = await noteClosing(nav, 'Berit')
  const pressed = noteAnswer(page)
  await page.getByRole('button', { name: 'Hold utenfor' }).click()
  expect((await shut()) - (await pressed()), 'an open page closes within a second').toBeLessThan(1_000)
  expect((await nav.goto(`${berit}/team`))?.status()).toBe(404)
  await look()
  await page.getByRole('button', { name: 'Slipp inn igjen' }).click()
  await expect(page.getByText('Ingenting er holdt utenfor.')).toBeVisible()
  expect((await nav.goto(`${berit}/team`))?.status()).toBe(200)
  await page.getByRole('link', { name: 'Samtykket' }).click()
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

const ada = `/baerum/koordinering/${ids.person.ada}`

test.describe('on a phone, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  test('a father shares with one thing left out, by keyboard, in two minutes', async ({ page, become }) => {
    await become('ola-far', `${ada}/samtykke`)
    await page.getByRole('link', { name: /Får Avlastning/ }).press('Enter')
    // biome-ignore lint/performance/useDomNodeTextContent: only what is laid out is read, not what is folded
    const text = await page.getByRole('main').innerText()
    const toRead = text.replace(/\s/g, ' ').split('Ingrid Samspilldal')[1]!.split('Ja, jeg samtykker')[0]!
    const words = toRead.split(/\s+/).length
    let presses = 1
    const press = async (what: import('@playwright/test').Locator, key: string) => {
      await what.press(key)
      presses += 1
    }
    await press(page.getByRole('checkbox', { name: 'Om personen' }), 'Space')
    await press(page.getByText('Er det noe de ikke skal se?'), 'Enter')
    await press(page.getByRole('checkbox', { name: 'Hva bidrar hver med?' }), 'Space')
    await press(page.getByRole('button', { name: 'Ja, jeg samtykker' }), 'Enter')
    await expect(page.getByText('Vil få se', { exact: true })).toBeVisible()
    // What the mother left out before stays out
    const facts = page.getByRole('main').locator('dl')
    await expect(facts).toContainText('Hva bidrar hver med?')
    await expect(facts).toContainText('Hva er viktig for at hjelpen skal bli god?')
    expect(presses, 'presses from the list of consents to a yes').toBeLessThanOrEqual(6)
    // 180 words a minute is a calm reader: little more than a minute and a half to read, the rest to press
    expect(words, 'words to read before a yes').toBeGreaterThan(120)
    expect(words, 'words to read before a yes').toBeLessThan(285)
    await page.getByText('Trekk samtykket', { exact: true }).press('Enter')
    await page.getByRole('button', { name: 'Ja, trekk samtykket nå' }).press('Enter')
    await expect(page.getByText('trakk samtykket (innlogget)').first()).toBeVisible()
  })
})
