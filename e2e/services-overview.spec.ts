import { expect, test } from './fixture.ts'

test('An administrator adds a service, a family finds it by word and by situation, and it is ended', async ({
  page,
  become,
  look,
  another,
}) => {
  await become('admin-baerum', '/baerum/tjenester/oversikt')
  await look()
  await page.getByRole('link', { name: 'Legg til en tjeneste' }).click()
  await look()
  await page.getByLabel('Navn', { exact: true }).fill('Ridning for alle')
  await page.getByLabel(/Andre velferdstjenester/).check()
  await page.getByLabel('Beskrivelse').fill('Ridning med hjelper, i grupper på fire.')
  await page.getByLabel('Familie', { exact: true }).check()
  await page.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('cell', { name: 'Ridning for alle', exact: true })).toBeVisible()

  const family = await another(null, '/baerum/tjenester', { javaScriptEnabled: false })
  await family.getByLabel('Søk i tjenester og organisasjoner').fill('ridning')
  await family.getByRole('button', { name: 'Søk' }).click()
  await expect(family.getByText('Ett treff')).toBeVisible()
  await family.getByRole('link', { name: 'Familie', exact: true }).click()
  await expect(family.getByText('Ridning for alle')).toBeVisible()

  await page.getByRole('link', { name: 'Endre Ridning for alle' }).click()
  await page.getByRole('button', { name: 'Avslutt' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oversikten over tjenester')
  await family.reload()
  await expect(family.getByText(/Vi fant ingenting/)).toBeVisible()
})

for (const [path, heading] of [
  ['/midt-troms/nar-skjer-hva', 'Når skjer hva?'],
  ['/baerum/ansvar', 'Hvem svarer for hva?'],
  ['/fjordsykehuset/personvern', 'Personvern'],
] as const)
  test(`«${heading}» can be read by anybody`, async ({ page, look }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
    await look()
  })
