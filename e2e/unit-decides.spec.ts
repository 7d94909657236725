import { expect, lookOver, test } from './fixture.ts'

test('the unit approves a child’s decision, and the foster mother opens it', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('leader-baerum', '/baerum/saker')
  await look()
  await page.getByRole('link', { name: 'Lukas Regnbuestø' }).click()
  await expect(page.locator('blockquote', { hasText: 'Jeg vil at Anne skal være med.' })).toBeVisible()
  await look()
  await page.getByRole('link', { name: 'Les og godkjenn' }).click()
  await expect(page.getByText('Avgjørelsen venter på godkjenning')).toBeVisible()
  await look()
  await page.getByRole('button', { name: 'Godkjenn og send' }).click()
  await expect(page.getByText('Ikke åpnet ennå')).toBeVisible()

  const foster = await another('foster-anne', '/baerum/min-side')
  await foster.getByRole('link', { name: 'Les avgjørelsen' }).first().click()
  await expect(foster.getByRole('heading', { name: 'Du har fått en avgjørelse' })).toBeVisible()
  await foster.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
  await expect(foster.getByRole('heading', { name: 'Ja til barnekoordinator' })).toBeVisible()
  await expect(foster.getByText(/Send klagen til .* innen/)).toBeVisible()
  await lookOver(foster)
  await page.reload()
  await expect(page.getByText(/Åpnet av mottaker/)).toBeVisible()
})
