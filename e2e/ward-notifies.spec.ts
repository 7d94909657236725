import { expect, test } from './fixture.ts'
import { aChild, sendInquiry } from './steps/asking.ts'
import { answerQuestions } from './steps/questions.ts'
import { unfold } from './steps/reading.ts'

test('A ward nurse notifies her unit, the unit notifies the municipality, and the receipt comes back', async ({
  page,
  become,
  another,
  look,
}) => {
  const patient = aChild('Torbjørg', 'Solhellevik', '1958-04-04', 1)
  await become('ward-fjord', '/fjordsykehuset/henvendelse')
  await expect(page.getByText('helsepersonelloven § 38 a')).toBeVisible()
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem gjelder det?': { choose: ['En pasient'] },
      'Hva heter den det gjelder?': {
        write: {
          Fornavn: patient.givenName,
          Etternavn: patient.familyName,
          Fødselsnummer: patient.nationalId,
        },
      },
      'Hvilken kommune bor pasienten i?': { choose: ['Bærum kommune'] },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Koordinator'] },
      'Hva er det behov for?': { write: 'Skal hjem etter hjerneslag og trenger hjelp fra kommunen.' },
    },
  })
  const { reference } = await sendInquiry(page)
  await expect(page.getByText('Du finner henvendelsen igjen på Arbeidsdagen.')).toBeVisible()
  await page.getByRole('link', { name: 'Følg henvendelsen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Henvendelsen din')
  const sentPage = page.url()

  const unit = await another('unit-fjord', '/fjordsykehuset/saker')
  await unit
    .getByRole('link', { name: /Torbjørg Solhellevik/ })
    .first()
    .click()
  await expect(unit.getByText(reference)).toBeVisible()
  const form = await unfold(unit, 'Varsle kommunen')
  await expect(form.getByLabel('Hvor skal den?')).toHaveValue('baerum')
  await form.getByLabel('Begrunnelse').fill('Bor i Bærum og skal hjem.')
  await form.getByRole('button', { name: 'Send videre' }).click()
  await expect(unit.getByText('Sendt videre til Bærum kommune')).toBeVisible()
  await expect(async () => {
    await unit.reload()
    await expect(unit.getByText(/Kvittering kom/)).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(unit.getByText(/De svarer innen/)).toBeVisible()

  const municipality = await another('unit-baerum-adult', '/baerum/saker')
  await municipality
    .getByRole('link', { name: /Torbjørg Solhellevik/ })
    .first()
    .click()
  await expect(municipality.getByText('Sendt videre fra Fjordsykehuset.')).toBeVisible()
  await expect(municipality.getByRole('button', { name: 'Opprett sak' })).toBeVisible()

  await page.goto(sentPage)
  await expect(page.getByText(/De har bekreftet at de fikk den/)).toBeVisible()
  await expect(page.getByText(/De svarer innen/)).toBeVisible()
  await look()

  const answering = await unfold(municipality, 'Svar uten sak')
  await answering.getByLabel('Svar til avsenderen').fill('Vi har fått varselet, og tar kontakt.')
  await answering.getByLabel(/^Svaret inneholder ikke noe som er taushetsbelagt/).check()
  await answering.getByRole('button', { name: 'Send svaret' }).click()
  await expect(municipality.getByText(/Besvart/).first()).toBeVisible()
  for (const [reader, path] of [
    [page, sentPage],
    [unit, unit.url()],
  ] as const)
    await expect(async () => {
      await reader.goto(path)
      await expect(reader.getByText(/De svarte/)).toBeVisible({ timeout: 500 })
    }).toPass()
  await expect(page.getByText('Vi har fått varselet, og tar kontakt.')).toHaveCount(0)
})
