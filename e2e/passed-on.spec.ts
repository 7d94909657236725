import { expect, test } from './fixture.ts'
import { unfold } from './steps/reading.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('An inquiry that lies in the wrong municipality is passed on, answered there, and followed by the same code', async ({
  page,
  become,
  another,
  look,
}) => {
  const unit = await another('unit-sandnes', '/sandnes/saker')
  await unit
    .getByRole('link', { name: /Kolbein Ryfylkemo/ })
    .first()
    .click()
  const form = await unfold(unit, 'Send videre til en annen virksomhet')
  await form.getByLabel('Hvor skal den?').selectOption({ label: 'Bærum kommune' })
  await form.getByLabel('Begrunnelse').fill('Kolbein har flyttet til Bærum.')
  await form.getByRole('button', { name: 'Send videre' }).click()
  await expect(unit.getByText('Sendt videre til Bærum kommune').first()).toBeVisible()

  await become('unit-baerum-adult', '/baerum/saker')
  await expect(async () => {
    await page.reload()
    await page
      .getByRole('link', { name: /Kolbein Ryfylkemo/ })
      .first()
      .click({ timeout: 1000 })
  }).toPass({ timeout: 60_000 })
  await expect(page.getByText('Sendt videre fra Sandnes kommune.')).toBeVisible()
  const answer = await unfold(page, 'Svar uten sak')
  await answer.getByLabel('Svar til avsenderen').fill('Vi ringer Kolbein på torsdag.')
  await answer.getByLabel(/^Svaret inneholder ikke noe som er taushetsbelagt/).check()
  await answer.getByRole('button', { name: 'Send svaret' }).click()
  await expect(page.getByText(/Besvart/).first()).toBeVisible()
  await look()

  const sister = await another(null, '/sandnes/folg', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  await expect(async () => {
    await sister.goto('/sandnes/folg')
    await sister.getByLabel('Referanse').fill('VENT-2348')
    await sister.getByLabel('Kode', { exact: true }).fill('TDST-7364-RKPN')
    await sister.getByRole('button', { name: 'Se status' }).click()
    await expect(sister.getByText(/De svarte/)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 60_000 })
  // To a reference and a code it is not said where he lives now, nor what they answered
  await expect(sister.getByText('Har du ikke fått svaret, ringer du oss.')).toBeVisible()
  for (const words of ['Bærum', 'torsdag']) await expect(sister.getByRole('main')).not.toContainText(words)
})
