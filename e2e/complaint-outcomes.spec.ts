import { expect, lookOver, test } from './fixture.ts'
import { writeDecision } from './steps/deciding.ts'

// How a complaint ends: in favour, in part, and dismissed.

test.use({ worldOf: 'complaint' })

test('A mother’s complaint that no answer came is found in favour, and the unit is shown to the decision it owes', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('unit-batsfjord', '/batsfjord/klager')
  await page.getByRole('link', { name: /^Ailo/ }).click()
  await page.getByLabel('Vurderingen').fill('Det er gått over fem uker. Ailo skulle hatt et svar.')
  await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
  await page.getByLabel('Medhold: vi avgjør på nytt').check()
  await page.getByLabel('Svaret, med begrunnelse').fill('Dere har ventet for lenge. Vi avgjør saken nå.')
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByRole('link', { name: 'Skriv ny avgjørelse' })).toBeVisible()
  await look()

  const mother = await another('elle-mor', '/batsfjord/min-side')
  await mother.getByRole('link', { name: /^Klagen fra/ }).click()
  await expect(mother.getByText('Du har fått medhold', { exact: true })).toBeVisible()
  await expect(mother.getByText('Dere har ventet for lenge. Vi avgjør saken nå.')).toBeVisible()
  await lookOver(mother)
})

test('A complaint is upheld in part: what is upheld and left is named, the new decision comes first, and the rest goes with both', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('leader-midt-troms', '/midt-troms/klager')
  await page.getByRole('link', { name: /^Marit/ }).click()
  const complaint = new URL(page.url()).pathname
  await page.getByLabel(/^Delvis medhold/).check()
  await page.getByLabel('Svaret, med begrunnelse').fill('Bolig skal stå i planen. Resten mener vi som før.')
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByText('Velg det dere gir medhold i.').first()).toBeVisible()
  await page.getByLabel('individuell plan').check()
  await look()
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByText(/^Resten sendes til klageinstansen når/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lag pakken og sett som sendt' })).toHaveCount(0)
  await look()

  await page.getByRole('link', { name: 'Skriv ny avgjørelse' }).click()
  await writeDecision(page, { facts: 'Vi har lest klagen.', reasons: 'Bolig kommer først i planen.' })
  await page.getByRole('button', { name: 'Send avgjørelsen' }).click()
  await page.goto(complaint)
  await page.getByRole('button', { name: 'Lag pakken og sett som sendt' }).click()
  await expect(page.getByRole('link', { name: 'Hele klagesaken (PDF)' })).toBeVisible()

  const marit = await another('marit', '/midt-troms/min-side')
  await marit.getByRole('link', { name: /^Klagen fra/ }).click()
  await expect(marit.getByRole('link', { name: 'Les den nye avgjørelsen' })).toBeVisible()
  await expect(marit.getByText('Går videre til klageinstansen')).toBeVisible()
  await expect(marit.getByText('Koordinator', { exact: true })).toBeVisible()
  await lookOver(marit)
  await marit.getByRole('link', { name: 'Les den nye avgjørelsen' }).click()
  await marit.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
  await expect(marit.getByText('Bolig kommer først i planen.').first()).toBeVisible()
})

test('More than a year after the decision Sara is told so before she complains; a person dismisses it, and she may contest that', async ({
  page,
  become,
  another,
  look,
}) => {
  const sara = await another('sara', '/baerum/min-side')
  await sara
    .getByRole('link', { name: /^Avgjørelse \d/ })
    .first()
    .click()
  await sara.getByRole('link', { name: 'Klag på avgjørelsen' }).click()
  await expect(sara.getByText(/Det er mer enn ett år siden avgjørelsen/)).toBeVisible()
  await sara.getByLabel('Hva er feil?').fill('Det står ikke noe om overgangen til voksen.')
  await sara.getByLabel(/skriver under på klagen/).check()
  await sara.getByRole('button', { name: 'Skriv under og send klagen' }).click()
  await expect(sara.getByRole('heading', { name: 'Vi har fått klagen' })).toBeVisible()

  await become('unit2-baerum', '/baerum/klager')
  await page.getByRole('link', { name: /^Sara/ }).click()
  await expect(page.getByText(/mer enn ett år etter avgjørelsen/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Den kom i tide: gå videre' })).toHaveCount(0)
  await page.getByText('Avvis klagen').first().click()
  await page.getByLabel('Kom for sent').check()
  await page.getByLabel('Begrunnelse').fill('Det er over ett år siden. Be gjerne om ny vurdering.')
  await look()
  await page.getByRole('button', { name: 'Avvis klagen' }).click()

  await sara.reload()
  await expect(sara.getByText('Be gjerne om ny vurdering.').first()).toBeVisible()
  await sara.getByLabel('Hvorfor bør klagen behandles?').fill('Jeg fikk aldri snakket med dere om det.')
  await sara.getByRole('button', { name: 'Klag på at klagen ble avvist' }).click()
  await expect(sara.getByText('Du har klaget på at den ble avvist').first()).toBeVisible()
  await lookOver(sara)
  await page.reload()
  await expect(page.getByText('Ta klagen opp igjen').first()).toBeVisible()
})
