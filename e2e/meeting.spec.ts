import { ids } from '../demo/base/ids.ts'
import { expect, test } from './fixture.ts'
import { inDays } from './steps/in-days.ts'

const moter = `/baerum/koordinering/${ids.person.ada}/moter`

// Two people, and every page is looked over
test.describe.configure({ timeout: 90_000 })

test('A coordinator plans and invites; the mother answers and proposes; the coordinator sees it', async ({
  page,
  become,
  look,
  another,
}) => {
  const title = `Møte om friminuttene ${Date.now()}`
  await become('child-coordinator-baerum', moter)
  await look()
  await page.getByRole('link', { name: 'Planlegg et møte' }).click()
  await look()
  await page.getByRole('button', { name: 'Lagre møtet' }).click()
  await expect(page).toHaveTitle(/^Feil:/)
  await look()
  await page.getByLabel('Hva skal møtet hete?').fill(title)
  await page.getByLabel('Dato').fill(inDays(14))
  await page.getByLabel('Fra klokka').fill('09.30')
  await page.getByLabel('Til klokka').fill('10.30')
  await page.getByLabel('Videomøte').check()
  await page.getByLabel('Lenken eller nummeret kommer senere').check()
  await page.getByLabel('Andre saker').fill('Friminutt\nTuren til fjells')
  await page.getByRole('button', { name: 'Lagre møtet' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText('Planlagt')).toBeVisible()
  await look()
  await page.getByLabel('Kari Solstrålevik').check()
  await page.getByLabel('Tone Tavlekritt').check()
  await page.getByRole('button', { name: 'Send innkallingen' }).click()
  await expect(page.getByText('Innkalt', { exact: true })).toBeVisible()
  await look()

  const mother = await another('kari-mor', new URL(page.url()).pathname)
  await mother.getByRole('button', { name: 'Ja, jeg kommer' }).click()
  await expect(mother.getByText('Du har svart at du kommer.')).toBeVisible()
  await mother.getByText('Foreslå en sak').click()
  await mother.getByLabel('Hva vil du ta opp?').fill('Svømming i vinter')
  await mother.getByRole('button', { name: 'Legg på saklista' }).click()
  await expect(mother.getByText('Foreslått av Kari Solstrålevik')).toBeVisible()

  await page.reload()
  await expect(page.getByText('Svømming i vinter').first()).toBeVisible()
  await expect(page.getByRole('row', { name: /Kari Solstrålevik/ })).toContainText('Kommer')
})

test('The coordinator looks minutes over and shares them; the tasks stand with who and when', async ({
  page,
  become,
  look,
}) => {
  await become('coordinator-baerum', `/baerum/koordinering/${ids.person.berit}/moter`)
  await page.getByRole('listitem').filter({ hasText: 'Referatet skrives' }).getByRole('link').click()
  await look()
  await page.getByLabel('Neste møte').fill('Etter nyttår')
  await page.getByRole('button', { name: 'Lagre og se over før deling' }).click()
  await expect(page.getByRole('heading', { name: 'Se over før du deler' })).toBeVisible()
  await expect(page.getByText('Etter nyttår')).toBeVisible()
  await look()
  await page.getByRole('button', { name: 'Del referatet' }).click()
  await expect(page.getByText('Avsluttet', { exact: true })).toBeVisible()
  await look()
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('A mother reads the meeting, answers and proposes a matter', async ({ page, become }) => {
    await become('kari-mor', moter)
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Svar på innkallingen' })
      .first()
      .getByRole('link')
      .click()
    await expect(page.getByRole('heading', { name: 'Saklista' })).toBeVisible()
    await page.getByRole('button', { name: 'Nei, jeg kan ikke' }).click()
    await expect(page.getByText('Du har svart at du ikke kan komme.')).toBeVisible()
    await page.getByText('Foreslå en sak').click()
    await page.getByRole('button', { name: 'Legg på saklista' }).click()
    await expect(page.getByText('Svar på «Hva vil du ta opp?»').first()).toBeVisible()
    await page.getByLabel('Hva vil du ta opp?').fill('Hvem følger til svømming?')
    await page.getByRole('button', { name: 'Legg på saklista' }).click()
    await expect(page.getByText('Hvem følger til svømming?').first()).toBeVisible()
  })
})
