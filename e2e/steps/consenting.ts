import { expect, type Page } from '@playwright/test'
import { unfold } from './reading.ts'

// What the person, or a parent, does on the pages of consent.

/** «Samtykke» among the parts of somebody's coordination. */
export async function toConsents(page: Page): Promise<void> {
  await toPart(page, 'Samtykke')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samtykke')
}

export async function toPart(
  page: Page,
  part: 'Oversikt' | 'Plan' | 'Team' | 'Møter' | 'Samtykke' | 'Hvem har sett',
): Promise<void> {
  const parts = page.getByRole('navigation', { name: 'Samordningen' })
  await parts.waitFor()
  const folded = parts.locator('summary')
  if (await folded.isVisible()) await folded.click() // on a phone they lie behind one line
  await parts.getByRole('link', { name: part, exact: true }).filter({ visible: true }).click()
}

/** Says yes to coordination or to a plan, without having been asked first. On the page of consents. */
export async function consentUnasked(page: Page, to: 'koordinering' | 'en plan'): Promise<void> {
  await page.getByRole('button', { name: `Gi samtykke til ${to}` }).click()
  await sayYes(page)
}

/** Says yes on the page of one consent. `sections`: exactly these are opened. */
export async function sayYes(
  page: Page,
  { sections, until }: { sections?: readonly string[]; until?: string } = {},
): Promise<void> {
  if (sections) {
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    for (const name of sections) await page.getByRole('checkbox', { name, exact: true }).check()
  }
  if (until) await page.getByLabel('Til og med hvilken dag?').fill(until)
  await page.getByRole('button', { name: 'Ja, jeg samtykker' }).click()
  await expect(page.getByText('Gitt', { exact: true }).first()).toBeVisible()
}

/** Takes a consent back: two presses, on its own page. */
export async function withdraw(page: Page): Promise<void> {
  const details = await unfold(page, 'Trekk samtykket')
  await details.getByRole('button', { name: 'Ja, trekk samtykket nå' }).click()
  await expect(page.getByText('Trukket', { exact: true }).first()).toBeVisible()
}

export interface NewMember {
  who: string
  contribution: string
  lifeArea: string
  sections: readonly string[]
  purpose: string
}

/** The coordinator adds somebody to the team, and the person is asked. On the page for it. */
export async function addToTeam(page: Page, member: NewMember): Promise<void> {
  await page.getByLabel('Hvem skal være med?').selectOption({ label: member.who })
  await page.getByLabel('Hva skal de bidra med?').fill(member.contribution)
  await page.getByLabel(member.lifeArea, { exact: true }).check()
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
  for (const name of member.sections) await page.getByRole('checkbox', { name, exact: true }).check()
  await page.getByRole('radio', { name: 'Noe annet' }).check()
  await page.getByLabel('Si det med egne ord').fill(member.purpose)
  await page.getByRole('button', { name: 'Legg til og spør om samtykke' }).click()
  await expect(page.getByRole('heading', { name: member.who })).toBeVisible()
}
