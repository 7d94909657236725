import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { inDays } from './steps/in-days.ts'
import { answerQuestions } from './steps/questions.ts'
import { readPdf, section, unfold } from './steps/reading.ts'

test('A child reported without a number: the unit mends who it is, adds a parent on paper, and the letter has their address', async ({
  page,
  become,
  look,
}) => {
  await page.goto('/baerum/henvendelse')
  await page.getByRole('link', { name: 'Start uten å logge inn' }).click()
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg jobber i en tjeneste'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: { Fornavn: 'Lo', Etternavn: 'Skrivfeil', Fødselsdato: '3.3.2019' },
      },
      'Vet den som har foreldreansvaret for barnet om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Koordinator'] },
      'Hva er det behov for?': { write: 'Familien trenger én å ringe til.' },
      'Hvordan når vi deg?': {
        write: {
          'Navnet ditt': 'Berit Berg',
          'Stilling og arbeidssted': 'helsesykepleier',
          Telefon: '40000105',
        },
      },
    },
  })
  const { reference } = await sendInquiry(page)

  await become('unit-baerum', `/baerum/saker?q=${reference}`)
  await page.getByRole('link', { name: /Lo Skrivfeil/ }).click()
  const mend = await unfold(page, 'Rett eller legg til fødselsnummer, navn eller dato')
  await mend.getByLabel('Etternavn').fill('Brevøyvik')
  await mend.getByLabel('Hvordan vet du det?').fill('Berit ringte.')
  await look()
  await mend.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Lo Brevøyvik')
  await expect(section(page, 'Historikk')).toContainText('Berit ringte.')
  await page.getByRole('button', { name: 'Opprett sak', exact: true }).click()

  await expect(page.getByRole('main')).toContainText('Ingen voksen er registrert for barnet')
  const add = await unfold(page, 'Legg til forelder, verge eller pårørende')
  await add.getByLabel('Forelder', { exact: true }).check()
  await add.getByLabel('Navn', { exact: true }).fill('Tor Brevøyvik')
  await add.getByLabel('Postadresse').fill('Diktet vei 9\n1300 Sandvika')
  await add.getByLabel('Har foreldreansvar').check()
  await add.getByLabel('Hvordan vet du det?').fill('Så fødselsattesten.')
  await add.getByRole('button', { name: 'Lagre' }).click()
  await expect(page.getByRole('main')).not.toContainText('Ingen voksen er registrert for barnet')

  const interim = await unfold(page, 'Send foreløpig svar')
  await interim.getByLabel(/^Hvorfor tar det tid/).fill('Vi venter på barnehagen.')
  await interim.getByLabel('Når kommer svaret?').fill(inDays(60))
  await interim.getByRole('button', { name: 'Send foreløpig svar' }).click()
  await expect(section(page, 'Brev')).toContainText('Foreløpig svar')
  const posted = section(page, 'Tor Brevøyvik').filter({ hasText: 'Saken tar lengre tid enn vi lovet' })
  await expect(async () => {
    await page.goto('/baerum/papirpost')
    await expect(posted).toContainText('Diktet vei 9, 1300 Sandvika', { timeout: 1000 })
  }).toPass({ timeout: 10_000 })
  const { text } = await readPdf(page, posted.getByRole('link'))
  expect(text).toContain('Tor Brevøyvik')
  expect(text).toContain('Vi venter på barnehagen.')
})
