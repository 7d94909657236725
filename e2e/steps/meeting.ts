import { expect, type Page } from '@playwright/test'
import { section } from './reading.ts'

export interface NewMeeting {
  day: string
  items: readonly string[]
}

/** Plans a meeting and ends on it. From the list of meetings. */
export async function planMeeting(page: Page, { day, items }: NewMeeting): Promise<void> {
  await page.getByRole('link', { name: 'Planlegg et møte' }).click()
  await page.getByLabel('Dato').fill(day)
  await page.getByLabel('Fra klokka').fill('09.00')
  await page.getByLabel('Til klokka').fill('10.00')
  await page.getByLabel('Vi møtes').check()
  await page.getByLabel('Sted, lenke eller telefonnummer').fill('Rådhuset, rom 3')
  await page.getByLabel('Andre saker').fill(items.join('\n'))
  await page.getByRole('button', { name: 'Lagre møtet' }).click()
  await expect(section(page, 'Saklista')).toContainText(items[0]!)
}

export async function invite(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  const form = page.getByRole('form', { name: 'Kall inn' })
  for (const box of await form.getByRole('checkbox').all()) await box.uncheck()
  for (const name of names) await form.getByRole('checkbox', { name }).check()
  await form.getByRole('button', { name: 'Send innkallingen' }).click()
  await expect(section(page, 'Hvem er innkalt')).toBeVisible()
}

/** Moves the day of the demonstration forward, as anybody may there. */
export async function moveClock(page: Page, days: number): Promise<void> {
  await page.goto('/demo')
  await page.getByLabel('Et annet antall dager').fill(String(days))
  await page.getByRole('button', { name: 'Still frem' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
