import { randomUUID } from 'node:crypto'
import { expect, lookOver, test } from './fixture.ts'
import { findInQueue } from './steps/deciding.ts'
import { readPdf, section, unfold } from './steps/reading.ts'

// A decision is issued and a case leaves here: a world of its own.
test.use({ worldOf: 'unit at work' })
test.describe.configure({ mode: 'default' })

test('an approver sends a decision back with why; its author is told, mends it, may not approve it, and another does', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('leader-baerum', '/baerum/saker')
  await page.getByRole('link', { name: 'Lukas Regnbuestø' }).click()
  await page.getByRole('link', { name: 'Les og godkjenn' }).click()
  const path = new URL(page.url()).pathname
  await unfold(page, 'Send tilbake')
  await page.getByRole('button', { name: 'Send tilbake' }).click()
  await page.getByRole('link', { name: 'Fyll ut «Begrunnelse»' }).click()
  await expect(page.getByLabel('Begrunnelse')).toBeFocused()
  await page.getByLabel('Begrunnelse').fill('Si hva Lukas selv ville, i reglene for hvem som er med.')
  await page.getByRole('button', { name: 'Send tilbake' }).click()
  await expect(
    page.getByText('Unni Skriverud retter den og sender den til godkjenning på nytt.'),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Godkjenn og send' })).toHaveCount(0)
  await look()

  const author = await another('unit-baerum', '/baerum/arbeid')
  await author.getByRole('button', { name: /En avgjørelse er sendt tilbake til deg/ }).click()
  await expect(author.getByText('Si hva Lukas selv ville')).toBeVisible()
  await lookOver(author)
  await author.getByLabel('Dette la vi mest vekt på').fill('Lukas vil at Anne er med. Én fast person gir ro.')
  await author.getByRole('button', { name: 'Lagre utkastet' }).click()
  await author.getByRole('button', { name: 'Send til godkjenning' }).click()
  await expect(author.getByText('Avgjørelsen venter på godkjenning')).toBeVisible()
  await expect(author.getByRole('button', { name: 'Godkjenn og send' })).toHaveCount(0)

  // The button is not there; the press is refused all the same
  await page.goto(path)
  const form = page.getByRole('form', { name: 'Godkjenn og send' })
  const version = (await form.locator('input[name="version"]').getAttribute('value')) ?? ''
  const pressed = { act: 'issue', version, submissionId: randomUUID() }
  const own = await author.evaluate<{ status: number; text: string }>(`
    fetch(${JSON.stringify(path)}, {
      method: 'POST',
      body: new URLSearchParams(${JSON.stringify(pressed)}),
    }).then(async (answer) => ({ status: answer.status, text: await answer.text() }))`)
  expect(own.status).toBe(422)
  expect(own.text).toContain(
    'En annen enn de som har skrevet eller vurdert noe i avgjørelsen, må godkjenne den.',
  )

  expect((await readPdf(page, page.getByRole('link', { name: 'Se brevet (PDF)' }))).text).toContain(
    'Én fast person gir ro',
  )
  await page.getByRole('button', { name: 'Godkjenn og send' }).click()
  await expect(section(page, 'Avgjørelse').first()).toContainText('Ikke åpnet ennå')
  await expect(section(page, 'Historikk')).toContainText('Sendte avgjørelsen tilbake')
})

test('a case is sent to another municipality and taken there; the mother sees where it is, and follows it there', async ({
  page,
  become,
  another,
  look,
}) => {
  // A complaint that is open would be lost on the way: his mother lets it go first
  await become('elle-mor', '/batsfjord/min-side')
  await page.locator('main a[href*="/batsfjord/klage/"]').first().click()
  await page.getByRole('link', { name: 'Følg klagen' }).click()
  await unfold(page, 'Trekk klagen')
  await page.getByLabel('Ja, jeg vil trekke klagen').check()
  await page.getByRole('button', { name: 'Trekk klagen' }).click()
  await expect(page.getByText('Klagen er trukket.').first()).toBeVisible()
  await become('unit-batsfjord', '/batsfjord/saker')
  await page.getByRole('link', { name: 'Ailo Viddesjå' }).first().click()
  const sending = await unfold(page, 'Send saken til en annen kommune')
  await sending.getByLabel('Til hvem?').selectOption({ label: 'Bærum kommune' })
  await sending.getByLabel('Hvorfor hører saken til der?').fill('Familien flytter til Bærum 1. desember.')
  await sending.getByLabel('Hvem har sagt ja til det?').fill('Elle sa ja på telefon i dag.')
  await sending.getByRole('button', { name: 'Send saken' }).click()
  await expect(section(page, 'Overføring')).toContainText('Dere har saken til de har svart.')
  await look()

  const there = await another('unit-baerum', '/baerum/saker')
  await expect(async () => {
    await findInQueue(there, 'Ailo Viddesjå')
  }).toPass({ timeout: 60_000 })
  await expect(there.getByText('Sendt videre fra Båtsfjord kommune').first()).toBeVisible()
  await there.getByRole('button', { name: 'Opprett sak' }).click()
  await expect(async () => {
    await there.reload()
    await there.getByRole('link', { name: 'Se Folkeregisteret' }).first().click({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await lookOver(there)
  await there
    .getByRole('form', { name: /Elle Viddesjå.*Følg Folkeregisteret/ })
    .getByRole('button')
    .click()
  await there.getByRole('link', { name: 'Til saken' }).click()
  await expect(section(there, 'Hvem som samtykker')).toContainText('Elle Viddesjå samtykker for barnet.')

  const mother = await another('elle-mor', '/batsfjord/min-side')
  await expect(async () => {
    await mother.reload()
    await mother
      .getByRole('button', { name: /En sak er overført/ })
      .first()
      .click({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await expect(mother.getByText('Saken er hos Bærum kommune nå.')).toBeVisible()
  await lookOver(mother)
  await mother.getByRole('link', { name: 'Gå til din side hos Bærum kommune' }).click()
  await expect(section(mother, 'Ailo').first()).toContainText('svar innen')
  await lookOver(mother)
  await page.reload()
  await expect(section(page, 'Overføring')).toContainText('Tatt imot')
})
