import { expect, test } from './fixture.ts'
import { aChild, sendInquiry } from './steps/asking.ts'
import { toConsents, toPart } from './steps/consenting.ts'
import { inDays } from './steps/in-days.ts'
import { answerQuestions } from './steps/questions.ts'
import { section } from './steps/reading.ts'

// The promises of the public page of a municipality in Midt-Troms, one by one, on a phone.

test.use({ viewport: { width: 390, height: 844 } })
test.describe.configure({ timeout: 60_000 })

test('Midt-Troms: an answer in three to four weeks, then the coordinator makes contact', async ({
  page,
  look,
}) => {
  await page.goto('/midt-troms')
  await expect(section(page, 'Slik går det')).toContainText('Vi svarer innen tre til fire uker.')
  await expect(section(page, 'Slik går det')).toContainText(
    'Får du koordinator, tar koordinatoren kontakt med deg.',
  )
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Barnekoordinator', exact: true }).click()
  for (const promise of [
    'samordner all hjelp rundt barnet og familien',
    'gir informasjon om helse- og omsorgstjenester og annen hjelp dere kan få',
    'bruker- og pasientorganisasjoner',
    'hjelper dere videre til dem dere trenger',
    'til barnet fyller 18 år',
  ])
    await expect(page.getByRole('main')).toContainText(promise)
  await look()
  await page.goBack()
  await page.getByRole('main').getByRole('link', { name: 'Individuell plan', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('Det blir aldri laget en plan uten at du har sagt ja.')
  await look()
})

test('Midt-Troms: a teacher asks for an oppfølgingsteam for a pupil, and the unit receives it', async ({
  page,
  become,
  another,
  look,
}) => {
  const pupil = aChild('Sondre', 'Rypefjelldal', '2016-03-16', 1)
  await become('teacher-midt-troms', '/midt-troms/henvendelse')
  await page.getByRole('link', { name: /^Start$|Fortsett der du slapp/ }).click()
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg jobber i en tjeneste'] },
      'Hvem gjelder det?': { choose: ['Et barn eller en voksen'] },
      'Hva heter den det gjelder?': {
        write: { Fornavn: pupil.givenName, Etternavn: pupil.familyName, Fødselsnummer: pupil.nationalId },
      },
      'Vet den som har foreldreansvaret for barnet om at du spør, og er enig?': { choose: ['Ja'] },
      'Hva ber du om?': { choose: ['Oppfølgingsteam'] },
      'Hva er det behov for?': { write: 'Fire tjenester møter Sondre hver sin dag.' },
      'Hva er prøvd?': { write: 'To samarbeidsmøter på skolen.' },
    },
  })
  await look()
  const { reference } = await sendInquiry(page)
  await look()
  const unit = await another('unit-midt-troms', '/midt-troms/saker', {
    viewport: { width: 390, height: 844 },
  })
  await unit.getByLabel('Navn eller referanse').fill(reference)
  await unit.getByRole('button', { name: 'Vis', exact: true }).click()
  await unit
    .getByRole('link', { name: /Sondre Rypefjelldal/ })
    .first()
    .click()
  await expect(unit.getByRole('main')).toContainText('Oppfølgingsteam')
  await expect(unit.getByRole('main')).toContainText(/28 dager igjen/)
  await expect(unit.getByRole('main')).toContainText('Odd Frikvarter')
})

test('Midt-Troms: the unit keeps an eye on its coordinators, and on who is without one', async ({
  page,
  become,
  look,
}) => {
  await become('leader-midt-troms', '/midt-troms/arbeid')
  await page.getByRole('link', { name: 'Koordinatorer' }).first().click()
  await expect(section(page, 'Hvem koordinerer for hvem')).toContainText('Anja Følgesvennli')
  await look()
})

test('Midt-Troms: Marit takes part throughout, and no plan stands without her consent', async ({
  page,
  become,
  look,
}) => {
  await become('marit', '/midt-troms/min-side')
  await page.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
  await expect(section(page, 'Hvem holder i trådene')).toContainText('Anja Følgesvennli')
  await toConsents(page)
  await expect(section(page, 'Dette er åpent nå')).toContainText('Individuell plan')
  await look()
  await toPart(page, 'Team')
  await look()
})

test('Midt-Troms: Tiril’s mother was told in time why the answer takes longer, and when it comes', async ({
  page,
  become,
  look,
}) => {
  await become('siv-mor', '/midt-troms/min-side')
  await expect(page.getByRole('main')).toContainText('Tiril')
  await look()
})

test('Midt-Troms: the unit trains its coordinators, and guides them when they ask', async ({
  page,
  become,
  another,
  look,
}) => {
  const question = 'Hva gjør jeg når to tjenester er uenige om hvem som skal begynne?'
  const answer = 'Kall dem inn til et møte. En fra enheten kan være med.'
  await test.step('A coordinator sees what is done and what is left, and asks', async () => {
    await become('child-coordinator-midt-troms', '/midt-troms/arbeid')
    await page.getByRole('link', { name: 'Opplæring og veiledning' }).click()
    await expect(section(page, 'Din opplæring')).toContainText('2 av 4 gjennomført')
    await expect(section(page, 'Din opplæring')).toContainText('Ført av Torill Døråpen')
    await look()
    await page.getByLabel('Hva lurer du på?').fill(question)
    await page.getByRole('button', { name: 'Send spørsmålet' }).click()
    await expect(section(page, 'Det du har spurt om')).toContainText(question)
    await expect(section(page, 'Det du har spurt om')).toContainText(/Sendt .* til /)
  })
  await test.step('The unit’s leader answers, changes the plan, and notes what is done', async () => {
    const leader = await another('leader-midt-troms', '/midt-troms/arbeid')
    await section(leader, 'Det som venter på deg')
      .getByRole('link', { name: /spørsmål om veiledning/ })
      .click()
    const asked = section(leader, 'Spørsmål som venter på svar')
    await expect(asked).toContainText(question)
    await asked.getByLabel('Svar').last().fill(answer)
    await asked.getByRole('button', { name: 'Send svaret' }).last().click()
    await leader.getByText('Legg til et steg').click()
    const added = leader.getByRole('form', { name: 'Legg til et steg' })
    await added.getByLabel('Hva skal koordinatoren ha vært gjennom?').fill('Å skrive en plan sammen')
    await added.getByRole('button', { name: 'Lagre' }).click()
    await expect(section(leader, 'Opplæringsplanen')).toContainText('Å skrive en plan sammen')
    await leader.getByText('Før opp opplæring').click()
    await leader.getByLabel('Hvem?').selectOption('Berge Barnetråkk, helsesykepleier')
    await leader.getByLabel('Hvilket steg?').selectOption('Å lede et oppfølgingsteam')
    await leader.getByLabel('Når ble det gjennomført?').fill(inDays(-250))
    await leader.getByRole('button', { name: 'Før opp', exact: true }).click()
    await expect(leader.getByRole('row', { name: /Berge Barnetråkk/ })).toContainText('3 av 5 gjennomført')
    await leader.getByRole('link', { name: 'Se koordinatorene' }).click()
    await expect(leader.getByRole('row', { name: /Anja Følgesvennli/ })).toContainText(
      'Opplæring: 3 av 5. Mangler',
    )
  })
  await test.step('The answer comes back, and the training is noted', async () => {
    await page.reload()
    await expect(section(page, 'Det du har spurt om')).toContainText(answer)
    await expect(section(page, 'Din opplæring')).toContainText('3 av 5 gjennomført')
    await look()
  })
})
