import { expect, test } from './fixture.ts'
import { section } from './steps/reading.ts'

test('The same need told twice: the unit finds it, joins the two, and parts them again', async ({
  page,
  become,
  look,
}) => {
  await become('unit-baerum-adult', '/baerum/saker?q=Furutopp%C3%A5s')
  const both = page.getByRole('link', { name: /Ivar Furutoppås/ })
  await expect(both).toHaveCount(2)
  await both.first().click()
  const alike = section(page, 'Kan være samme behov')
  await expect(alike).toContainText('Samme navn og dag. Se om det er samme person.')
  await look()
  await alike.getByRole('button', { name: /^Slå sammen/ }).click()
  await expect(section(page, 'Sees sammen med denne')).toBeVisible()
  await page.goto('/baerum/saker?q=Furutopp%C3%A5s')
  await expect(both).toHaveCount(1)
  await both.click()
  await section(page, 'Sees sammen med denne')
    .getByRole('button', { name: /^Skill ut igjen/ })
    .click()
  await expect(section(page, 'Kan være samme behov')).toBeVisible()
  await page.goto('/baerum/saker?q=Furutopp%C3%A5s')
  await expect(both).toHaveCount(2)
})
