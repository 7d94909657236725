import type { Page } from '@playwright/test'
import { expect, lookOver, test } from './fixture.ts'

// What the population register and the contact register tell. The clock is moved here: a world of its own.

test.use({ worldOf: 'registers' })
test.describe.configure({ mode: 'default', timeout: 90_000 })

async function happens(page: Page, what: string, whom: string): Promise<void> {
  await page.goto('/demo')
  const form = page.getByRole('form', { name: 'Folkeregisteret' })
  await form.getByLabel('Hvem').selectOption(whom)
  await form.getByLabel('Hva skjer').selectOption({ label: what })
  await form.getByRole('button', { name: 'La det skje' }).click()
}

/** Reads the page anew until the worker has done its part. */
async function until(page: Page, path: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByRole('main')).toContainText(text, { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
}

test('an unborn child is born, and the case gets its child', async ({ page, become, another, look }) => {
  await happens(page, 'Barnet blir født (Silje Morgenduggli)', 'silje-gravid')
  await expect(page.getByText('Meldt om Silje Morgenduggli')).toBeVisible()
  await become('unit-baerum', '/baerum/saker?tilstand=decided')
  await until(page, '/baerum/saker?tilstand=decided', 'Vilje Morgenduggli')
  await page.getByRole('link', { name: 'Vilje Morgenduggli' }).click()
  await expect(page.getByRole('heading', { name: 'Vilje Morgenduggli' })).toBeVisible()
  await expect(page.getByText('Aksel Fjordgløttvik', { exact: true })).toBeVisible()
  await look()
  const mother = await another('silje-gravid', '/baerum/min-side')
  await expect(mother.getByRole('main')).toContainText('Vilje')
})

test('a protection comes, and the other parent no longer sees who works with the child', async ({
  page,
  become,
  another,
  look,
}) => {
  const father = await another('ola-far', '/baerum/min-side')
  const overview = await father.locator('a[href*="/koordinering/"]').first().getAttribute('href')
  const team = `${overview?.match(/.*koordinering\/[0-9a-f-]+/)?.[0]}/team`
  await father.goto(team)
  await expect(father.getByRole('main')).toContainText('Lyngtoppen skole')
  await happens(page, 'Adressen blir strengt fortrolig', 'ada')
  await expect(async () => {
    await father.goto(team)
    await expect(father.getByRole('main')).not.toContainText('Lyngtoppen skole', { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  await expect(father.getByRole('main')).not.toContainText('Ada')
  await lookOver(father)

  await become('unit-baerum', '/baerum/saker?q=Ada')
  await page.getByRole('link', { name: 'Ada Solstrålevik' }).first().click()
  await page.getByRole('link', { name: 'Se Folkeregisteret' }).click()
  await expect(page.getByRole('heading', { name: /Kari Solstrålevik: hvem som bor sammen/ })).toBeVisible()
  await look()
  await page
    .getByRole('form', { name: /Kari Solstrålevik.*Følg Folkeregisteret/ })
    .getByRole('button')
    .click()
  await expect(page.getByRole('main')).toContainText('bor sammen med barnet')
  const mother = await another('kari-mor', team)
  await expect(mother.getByRole('main')).toContainText('Lyngtoppen skole')
})

test('a reserved person’s decision is printed and marked as posted, by keyboard', async ({
  page,
  become,
  look,
}) => {
  await become('leader-baerum', '/baerum/saker')
  await page.getByRole('link', { name: 'Lukas Regnbuestø' }).click()
  const path = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Les og godkjenn' }).click()
  await page.getByRole('button', { name: 'Godkjenn og send' }).click()
  await until(page, '/baerum/papirpost', 'Anne Vedkubbeset')
  await look()
  const form = page.getByRole('form', { name: /Merk brev \d+, til Anne Vedkubbeset, som sendt/ }).first()
  const file = await page.request.get((await form.getByRole('link').getAttribute('href')) ?? '')
  expect(file.headers()['content-type']).toBe('application/pdf')
  await form.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toContainText(/Anne Vedkubbeset.*Postet/s)
  await page.goto(path)
  await expect(page.locator('#varsler')).toContainText('postet')
})

test('one who has not opened within a week is told once more, and it stands on the case', async ({
  page,
  become,
  look,
}) => {
  await page.goto('/demo')
  await page.getByRole('button', { name: 'Én uke frem' }).click()
  await expect(async () => {
    await page.goto('/demo')
    await expect(page.locator('#sendt')).toContainText('SMS', { timeout: 1000 })
  }).toPass({ timeout: 20_000 })
  await become('leader-baerum', '/baerum/saker?tilstand=decided')
  await page.getByRole('link', { name: 'Vilje Morgenduggli' }).click()
  await expect(page.locator('#varsler')).toContainText('varslet på nytt')
  await look()
})
