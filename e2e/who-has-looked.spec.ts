import { expect, test } from './fixture.ts'

test('a coordinator opens the coordination, and the mother reads it in plain words', async ({
  page,
  become,
  look,
  another,
}) => {
  await become('kari-mor', '/baerum/min-side')
  await page.getByRole('link', { name: 'Se hvem som har sett' }).first().click()
  await look()
  const log = new URL(page.url()).pathname
  const coordinator = await another('child-coordinator-baerum', log.replace('/innsyn', ''))
  await expect(coordinator.getByRole('heading', { level: 1 })).toContainText('Ada')
  expect((await coordinator.goto(log))?.status()).toBe(404)

  await page.reload()
  const entry = page.getByRole('listitem').filter({ hasText: 'Ingrid Samspilldal' }).first()
  await expect(entry).toContainText('Koordinator')
  await expect(entry).toContainText('Så oversikten over koordineringen')
  await expect(entry).toContainText(/kl\.\s\d\d\.\d\d/)
  await entry.getByText('Hvorfor Ingrid kunne se det').click()
  await expect(entry.getByText('Bærum kommune. Grunnlag: samtykke til koordinering.')).toBeVisible()
  // Once for each day: a journey may have begun before midnight
  await expect(page.getByText('Du har også vært innom selv').first()).toBeVisible()

  await page.getByRole('link', { name: 'Vis også det du selv har sett' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Så hvem som har sett' }).first()).toContainText(
    'Forelder',
  )
  await look()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the log is read and narrowed down with plain links and a plain form', async ({
    page,
    become,
    another,
  }) => {
    await become('kari-mor', '/baerum/min-side')
    await page.getByRole('link', { name: 'Se hvem som har sett' }).first().click()
    const overview = new URL(page.url()).pathname.replace('/innsyn', '')
    await another('child-coordinator-baerum', overview)
    await another('ola-far', overview)
    await another('physio-baerum', overview)
    await page.reload()
    const names = page.getByRole('listitem').filter({ hasText: /Ingrid|Ola|Frida/ })
    await expect(names.filter({ hasText: 'Ola Lyngfrydmo' }).first()).toBeVisible()
    await page.getByText('Vis bare noen av dem').click()
    await page.getByLabel('Person').selectOption('Ingrid Samspilldal')
    await page.getByRole('button', { name: 'Vis', exact: true }).click()
    await expect(names.filter({ hasText: 'Ingrid Samspilldal' }).first()).toBeVisible()
    await expect(names.filter({ hasText: 'Ola Lyngfrydmo' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Vis alle igjen' }).click()
    await expect(names.filter({ hasText: 'Ola Lyngfrydmo' }).first()).toBeVisible()
  })
})
