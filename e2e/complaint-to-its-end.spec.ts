import { expect, lookOver, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { assess, openCase, recordFacts, recordServices, takesPart, writeDecision } from './steps/deciding.ts'
import { answerQuestions } from './steps/questions.ts'
import { pdfOf } from './steps/reading.ts'

// Two complaints followed to their end: out of the house to NAV’s own appeal body, and back to a new decision.

test.use({ worldOf: 'complaint to its end' })
test.describe.configure({ timeout: 120_000 })

test('A refusal on NAV’s basis is complained about, stands, and goes in one package to NAV’s own appeal body', async ({
  page,
  become,
  another,
  look,
}) => {
  const ida = await another('first-time-baerum', '/baerum/henvendelse')
  await ida.getByRole('link', { name: /^Start$|Fortsett der du slapp/ }).click()
  await answerQuestions(ida, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg spør for meg selv'] },
      'Hva ber du om?': { choose: ['Individuell plan'] },
      'Hva trenger du hjelp til?': { write: 'Jeg får arbeidsavklaring og kurs, og ingen ser det samlet.' },
      'Hvordan når vi deg?': { write: { Telefon: '400 00 771' } },
    },
  })
  await sendInquiry(ida)

  await test.step('The unit refuses on NAV’s basis', async () => {
    await become('unit-baerum-adult', '/baerum/saker')
    await openCase(page, 'Ida Førstegangslia')
    await page.getByRole('link', { name: 'Endre i vurderingen' }).click()
    await page.getByLabel('Rettsgrunnlag').selectOption({ label: 'NAV (NAV-loven)' })
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
    await page.getByRole('link', { name: 'Til saken' }).click()
    await recordFacts(page, { 'Er individuell plan ønsket?': 'Ja' })
    await page.getByRole('link', { name: 'Vurder vilkårene' }).first().click()
    await assess(page, 'individuell plan', 'Ida ønsker en plan.', {
      'Trenger minst to velferdstjenester fra ulike steder': 'Bare NAV.',
      'Behovet varer over tid': 'Kurset varer til jul.',
      'Må samordnes': 'NAV gjør det selv.',
      'Deltar i kvalifiseringsprogrammet hos NAV': 'Er ikke med.',
    })
    await page.getByRole('link', { name: 'Til saken' }).click()
    await page.getByRole('link', { name: 'Skriv avgjørelsen' }).first().click()
    await writeDecision(page, {
      facts: 'Det Ida skrev.',
      reasons: 'Bare NAV hjelper henne nå.',
      still: 'Veilederen i NAV følger opp.',
    })
    await page.getByRole('button', { name: 'Send til godkjenning' }).click()
    await expect(page.getByText('Avgjørelsen venter på godkjenning').first()).toBeVisible()
    await become('leader-baerum', new URL(page.url()).pathname)
    await page.getByRole('button', { name: 'Godkjenn og send' }).click()
    await expect(page.getByText('Ikke åpnet ennå').first()).toBeVisible()
  })

  await test.step('Ida reads whom to complain to, and complains', async () => {
    await ida.goto('/baerum/min-side')
    await ida.getByRole('link', { name: 'Les avgjørelsen' }).click()
    await ida.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
    await expect(ida.getByRole('heading', { name: 'Nei til individuell plan' })).toBeVisible()
    await expect(ida.getByRole('main')).toContainText('NAV Klageinstans')
    await expect(ida.getByRole('main')).not.toContainText('Statsforvalteren')
    await lookOver(ida)
    await ida.getByRole('link', { name: 'Klag på avgjørelsen' }).click()
    await ida.getByLabel('Hva er feil?').fill('Fastlegen er med også.')
    await ida.getByLabel(/skriver under på klagen/).check()
    await ida.getByRole('button', { name: 'Skriv under og send klagen' }).click()
    await expect(ida.getByRole('heading', { name: 'Vi har fått klagen' })).toBeVisible()
  })

  await test.step('Another hand keeps the answer, and the package goes to NAV’s own body', async () => {
    await become('unit2-baerum', '/baerum/klager')
    await page.getByRole('link', { name: /^Ida/ }).click()
    await page.getByRole('button', { name: 'Den kom i tide: gå videre' }).click()
    await page.getByLabel('Vurderingen').fill('Fastlegen er en helsetjeneste; det er fortsatt bare NAV.')
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
    await page.getByLabel(/^Svaret står/).check()
    await page.getByLabel('Svaret, med begrunnelse').fill('Vi endrer ikke avgjørelsen.')
    await page.getByRole('button', { name: 'Send svaret' }).click()
    await look()
    await page.getByRole('button', { name: 'Lag pakken og sett som sendt' }).click()
    const packed = page.getByRole('link', { name: 'Hele klagesaken (PDF)' })
    const { text } = await pdfOf(await page.request.get((await packed.getAttribute('href'))!))
    expect(text).toContain('NAV Klageinstans')
    expect(text).toContain('Fastlegen er med også.')
    expect(text).not.toContain('Statsforvalteren')
    const described = page.getByRole('link', { name: 'Metadata (JSON)' })
    const answer = await page.request.get((await described.getAttribute('href'))!)
    expect(JSON.stringify(await answer.json())).toContain('NAV Klageinstans')
    await look()
    await ida.reload()
    await expect(ida.getByText(/NAV Klageinstans har klagen nå/)).toBeVisible()
    await lookOver(ida)
  })
})

test('A complaint is upheld in full: the decision is made anew, points back, and the mother reads it from her complaint', async ({
  page,
  become,
  another,
  look,
}) => {
  await test.step('It came late, is treated all the same, and another hand upholds it', async () => {
    await become('unit-baerum', '/baerum/klager')
    await page.getByRole('link', { name: /^Amina/ }).click()
    await page.getByLabel('Kan ikke lastes for at den kom sent').check()
    await page.getByLabel(/^Hvorfor\? Det står hos/).fill('Brevet var på norsk, og hun trenger tolk.')
    await page.getByRole('button', { name: 'Behandle den likevel' }).click()
    await become('unit2-baerum', new URL(page.url()).pathname)
    await page.getByLabel('Vurderingen').fill('Skolen har skrevet at hun trenger assistent.')
    await page.getByRole('button', { name: 'Lagre vurderingen' }).click()
    await page.getByLabel('Medhold: vi avgjør på nytt').check()
    await page.getByLabel('Svaret, med begrunnelse').fill('Skolen er en tjeneste til. Vi avgjør på nytt.')
    await page.getByRole('button', { name: 'Send svaret' }).click()
  })

  await test.step('The assessment is changed, and the new decision says what it replaces', async () => {
    await page.getByRole('link', { name: 'Vurder på nytt' }).click()
    await page.getByRole('link', { name: 'Til saken' }).click()
    await recordServices(page, [
      { name: 'Skoleassistent', kind: takesPart, need: 'Trenger', provider: 'Lyngtoppen skole' },
    ])
    await page.getByRole('link', { name: 'Endre i vurderingen' }).click()
    await assess(page, 'barnekoordinator', 'Skolen har skrevet hva Amina trenger.')
    await page.getByRole('link', { name: 'Til saken' }).click()
    await page.getByRole('link', { name: 'Skriv avgjørelsen' }).first().click()
    await writeDecision(page, {
      facts: 'Klagen, og det skolen skrev.',
      reasons: 'Hun trenger flere tjenester.',
    })
    await expect(page.getByText(/Den nye avgjørelsen erstatter den fra/)).toBeVisible()
    await page.getByRole('button', { name: 'Send til godkjenning' }).click()
    await expect(page.getByText('Avgjørelsen venter på godkjenning').first()).toBeVisible()
    await become('leader-baerum', new URL(page.url()).pathname)
    await page.getByRole('button', { name: 'Godkjenn og send' }).click()
    await expect(page.getByText('Ikke åpnet ennå').first()).toBeVisible()
    await look()
  })

  await test.step('The mother finds it from her complaint, and opens it', async () => {
    const mother = await another('hodan-mor', '/baerum/min-side')
    await mother.getByRole('link', { name: /^Klagen fra/ }).click()
    await expect(mother.getByText('Du har fått medhold', { exact: true })).toBeVisible()
    await mother.getByRole('link', { name: 'Les den nye avgjørelsen' }).click()
    await mother.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
    await expect(mother.getByRole('heading', { name: 'Ja til barnekoordinator' })).toBeVisible()
    await expect(
      mother.getByText(/Denne avgjørelsen erstatter den fra \d+\.\s[a-zæøå]+\s\d{4}\./),
    ).toBeVisible()
    await lookOver(mother)
  })
})
