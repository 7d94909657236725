import { expect, type Page } from '@playwright/test'
import { inDays } from './in-days.ts'
import { section, unfold } from './reading.ts'

// Writing the plan together: each at one's own screen.

/** From wherever one is, into one's own plan. */
export async function toOwnPlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Min side' }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'Individuell plan' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planen din')
}

export async function writeAbout(page: Page, question: string, words: string): Promise<void> {
  const form = page.getByRole('form', { name: /^Om / })
  await form.getByLabel(question).fill(words)
  await form.getByRole('button', { name: 'Lagre' }).click()
  await expect(form.getByLabel(question)).toHaveValue(words)
  await expect(page.getByRole('alert')).toHaveCount(0)
}

/** From the plan to a new goal, and back on the plan when it is there. */
export async function addGoal(page: Page, words: string, lifeArea: string): Promise<void> {
  await page.getByRole('link', { name: 'Nytt mål' }).click()
  await page.getByLabel(/^Hva vil \S+\?/).fill(words)
  await page.getByLabel(lifeArea, { exact: true }).check()
  const now = page.getByLabel('Vi arbeider med det nå')
  if (await now.isVisible()) await now.check()
  await page.getByRole('button', { name: 'Legg til målet' }).click()
  await expect(page.getByText(words).first()).toBeVisible()
}

export interface NewActivity {
  what: string
  /** As it stands in the list of those who may be responsible. */
  responsible: string | RegExp
  goal?: string
  how?: string
  scope?: string
  deadline?: string
}

/** From the plan to a new activity, and back. */
export async function addActivity(page: Page, activity: NewActivity): Promise<void> {
  await page.getByRole('link', { name: 'Nytt tiltak' }).first().click()
  await page.getByLabel('Hva skal gjøres?').fill(activity.what)
  const responsible = page.getByLabel('Hvem har ansvaret?')
  const choice = responsible.getByRole('option').filter({ hasText: activity.responsible }).first()
  await responsible.selectOption({ label: (await choice.textContent())! })
  if (activity.goal)
    await page.getByLabel('Hvilket mål hører det til?').selectOption({ label: activity.goal })
  if (activity.how) await page.getByLabel('Hvordan skal det gjøres?').fill(activity.how)
  if (activity.scope) await page.getByLabel('Hvor mye eller hvor ofte?').fill(activity.scope)
  if (activity.deadline) await page.getByLabel('Når skal det være gjort?').fill(activity.deadline)
  await page.getByRole('button', { name: 'Legg til tiltaket' }).click()
  await expect(page.getByText(activity.what).first()).toBeVisible()
}

/** Agrees on who is responsible and until when, and takes the plan into use. From the plan, and back. */
export async function takeIntoUse(page: Page, service: string): Promise<void> {
  await page.getByRole('link', { name: 'Ansvar og periode' }).first().click()
  await page.getByLabel('Hovedansvarlig tjeneste').selectOption({ label: service })
  await page.getByLabel('Planen gjelder fra').fill(inDays(0))
  await page.getByLabel('Planen gjelder til').fill(inDays(365))
  await page.getByLabel('Neste gjennomgang').fill(inDays(180))
  await page.getByRole('button', { name: 'Lagre' }).click()
  const step = await unfold(page, 'Ta planen i bruk')
  await step.getByRole('button', { name: 'Ta planen i bruk' }).click()
  await expect(section(page, 'Hvor planen står')).toContainText('I bruk')
  await page.getByRole('link', { name: 'Til planen' }).click()
}
