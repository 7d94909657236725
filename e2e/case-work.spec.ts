import { expect, test } from './fixture.ts'
import { findInQueue } from './steps/deciding.ts'
import { inDays } from './steps/in-days.ts'
import { section, unfold } from './steps/reading.ts'

test('a case is searched for, noted in, asked about, referred, handed to another who says yes, taken, and given', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('unit-midt-troms', '/midt-troms/saker')
  await findInQueue(page, 'Tiril Snøfillely')
  const casePath = new URL(page.url()).pathname
  await look()

  const note = await unfold(page, 'Skriv et notat')
  await note.getByLabel('Hvem sa det?').fill('Siv, mor')
  await note.getByLabel('Hva ble sagt?').fill('Tiril gleder seg til skolen.')
  await note.getByRole('button', { name: 'Lagre notatet' }).click()
  await expect(section(page, 'Notater').getByText('Tiril gleder seg til skolen.').first()).toBeVisible()

  const ask = await unfold(page, 'Spør om opplysninger')
  await ask.getByLabel('Hva trenger dere å vite?').fill('Hvem er kontakten på sykehuset?')
  await ask.getByLabel('Svar innen').fill(inDays(400))
  await ask.getByRole('button', { name: 'Send spørsmålet' }).click()
  await expect(
    section(page, 'Opplysninger vi trenger')
      .getByText(/Venter siden/)
      .first(),
  ).toBeVisible()

  const mother = await another('siv-mor', '/midt-troms/min-side')
  await section(mother, 'Venter på deg')
    .getByRole('link', { name: /Gi oss noen flere opplysninger/ })
    .first()
    .click()
  await expect(mother.getByRole('heading', { level: 1 })).toHaveText('Vi trenger opplysninger')
  await mother.getByRole('textbox', { name: 'Svaret ditt' }).fill('Det er Marte på barneavdelingen.')
  await mother.getByRole('button', { name: 'Send svaret' }).click()
  await expect(mother.getByText('Takk. Vi har fått svaret ditt.')).toBeVisible()

  await page.goto(casePath)
  await expect(page.getByText('Det er Marte på barneavdelingen.').first()).toBeVisible()
  const referral = await unfold(page, 'Henvis videre')
  const organisations = referral.locator('optgroup[label="Bruker- og pasientorganisasjoner"] option')
  const receiver = (await organisations.first().textContent())!
  await referral.getByLabel('Til hvem?').selectOption(receiver)
  await referral.getByLabel('Hva gjelder det?').fill('Likeperson')
  await referral.getByLabel(/Hvordan er samtykket gitt/).fill('Siv sa ja på telefon.')
  await referral.getByRole('button', { name: 'Send henvisningen' }).click()
  for (const [answer, state] of [
    ['Tatt imot', 'Tatt imot'],
    ['Utført', 'Utført'],
  ] as const) {
    const sent = section(page, receiver)
    await unfold(page, 'Skriv inn svar')
    await sent.getByRole('radio', { name: answer }).check()
    await sent.getByRole('button', { name: 'Lagre svaret' }).click()
    await expect(sent.getByText(state, { exact: true }).first()).toBeVisible()
  }
  await mother.getByRole('link', { name: 'Se saken' }).click()
  await expect(section(mother, receiver).getByText('Utført').first()).toBeVisible()

  await unfold(page, 'Overlat saken til en annen')
  const handing = section(page, 'Hvem har saken').last()
  await handing.getByLabel('Til hvem?').selectOption({ index: 1 })
  await handing.getByLabel('Hva må hen vite?').fill('Siv vil helst ha melding.')
  await handing.getByRole('button', { name: 'Spør', exact: true }).click()
  await expect(page.getByText('Siv vil helst ha melding.')).toBeVisible()
  await look()

  const leader = await another('leader-midt-troms', casePath)
  await expect(leader.getByText('Siv vil helst ha melding.')).toBeVisible()
  await leader.getByRole('button', { name: 'Ja, jeg tar saken' }).click()
  await expect(leader.getByText('Siv vil helst ha melding.')).toHaveCount(0)
  await page.reload()
  await page.getByRole('button', { name: 'Ta over saken' }).click()
  await expect(page.getByRole('button', { name: 'Ta over saken' })).toHaveCount(0)

  await leader.reload()
  const giving = await unfold(leader, 'Gi saken til noen')
  await giving.getByLabel('Hvem skal ha saken?').selectOption({ index: 1 })
  await giving.getByRole('button', { name: 'Gi saken' }).click()
  await expect(leader.getByRole('button', { name: 'Ta over saken' })).toHaveCount(0)
})

test('without script, a gate reads the case that was sent to it, and it becomes theirs', async ({
  another,
}) => {
  const page = await another('unit-baerum-adult', '/baerum/saker', { javaScriptEnabled: false })
  await page
    .getByRole('link', { name: /Les og svar/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Emil Bjørkeløvdal')
  await page.getByRole('button', { name: 'Ta imot saken' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Emil Bjørkeløvdal')
  await expect(page.getByText('Emil er på skolen to dager i uka.', { exact: false }).first()).toBeVisible()
  await page.goto('/baerum/saker?q=bjørkel&sorter=navn')
  await expect(page.getByRole('link', { name: 'Emil Bjørkeløvdal' })).toBeVisible()
})
