import { expect, test } from './fixture.ts'
import { toPart } from './steps/consenting.ts'
import { section } from './steps/reading.ts'

// The promises of Båtsfjord kommune's public page, one by one, on a phone.

test.use({ viewport: { width: 390, height: 844 } })
test.describe.configure({ timeout: 60_000 })

test('Båtsfjord: one contacts the unit at forvaltningskontoret, and a plan is made only for who wants it', async ({
  page,
  look,
}) => {
  await page.goto('/batsfjord')
  await expect(section(page, 'Ring oss gjerne')).toContainText('Koordinerende enhet, forvaltningskontoret')
  await expect(section(page, 'Ring oss gjerne').getByRole('link', { name: '78 00 00 30' })).toBeVisible()
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Individuell plan', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('Det blir aldri laget en plan uten at du har sagt ja.')
  await expect(page.getByRole('main')).toContainText('de nærmeste dine hvis du vil, er med på å lage den')
  await expect(page.getByRole('main')).toContainText('hva du selv gjør, og hva tjenestene gjør')
  await expect(page.getByRole('main')).toContainText(
    'fra både kommunen og sykehuset, er det kommunen som lager planen',
  )
  await look()
  await page.goto('/batsfjord/henvendelse/hvem')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hvem er du?')
})

test('Båtsfjord: the plan shows what Nils himself answers for, and what the services answer for', async ({
  page,
  become,
  look,
}) => {
  await become('nils', '/batsfjord/min-side')
  await page.getByRole('main').getByRole('link', { name: 'Individuell plan' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planen din')
  await expect(page.getByRole('main')).toContainText('Det jeg svarer for')
  await expect(page.getByRole('main')).toContainText('Det tjenestene svarer for')
  await look()
  await page.getByRole('link', { name: 'Øvelser for hender og knær' }).first().click()
  await expect(page.getByRole('main')).toContainText('Du selv')
  await page.getByRole('link', { name: 'Til planen' }).click()
  await page.getByRole('link', { name: 'Trening i gruppe på helsesenteret' }).first().click()
  await expect(page.getByRole('main')).toContainText('Mikkel Tøyestrikk')
  await look()
})

test('Båtsfjord: Inger, his wife, takes part because Nils has said so, and only there', async ({
  page,
  become,
  look,
}) => {
  await become('inger-ektefelle', '/batsfjord/min-side')
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Individuell plan' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planen til Nils')
  await expect(page.getByRole('main')).toContainText('Jeg vil ut på sjøen i juni')
  await look()
  const decision = await page.goto('/batsfjord/saker')
  expect(decision?.status(), 'the unit’s queue is not hers').toBe(404)
})

test('Båtsfjord: the coordinator arranges meetings and keeps the progress in sight', async ({
  page,
  become,
  look,
}) => {
  await become('coordinator-batsfjord', '/batsfjord/arbeid')
  await look()
  await section(page, 'Personer du koordinerer').getByRole('link', { name: 'Nils Havbrisefjell' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samordning for Nils')
  await look()
  await toPart(page, 'Møter')
  await page.getByRole('link', { name: 'Planlegg et møte' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planlegg et møte')
  await look()
  await page.getByRole('link', { name: 'Til møtene' }).click()
  await toPart(page, 'Plan')
  await expect(page.getByText('Hvem har ballen')).toBeVisible()
  await expect(section(page, 'Mål og tiltak')).toContainText('Jeg vil ut på sjøen i juni')
})
