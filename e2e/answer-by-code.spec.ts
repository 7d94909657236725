import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { answerQuestions } from './steps/questions.ts'
import { readPdf, section, unfold } from './steps/reading.ts'

test('A next of kin without sign-in reads the unit’s answer by reference and code', async ({
  page,
  another,
  look,
}) => {
  await page.goto('/baerum/henvendelse/hvem')
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg er pårørende'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: { Fornavn: 'Torleif', Etternavn: 'Kodelykkja', Fødselsdato: '12.12.1949' },
      },
      'Vet den det gjelder om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Råd og informasjon'] },
      'Hva er det behov for?': { write: 'Finnes det en samtalegruppe for pårørende?' },
      'Hvordan når vi deg?': { write: { 'Navnet ditt': 'Inger Kodelykkja', Telefon: '400 00 109' } },
    },
  })
  const { reference, code } = await sendInquiry(page)
  const follows = async () => {
    await page.goto('/baerum/folg')
    await page.getByLabel('Referanse').fill(reference)
    await page.getByLabel('Kode', { exact: true }).fill(code!)
    await page.getByRole('button', { name: 'Se status' }).click()
  }
  await follows()
  await expect(page.getByRole('main')).toContainText('Mottatt')
  await expect(section(page, 'Svaret fra enheten')).toHaveCount(0)
  await page.getByRole('button', { name: 'Skjul det jeg slo opp' }).click()

  const unit = await another('unit-baerum-adult', `/baerum/saker?q=${reference}`)
  await unit.getByRole('link', { name: /Torleif Kodelykkja/ }).click()
  const answer = await unfold(unit, 'Svar uten sak')
  await expect(answer).toContainText('Avsenderen sendte uten innlogging og får ikke varsel.')
  await answer.getByLabel('Svar til avsenderen').fill('Ja, den første onsdagen i måneden på Sandvika.')
  await answer.getByLabel(/^Svaret inneholder ikke noe som er taushetsbelagt/).check()
  await answer.getByRole('button', { name: 'Send svaret' }).click()
  await expect(unit.getByRole('main')).toContainText('Svaret kan leses på nett med referanse og kode.')
  const { text } = await readPdf(unit, unit.getByRole('link', { name: 'Skriv ut svaret (PDF)' }))
  expect(text).toContain('Inger Kodelykkja')

  await follows()
  await expect(page.getByRole('main')).toContainText('Besvart')
  await expect(page.getByRole('main')).toContainText('Ja, den første onsdagen i måneden på Sandvika.')
  await look()
  const stranger = await another(null, '/baerum/folg')
  await expect(stranger.getByRole('main')).not.toContainText('onsdagen')
})
