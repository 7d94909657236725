import { expect, test } from './fixture.ts'
import { readPdf } from './steps/reading.ts'

test('Nils puts his contingency sheet right, lets a ward read it at night, and tells it once to a new place', async ({
  page,
  become,
  another,
  look,
}) => {
  const nils = await another('nils', '/batsfjord/min-side', { javaScriptEnabled: false })
  await nils.getByRole('link', { name: 'Se hvem som samarbeider' }).click()
  await nils.getByRole('link', { name: 'Kriseark', exact: true }).click()
  const main = nils.getByRole('main')
  await expect(main).toContainText('er endret etter det')

  await test.step('he changes one thing, and says that all of it is right', async () => {
    await nils.getByRole('link', { name: /^Endre.*slår hodet$/ }).click()
    await nils.getByLabel('Telefon dit').fill('spør Inger')
    await nils.getByRole('button', { name: 'Lagre' }).click()
    await expect(main).toContainText('Skriv telefonnummeret med tall')
    await nils.getByLabel('Telefon dit').fill('116 117')
    await nils.getByLabel('Gjør dette').fill('Kjør meg til legevakta.\nTa med medisinlista.')
    await nils.getByRole('button', { name: 'Lagre' }).click()
    await expect(main).toContainText('Ta med medisinlista.')
    await nils.getByRole('button', { name: 'Alt stemmer' }).click()
    await expect(main).toContainText('Sist bekreftet')
    const { text } = await readPdf(nils, nils.getByRole('link', { name: 'Skriv ut på én side' }))
    expect(text).toContain('Ta med medisinlista.')
    expect(text).toContain('Side 1 av 1')
  })

  const ward = await test.step('he makes a link and a code', async () => {
    await nils.getByRole('link', { name: 'Lag eller avslutt en lenke' }).click()
    await nils.getByLabel('6 timer').check()
    await nils.getByRole('button', { name: 'Lag lenke og kode' }).click()
    const address = (await nils.locator('.sv-made-link__address').textContent()) ?? ''
    const code = (await nils.locator('.sv-made-link__code').textContent()) ?? ''
    return { path: new URL(address.replaceAll(/\s/g, '')).pathname, code }
  })

  await test.step('a nurse who never met him opens it on a phone, without script or sign-in', async () => {
    const phone = await another(null, ward.path, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    await expect(phone.locator('body')).not.toContainText('Nils')
    await phone.getByLabel('Kode').fill('2222 2222')
    await phone.getByRole('button', { name: 'Vis arket' }).click()
    await expect(phone.getByRole('main')).toContainText('Koden stemmer ikke')
    await phone.getByLabel('Kode').fill(ward.code.toLowerCase())
    await phone.getByRole('button', { name: 'Vis arket' }).click()
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Nils Havbrisefjell')
    await expect(phone.getByText('Jeg har hjertesvikt.')).toBeInViewport()
    await expect(phone.getByRole('link', { name: '900 00 201' })).toHaveAttribute('href', 'tel:90000201')
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  await test.step('he is told at once, and ends the link', async () => {
    await nils.goto('/batsfjord/min-side')
    await expect(nils.getByRole('main')).toContainText('Noen har åpnet krisearket')
    await nils.getByRole('button', { name: /Noen har åpnet krisearket/ }).click()
    await expect(main).toContainText('sist åpnet med lenke')
    await nils.getByRole('link', { name: 'Lag eller avslutt en lenke' }).click()
    await nils.getByRole('button', { name: /^Avslutt lenken nå/ }).click()
    const late = await another(null, ward.path, { javaScriptEnabled: false })
    await late.getByLabel('Kode').fill(ward.code)
    await late.getByRole('button', { name: 'Vis arket' }).click()
    await expect(late.getByRole('heading', { level: 1 })).toHaveText('Lenken er ikke lenger i bruk')
  })

  await test.step('he tells it once: what for, to whom, what goes along, and looks it over', async () => {
    await become('nils', '/batsfjord/min-side')
    await page.getByRole('link', { name: 'Individuell plan' }).click()
    await page.getByRole('link', { name: 'Skriv ut planen' }).click()
    await page.getByRole('link', { name: /^Fortell én gang/ }).click()
    await page.getByRole('link', { name: 'Lag et nytt dokument' }).click()
    await page.getByLabel('Et sykehusopphold').check()
    await page.getByRole('button', { name: 'Videre' }).click()
    await page.getByLabel('Den som skal få dokumentet').fill('Hjertesengepost, Klinikk Kirkenes')
    await page.getByRole('button', { name: 'Videre' }).click()
    await expect(page.getByLabel('Kriseark')).toBeChecked()
    await look()
    await page.getByRole('button', { name: 'Videre' }).click()
    await expect(page.getByRole('main')).toContainText('Hjertesengepost')
    await page.getByRole('button', { name: 'Lag dokumentet' }).click()
    await expect(page.getByRole('heading', { name: 'Hjertesengepost, Klinikk Kirkenes' })).toBeVisible()
    const { text } = await readPdf(page, page.getByRole('link', { name: /^Hent dokumentet/ }))
    expect(text).toContain('Ta med medisinlista.')
  })
})
