import { ids } from '../demo/base/ids.ts'
import { syntheticNationalId } from '../demo/base/national-id.ts'
import { expect, lookOver, test } from './fixture.ts'
import { toConsents, withdraw } from './steps/consenting.ts'
import { findInQueue } from './steps/deciding.ts'
import { inDays } from './steps/in-days.ts'
import { section, unfold } from './steps/reading.ts'

// Who decides is changed here: a world of its own.
test.use({ worldOf: 'unit at work' })
test.describe.configure({ mode: 'default' })

test('a reasoned written decision says that Erik cannot consent to a plan; he and his guardian are told, it is ended, and he says whether what she said yes to is to stand', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('unit-baerum-adult', '/baerum/saker')
  await page.getByRole('link', { name: 'Erik Granbarsletta' }).first().click()
  const consent = section(page, 'Hvem som samtykker')
  await expect(consent).toContainText('Personen samtykker selv.')
  await unfold(page, 'Skriv inn en avgjørelse om samtykkekompetanse')
  await consent.getByRole('button', { name: 'Lagre avgjørelsen' }).click()
  await page.getByRole('link', { name: 'Fyll ut «Begrunnelse»' }).click()
  await expect(consent.getByLabel('Begrunnelse')).toBeFocused()
  await look()
  const grounds = 'Erik forstår ikke hva en plan er, heller ikke med bilder og god tid.'
  const decide = async (matter: string) => {
    await consent.getByLabel(matter).check()
    await consent.getByLabel('Hvem har vurdert det?').fill('Georg Stetoskopli')
    await consent.getByLabel('Stilling').fill('fastlege')
    await consent.getByLabel('Når ble det vurdert?').fill(inDays(-3))
    await consent.getByLabel('Begrunnelse').fill(grounds)
    await consent.getByLabel('Hvem har fått se avgjørelsen?').fill('Erik, og Liv som er verge.')
    await consent.getByRole('button', { name: 'Lagre avgjørelsen' }).click()
  }
  await decide('Samtykke til plan')
  await expect(consent).toContainText('Samtykker til plan nå')
  await expect(consent).toContainText('Liv Fullmaktsen')
  await look()

  for (const [who, said] of [
    ['erik', 'Alt annet bestemmer du selv, som før.'],
    ['liv-verge', 'Alt annet bestemmer Erik selv, som før.'],
  ] as const) {
    const told = await another(who, '/baerum/min-side')
    await told
      .getByRole('link', { name: 'Les avgjørelsen' })
      .or(told.getByRole('button', { name: /Det er skrevet en avgjørelse om samtykke/ }))
      .first()
      .click()
    await told.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
    for (const words of [
      said,
      grounds,
      'Georg Stetoskopli',
      'Er du uenig, kan du klage',
      /innen\s\d+\.\s[a-zæøå]+\s\d{4}\.\s*Fristen er fire uker/,
    ])
      await expect(told.getByRole('main')).toContainText(words)
    await expect(told.getByRole('link', { name: 'Klag på avgjørelsen' })).toBeVisible()
    await lookOver(told)
    await told.goto('/baerum/min-side')
    // What she decides on, and no more of the coordination, is open to the guardian
    if (who === 'erik') {
      await told.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
      await toConsents(told)
    } else {
      await expect(told.getByRole('link', { name: 'Se hvem som samarbeider' })).toHaveCount(0)
      await told.getByRole('link', { name: 'Se samtykkene' }).click()
    }
    await expect(told.getByRole('main')).toContainText('Om planen bestemmer Liv Fullmaktsen.')
    await lookOver(told)
  }

  const end = async () => {
    await unfold(page, 'Opphev avgjørelsen')
    await consent.getByLabel('Hvorfor oppheves den?').fill('Med ny forklaring forstår Erik det.')
    await consent.getByRole('button', { name: 'Opphev avgjørelsen' }).click()
    await expect(consent).toContainText('Personen samtykker selv.')
  }
  await end()
  await expect(consent).toContainText('Med ny forklaring forstår Erik det.')

  // In a new one she decides on coordination, and says yes to it for a time
  await unfold(page, 'Skriv inn en avgjørelse om samtykkekompetanse')
  await decide('Samtykke til koordinering')
  await expect(consent).toContainText('Samtykker til koordinering nå')
  const liv = await another('liv-verge', `/baerum/koordinering/${ids.person.erik}/samtykke`)
  await liv.getByRole('main').getByRole('link', { name: 'Koordinering' }).click()
  await unfold(liv, 'Endre samtykket')
  await liv.getByRole('textbox', { name: /Til og med/ }).fill(inDays(300))
  await liv.getByRole('button', { name: 'Lagre endringen' }).click()
  await end()

  // What she said yes to stands until he has answered; by plain forms
  const erik = await another('erik', '/baerum/min-side', { javaScriptEnabled: false })
  await erik.getByRole('link', { name: /Si om samtykkene skal fortsette/ }).press('Enter')
  await expect(erik.getByRole('heading', { level: 1 })).toHaveText(
    'Dette har andre sagt ja til for deg. Vil du fortsatt?',
  )
  const main = erik.getByRole('main')
  await expect(main).toContainText(/Hvem sa ja[\s\S]*Liv Fullmaktsen/)
  await expect(main.getByRole('button', { name: /^Nei, slutt/ })).toHaveCount(1)
  await main.getByRole('button', { name: /^Ja, fortsatt/ }).press('Enter')
  await expect(main).toContainText('Du har svart på alt')
  await expect(main).toContainText('Du sa ja, fortsatt')
  await erik.goto('/baerum/min-side')
  await expect(erik.getByRole('link', { name: /Si om samtykkene skal fortsette/ })).toHaveCount(0)
})

test('child welfare takes over the care of Amina: it and the foster mother consent, not the mother; without script', async ({
  another,
}) => {
  const plain = { javaScriptEnabled: false }
  const unit = await another('unit-baerum', '/baerum/saker', plain)
  await unit.getByRole('link', { name: 'Amina Stjernedryss' }).first().click()
  const consent = section(unit, 'Hvem som samtykker')
  await expect(consent).toContainText('Hodan Stjernedryss samtykker for barnet.')
  await unfold(unit, 'Barnevernet har overtatt omsorgen')
  await consent.getByLabel('Barneverntjeneste').fill('Barneverntjenesten i Bærum')
  await consent.getByLabel('Fra', { exact: true }).fill(inDays(-7))
  await consent.getByLabel('Fosterforelder 1: navn').fill('Ida Førstegangslia')
  await consent.getByLabel('Fosterforelder 1: fødselsnummer').fill(syntheticNationalId('1994-09-02'))
  await consent.getByRole('button', { name: 'Lagre hvem som har omsorgen' }).click()
  await expect(consent).toContainText('Disse samtykker: Barneverntjenesten i Bærum, Ida Førstegangslia.')

  const mother = await another('hodan-mor', '/baerum/min-side')
  await mother.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
  await toConsents(mother)
  await expect(mother.getByRole('main')).toContainText('Her ser du hva det er samtykket til om Amina.')
  await expect(mother.getByRole('main')).toContainText(
    'Barneverntjenesten i Bærum og Ida Førstegangslia bestemmer.',
  )
  await mother.getByRole('link', { name: 'Koordinering' }).click()
  await expect(mother.getByRole('heading', { level: 1 })).toHaveText('Koordinering')
  await expect(mother.getByText('Trekk samtykket', { exact: true })).toHaveCount(0)
  await lookOver(mother)

  const foster = await another('first-time-baerum', '/baerum/min-side', plain)
  await foster.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
  await toConsents(foster)
  await foster.getByRole('link', { name: 'Koordinering' }).click()
  await withdraw(foster)

  await findInQueue(unit, 'Amina Stjernedryss')
  await consent.getByRole('button', { name: 'Omsorgen er ført tilbake' }).click()
  await expect(consent).toContainText('Hodan Stjernedryss samtykker for barnet.')
  expect((await foster.reload())?.status(), 'the care is over').toBe(404)
  await mother.reload()
  await expect(mother.getByText('Gi samtykke igjen').first()).toBeVisible()
})
