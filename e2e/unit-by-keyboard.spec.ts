import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { press, tabTo, type } from './steps/keyboard.ts'
import { section } from './steps/reading.ts'

test('With the keyboard alone the unit goes from its queue to a refusal', async ({ page, become, look }) => {
  test.setTimeout(120_000)
  await become('unit-sandnes', '/sandnes/saker')
  await press(page, page.getByRole('link', { name: 'Hopp til listen' }))
  const olaug = page.getByRole('link', { name: /Olaug Heigrestad/ }).first()
  const isThere = () => olaug.evaluate((element) => element === element.ownerDocument.activeElement)
  for (let rows = 0; rows < 40 && !(await isThere()); rows++) await page.keyboard.press('ArrowDown')
  await expect(olaug).toBeFocused()
  await page.keyboard.press('Enter')
  await press(page, page.getByRole('button', { name: 'Opprett sak' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Olaug Heigrestad/)
  const casePath = new URL(page.url()).pathname

  const take = page.getByRole('button', { name: 'Ta saken' })
  if (await take.isVisible()) await press(page, take)
  await press(page, page.getByRole('link', { name: 'Vurder vilkårene' }).first())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Vurdering/)
  for (const right of ['Koordinator', 'Individuell plan']) {
    const here = section(page, new RegExp(`^${right}$`))
    // What the two rights share is folded: answered once
    for (const criterion of await here.locator('fieldset.sv-field-group').filter({ visible: true }).all()) {
      // A plan that is not wished for is no refusal
      const isWish = (await criterion.locator('legend').first().textContent())!.includes('ønsket')
      await choose(page, criterion, isWish ? 'Oppfylt' : 'Ikke oppfylt')
      const why = isWish ? 'Hun vil ha en plan.' : 'De som hjelper, møtes alt hver uke.'
      await type(page, criterion.getByLabel(/^Hvorfor/), why)
    }
  }
  await press(page, page.getByRole('button', { name: 'Lagre vurderingen' }))
  for (const right of ['Koordinator', 'Individuell plan'])
    await expect(section(page, new RegExp(`^${right}$`)).getByText('Vurdert: nei')).toBeVisible()
  await look()
  await press(page, page.getByRole('link', { name: 'Skriv avgjørelsen' }))
  await type(page, page.getByLabel('Dette bygger vi på'), 'Vi har snakket med deg.')
  await type(page, page.getByLabel('Dette la vi mest vekt på'), 'Du har én tjeneste.')
  await press(page, page.getByRole('button', { name: 'Lagre utkastet' }))
  await press(page, page.getByRole('button', { name: 'Send avgjørelsen' }))
  await expect(page).toHaveURL(new RegExp(`${casePath}(#|$)`))
  await expect(
    section(page, 'Avgjørelse')
      .getByText(/avslått|nei/i)
      .first(),
  ).toBeVisible()
})

/** Among radio buttons one comes to the one chosen, or else to the first, and goes on with the arrows. */
async function choose(page: Page, group: Locator, label: string): Promise<void> {
  const chosen = group.getByRole('radio', { checked: true })
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.getByRole('radio').first())
  const goal = group.getByLabel(label, { exact: true })
  for (let presses = 0; presses < 4 && !(await goal.isChecked()); presses++)
    await page.keyboard.press('ArrowDown')
  await expect(goal).toBeChecked()
}
