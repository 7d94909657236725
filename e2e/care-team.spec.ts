import { getHuman } from '../demo/base/demo-actor.ts'
import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { answerQuestions } from './steps/questions.ts'
import { section } from './steps/reading.ts'

test('A teacher asks for an oppfølgingsteam, it is set up, and the pupil’s mother and the teacher read who calls it', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('teacher-midt-troms', '/midt-troms/henvendelse/hvem')
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg jobber i en tjeneste'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: {
          Fornavn: 'Tiril',
          Etternavn: 'Snøfillely',
          Fødselsnummer: getHuman('tiril').nationalId!,
        },
      },
      'Vet den som har foreldreansvaret for barnet om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Oppfølgingsteam'] },
      'Hva er det behov for?': { write: 'Tre tjenester møter Tiril hver sin dag.' },
    },
  })
  const { reference } = await sendInquiry(page)
  await page.getByRole('link', { name: 'Følg henvendelsen' }).click()
  const sentPage = page.url()

  const mother = await another('siv-mor', '/midt-troms/min-side')
  await mother
    .getByRole('link', { name: /Noen har bedt om hjelp\. Si hva du mener/ })
    .last()
    .click()
  await expect(mother.getByRole('heading', { level: 1 })).toHaveText(
    'Noen har spurt om hjelp for en du svarer for',
  )
  const herPage = mother.url()
  const inquiryId = herPage.split('/').at(-1)

  const unit = await another('unit-midt-troms', `/midt-troms/henvendelser/${inquiryId}`)
  await expect(unit.getByText(reference)).toBeVisible()
  const team = section(unit, 'Svar om oppfølgingsteam')
  await team.getByLabel('Ja, det opprettes').check()
  await team.getByLabel('Hvem kaller inn til første møte?').fill('Anja Følgesvennli, 77 00 01 10')
  await team.getByLabel('Innen når?').fill('24.12.2099')
  await team.getByLabel('Svar til den som spurte').fill('Vi samler dem som hjelper.')
  await team.getByRole('button', { name: 'Send svaret' }).click()

  for (const [reader, path] of [
    [page, sentPage],
    [mother, herPage],
  ] as const) {
    await reader.goto(path)
    await expect(section(reader, 'Oppfølgingsteam')).toContainText(
      'Anja Følgesvennli, 77 00 01 10 kaller inn til første møte innen',
    )
  }
  await look()

  await unit.goto(`/midt-troms/saker?tilstand=care_team&q=${reference}`)
  await unit.getByRole('link', { name: /Tiril/ }).click()
  await unit.getByRole('button', { name: 'Merk som holdt' }).click()
  await expect(section(unit, 'Oppfølgingsteam')).toContainText('Første møte ble holdt')
  await unit.goto(`/midt-troms/saker?tilstand=care_team&q=${reference}`)
  await expect(unit.getByRole('link', { name: /Tiril/ })).toHaveCount(0)
})
