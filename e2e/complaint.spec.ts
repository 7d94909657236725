import { expect, lookOver, test } from './fixture.ts'
import { inDays } from './steps/in-days.ts'
import { press, tabTo, type } from './steps/keyboard.ts'

test.use({ worldOf: 'complaint' })

test('A mother’s late complaint on a refusal is judged, looked at by another hand, stands, and goes; she follows each step', async ({
  page,
  become,
  another,
  look,
}) => {
  const mother = await another('hodan-mor', '/baerum/min-side')
  await mother.getByRole('link', { name: /^Klagen fra/ }).click()
  await expect(mother.getByRole('heading', { name: 'Vi har fått klagen', level: 1 })).toBeVisible()
  await expect(mother.getByText(/Du hører fra oss innen \d/).first()).toBeVisible()
  await lookOver(mother)

  await become('unit-baerum', '/baerum/arbeid')
  await page.getByRole('link', { name: /klager? å behandle/ }).click()
  await look()
  await page.getByRole('link', { name: 'Amina Stjernedryss' }).click()
  await expect(page.getByText('Den kom for sent.')).toBeVisible()
  await look()
  await page.getByLabel('Kan ikke lastes for at den kom sent').check()
  await page.getByLabel(/^Hvorfor\? Det står hos/).fill('Brevet var på norsk, og hun trenger tolk.')
  await page.getByRole('button', { name: 'Behandle den likevel' }).click()
  await expect(page.getByText('En annen i enheten må vurdere klagen.')).toBeVisible()

  await mother.reload()
  await expect(mother.getByText('Klagen kom etter fristen, men vi behandler den likevel.')).toBeVisible()
  await expect(mother.getByText('Brevet var på norsk, og hun trenger tolk.')).toBeVisible()

  await become('unit2-baerum', new URL(page.url()).pathname)
  await page
    .getByLabel('Vurderingen')
    .fill('Skolen er en velferdstjeneste, men behovet er ikke avklart ennå.')
  await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
  await page.getByLabel(/^Svaret står/).check()
  await page.getByLabel('Svaret, med begrunnelse').fill('Vi endrer ikke avgjørelsen før skolen har svart.')
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByRole('heading', { name: 'Send til klageinstansen' })).toBeVisible()
  await look()
  await mother.reload()
  await expect(mother.getByText('Vi endrer ikke avgjørelsen før skolen har svart.')).toBeVisible()

  await page.getByRole('button', { name: 'Lag pakken og sett som sendt' }).click()
  await expect(page.getByRole('link', { name: 'Metadata (JSON)' })).toBeVisible()
  const packed = await page.getByRole('link', { name: 'Hele klagesaken (PDF)' }).getAttribute('href')
  const pdf = await page.request.get(packed!)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  await mother.reload()
  await expect(mother.getByText(/har klagen nå, og avgjør den/)).toBeVisible()
  const copy = await mother.getByRole('link', { name: 'Kopien din (PDF)' }).getAttribute('href')
  expect((await mother.request.get(copy!)).status()).toBe(200)
  await lookOver(mother)

  await page.getByLabel('Svaret vårt står').check()
  await page.getByLabel('Dato på svaret').fill(inDays(0))
  await page.getByRole('button', { name: 'Lagre svaret' }).click()
  await expect(page.getByText('Svaret vårt står').first()).toBeVisible()
  await mother.reload()
  await expect(mother.getByText(/har avgjort klagen/)).toBeVisible()
  await expect(mother.getByRole('heading', { name: 'Svaret fra klageinstansen' })).toBeVisible()
  await lookOver(mother)
})

test('A foster mother complains that there is no decision, and the unit has it with its clock', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('foster-anne', '/baerum/min-side')
  await page.getByRole('link', { name: 'Klag på at du ikke har fått svar' }).click()
  await expect(page.getByText('Det er ingen frist for å klage')).toBeVisible()
  await look()
  await page.getByLabel('Hva har du ikke fått svar på?').fill('Om Lukas får barnekoordinator.')
  await page.getByLabel(/skriver under på klagen/).check()
  await page.getByRole('button', { name: 'Skriv under og send klagen' }).dblclick()
  await expect(page.getByRole('heading', { name: 'Vi har fått klagen' })).toBeVisible()

  const unit = await another('unit-baerum', '/baerum/klager')
  const row = unit.getByRole('row', { name: /Lukas/ })
  await expect(row).toHaveCount(1)
  await expect(row.getByText('Mangler avgjørelse')).toBeVisible()
  await expect(row.getByText(/dager igjen/)).toBeVisible()
})

test('Who reads that the case was closed without a decision complains of that, on a phone without script', async ({
  page,
  become,
  another,
  look,
}) => {
  const inger = await another('inger-ektefelle', '/batsfjord/min-side', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  await inger.getByRole('main').getByRole('link', { name: 'Saken', exact: true }).first().click()
  await expect(inger.getByRole('heading', { name: /uten at vi tok en avgjørelse/ })).toBeVisible()
  await inger.getByRole('link', { name: 'Klag på at du ikke har fått svar' }).click()
  await inger.getByLabel('Hva har du ikke fått svar på?').fill('Jeg ombestemte meg. Jeg vil ha et svar.')
  await inger.getByLabel(/skriver under på klagen/).check()
  await inger.getByRole('button', { name: 'Skriv under og send klagen' }).click()
  await expect(inger.getByRole('heading', { name: 'Vi har fått klagen' })).toBeVisible()

  await become('unit-batsfjord', '/batsfjord/klager')
  await page.getByRole('link', { name: /^Inger/ }).click()
  await expect(page.getByText('Jeg ombestemte meg. Jeg vil ha et svar.')).toBeVisible()
  await look()
})

test('A complaint on paper is written in by the unit, and asked to be mended', async ({
  page,
  become,
  look,
}) => {
  await become('unit-baerum-adult', '/baerum/saker')
  await page.getByRole('link', { name: /^Erik/ }).first().click()
  await page.getByRole('link', { name: 'Klager i saken' }).click()
  await look()
  await page.getByLabel('Navnet på den som klager').fill('Arne')
  await page.getByLabel('Hvem er det?').selectOption('proxy')
  await page.getByLabel('På papir').check()
  await page.getByLabel('Når kom den?').fill(inDays(-20))
  await page.getByLabel(/^Hva er feil/).fill('Koordinatoren svarer ikke.')
  await page.getByRole('button', { name: 'Skriv inn klagen' }).click()
  await expect(page.getByText('Klagen er ikke underskrevet').first()).toBeVisible()
  await expect(page.getByText('Fullmakt mangler').first()).toBeVisible()
  await page.getByText('Be om retting').first().click()
  await page.getByLabel('Hva skal de gjøre? Skriv til dem.').fill('Send fullmakten, og skriv under.')
  await page.getByRole('button', { name: 'Be om retting' }).click()
  await expect(page.getByText('Venter på retting').first()).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('one complains, is told what lacks, adds something, and takes it back, with the keyboard alone', async ({
    page,
    become,
  }) => {
    await become('silje-gravid', '/baerum/min-side')
    await press(page, page.getByRole('link', { name: 'Les avgjørelsen' }).first())
    await press(page, page.getByRole('button', { name: 'Åpne avgjørelsen' }))
    await press(page, page.getByRole('link', { name: 'Klag på avgjørelsen' }))
    await expect(page.getByText(/^Siste dag for å klage er/)).toBeVisible()
    await type(page, page.getByLabel('Hva er feil?'), 'Dere har ikke svart på det om sykehuset.')
    await press(page, page.getByRole('button', { name: 'Skriv under og send klagen' }))
    await expect(page.getByText('Sett et kryss for å skrive under.').first()).toBeVisible()
    await expect(page.getByLabel('Hva er feil?')).toHaveValue('Dere har ikke svart på det om sykehuset.')
    await press(page, page.getByLabel(/skriver under på klagen/), 'Space')
    await press(page, page.getByRole('button', { name: 'Skriv under og send klagen' }))
    await expect(page.getByRole('heading', { name: 'Vi har fått klagen' })).toBeVisible()

    await press(page, page.locator('summary', { hasText: 'Legg til noe' }))
    await type(page, page.getByLabel('Det du vil legge til'), 'Brev fra sykehuset kommer.')
    await press(page, page.getByRole('button', { name: 'Legg til', exact: true }))
    await expect(page.getByText('Brev fra sykehuset kommer.')).toBeVisible()
    await press(page, page.locator('summary', { hasText: 'Trekk klagen' }))
    await press(page, page.getByLabel('Ja, jeg vil trekke klagen'), 'Space')
    await tabTo(page, page.getByRole('button', { name: 'Trekk klagen' }))
    await page.keyboard.press('Enter')
    await expect(page.getByText('Klagen er trukket.').first()).toBeVisible()
  })
})
