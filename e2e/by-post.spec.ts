import { ids } from '../demo/base/ids.ts'
import { expect, test } from './fixture.ts'
import { readPdf, section, unfold } from './steps/reading.ts'

const berit = `/baerum/koordinering/${ids.person.berit}`

// Gunvor walks with Berit. She has no number here, and reads nothing on a screen: what she gets, she gets by post.
test('By post: the coordinator sends plan and minutes, and the receiver answers a meeting with the letter’s code', async ({
  page,
  become,
  look,
  another,
}) => {
  await become('coordinator-baerum', `${berit}/papirpost`)
  await page
    .getByRole('link', { name: /^Referat fra møtet/ })
    .first()
    .click()
  await look()
  await page.getByRole('checkbox', { name: 'Gunvor Trebåtsen' }).check()
  await page.getByRole('button', { name: 'Gjør klar brevene' }).click()

  const waiting = section(page, 'Skal skrives ut og sendes')
  const address = await unfold(page, 'Skriv inn adressen Gunvor')
  await address.getByLabel('Adressen til Gunvor Trebåtsen').fill('Brygga 4\n1366 Lysaker')
  await address.getByRole('button', { name: 'Lagre adressen' }).click()
  await expect(waiting.getByText('Brygga 4, 1366 Lysaker')).toHaveCount(2)
  await expect(waiting.getByText(/^Skrevet inn .* av Henrik/)).toHaveCount(2)
  await look()
  for (const what of ['Planen', 'Referat fra møtet']) {
    const letter = waiting
      .locator('.sv-person')
      .filter({ hasText: `${what}` })
      .filter({ hasText: 'Gunvor' })
    const { text } = await readPdf(page, letter.getByRole('link', { name: /Åpne til utskrift/ }))
    expect(text).toContain('Brygga 4')
    await letter.getByRole('button', { name: /Lagt i posten/ }).click()
    await expect(letter).toHaveCount(0)
  }
  const sent = section(page, /^Sendt$/)
  await expect(sent.getByRole('listitem').filter({ hasText: 'Gunvor' })).toHaveCount(3)

  const unit = await another('unit-baerum-adult', '/baerum/papirpost')
  const invitation = section(unit, 'Gunvor Trebåtsen').filter({ hasText: 'invitert til et møte' }).last()
  const { text } = await readPdf(unit, invitation.getByRole('link', { name: /Åpne|Skriv ut|utskrift/ }))
  const letter = text.replace(/\s+/g, ' ')
  expect(letter).toMatch(/Når .* kl\. 09\.00/)
  expect(letter).toMatch(/Hvor .* Hvem er innkalt .*Gunvor Trebåtsen/)
  const [, reference, code] = /referansen (\S+) og koden (\S+?)\./.exec(letter) ?? []

  const hers = await another(null, '/baerum/svar', { javaScriptEnabled: false })
  await hers.getByLabel('Referanse').fill(reference!)
  await hers.getByLabel('Kode', { exact: true }).fill(code!)
  await hers.getByRole('button', { name: 'Gå videre' }).click()
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Kommer du på møtet om Berit?')
  await hers.getByRole('button', { name: 'Send svaret' }).click()
  await expect(hers).toHaveTitle(/^Feil:/)
  await hers.getByLabel('Nei, jeg kan ikke').check()
  await hers.getByLabel('Når passer det bedre?').fill('Dagen etter')
  await hers.getByRole('button', { name: 'Send svaret' }).click()
  await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Takk for svaret')

  await page.goto(`${berit}/moter`)
  await page.getByRole('link', { name: /Hva gjør vi i vinter/ }).click()
  const row = page.getByRole('row', { name: /Gunvor Trebåtsen/ })
  await expect(row).toContainText('Kommer ikke (svarte med kode fra brev)')
  await expect(row).toContainText('Passer bedre: Dagen etter')
})
