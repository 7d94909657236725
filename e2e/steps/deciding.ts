import { expect, type Page } from '@playwright/test'
import { section, unfold, wordsOf } from './reading.ts'

// What the coordinating unit does, from its queue to the letter. Each step presses what is on the screen.

/** Finds the inquiry in the unit's queue and opens a case from it. Ends on the case. */
export async function openCase(page: Page, name: string): Promise<void> {
  await findInQueue(page, name)
  await page.getByRole('button', { name: 'Opprett sak' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
}

/** From anywhere: to the queue, and into the one of that name. */
export async function findInQueue(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Saker' }).first().click()
  await page.getByLabel('Navn eller referanse').fill(name.split(' ')[0]!)
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
}

export interface Service {
  name: string
  kind: string
  need: 'Har' | 'Trenger' | 'Kommer til å trenge'
  provider: string
}

export const counted = 'Helse og omsorg i kommunen'
export const fromHospital = 'Sykehus og spesialist'
export const takesPart = 'Annen velferd (skole, barnehage, NAV, barnevern)'

/** From the case to its assessment. */
async function toAssessment(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Endre i vurderingen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Vurdering/)
}

/** Back to the case, where the next thing to do is said. */
async function toCase(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Til saken' }).click()
  await expect(page).not.toHaveURL(/\/vurdering$/)
}

/** The one button that saves all of the assessment. */
async function saveAssessment(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
}

/** From the case and back to it. */
export async function recordServices(page: Page, services: readonly Service[]): Promise<void> {
  await toAssessment(page)
  for (const service of services) {
    const form = await unfold(page, /^Legg til tjeneste$/)
    await form.getByLabel('Tjeneste', { exact: true }).fill(service.name)
    await form.getByLabel('Type').selectOption(service.kind)
    await form.getByLabel('Behov').selectOption(service.need)
    await form.getByLabel('Hvem gir den?').fill(service.provider)
    await form.getByRole('button', { name: 'Legg til tjeneste' }).click()
    await expect(
      section(page, 'Tjenester').locator('summary').filter({ hasText: service.name }),
    ).toBeVisible()
  }
  await toCase(page)
}

/** Writes what the unit knows, from the case and back to it; a question that is not named stays as it was. */
export async function recordFacts(
  page: Page,
  answers: Readonly<Record<string, 'Ja' | 'Nei' | 'Vet ikke'>>,
): Promise<void> {
  await toAssessment(page)
  const form = page.locator('#endre-opplysninger')
  if ((await form.getAttribute('open')) === null) await form.locator('summary').click()
  for (const [question, answer] of Object.entries(answers)) {
    await form.getByRole('radiogroup', { name: question }).getByLabel(answer, { exact: true }).check()
  }
  await saveAssessment(page)
  for (const [question, answer] of Object.entries(answers)) {
    const choice = page.getByRole('radiogroup', { name: question, includeHidden: true })
    await expect(choice.getByLabel(answer, { exact: true })).toBeChecked()
  }
  await toCase(page)
}

export async function hearChild(page: Page, words: string, how: string): Promise<void> {
  const form = await unfold(page, 'Skriv eller endre')
  await form.getByLabel('Med barnets egne ord').fill(words)
  await form.getByLabel('Hvordan ble barnet hørt, og hva ble det lagt vekt på?').fill(how)
  await form.getByRole('button', { name: 'Lagre barnets syn' }).click()
  await expect(section(page, 'Barnets syn')).toContainText(how)
}

/** Assesses one right, every criterion with a reason. `notMet`: the criteria that are not met, each with why. */
export async function assess(
  page: Page,
  item: string,
  reason: string,
  notMet: Readonly<Record<string, string>> = {},
): Promise<void> {
  const right = section(page, new RegExp(`^${item}$`, 'i'))
  const folded = right.locator('details').filter({ has: page.locator('fieldset') })
  for (const each of await folded.all()) {
    if ((await each.getAttribute('open')) === null) await each.locator('summary').first().click()
  }
  for (const criterion of await right.locator('fieldset.sv-field-group').all()) {
    const name = await wordsOf(criterion.locator('legend').first())
    const why = notMet[name]
    await criterion.getByLabel(why ? 'Ikke oppfylt' : 'Oppfylt', { exact: true }).check()
    await criterion.getByLabel('Hvorfor?').fill(why ?? reason)
  }
  await saveAssessment(page)
  const result = Object.keys(notMet).length > 0 ? /Vurdert/ : 'Vurdert: ja'
  await expect(right.getByText(result)).toBeVisible()
}

/** Writes the words of the letter. On the page of the decision. */
export async function writeDecision(
  page: Page,
  words: { facts: string; reasons: string; still?: string },
): Promise<void> {
  await page.getByLabel('Dette bygger vi på').fill(words.facts)
  await page.getByLabel('Dette la vi mest vekt på').fill(words.reasons)
  if (words.still) await page.getByLabel('Dette får personen likevel').fill(words.still)
  await page.getByRole('button', { name: 'Lagre utkastet' }).click()
  await expect(page.getByRole('link', { name: 'Se brevet (PDF)' })).toBeVisible()
}
