import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { consentUnasked, toConsents, toPart } from './steps/consenting.ts'
import { assess, recordFacts, writeDecision } from './steps/deciding.ts'
import { addActivity, addGoal, toOwnPlan } from './steps/planning.ts'
import { answerQuestions } from './steps/questions.ts'
import { section } from './steps/reading.ts'

// The promises of Sandnes kommune's public page, one by one, on a phone.

test.use({ viewport: { width: 390, height: 844 } })
test.describe.configure({ timeout: 60_000 })

test('Sandnes: the right is for all ages and diagnoses, and one reads what counts and what only takes part', async ({
  page,
  look,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Sandnes kommune' }).click()
  await expect(page.getByRole('main')).toContainText('Retten gjelder uansett alder, diagnose og funksjon.')
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Koordinator', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('minst to helse- og omsorgstjenester')
  await expect(page.getByRole('main')).toContainText(
    'Barnevern, barnehage, skole, pedagogisk-psykologisk tjeneste (PPT) og NAV teller ikke når retten vurderes. De har likevel plikt til å være med',
  )
  await expect(page.getByRole('main')).toContainText('Koordinatoren er ofte en som alt hjelper deg.')
  await expect(page.getByRole('main')).toContainText('også når du ikke vil ha en individuell plan')
  await look()
  await page.goBack()
  await page.getByRole('main').getByRole('link', { name: 'Hjelp du kan få her' }).click()
  for (const name of ['Avlastning', 'Brukerstyrt personlig assistent', 'Fritidskontakt', 'Mestringsenheten'])
    await expect(section(page, 'Helse og omsorg i kommunen')).toContainText(name)
  await expect(section(page, 'Sykehus og annen spesialisthelsetjeneste')).toContainText(
    'Stavanger universitetssykehus',
  )
  await expect(section(page, 'Andre tjenester som skal være med')).toContainText('NAV Sandnes')
  await look()
  await page.goBack()
  await page.getByRole('main').getByRole('link', { name: 'Individuell plan', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('på tvers av kommune, sykehus, skole og NAV')
  await expect(page.getByRole('main')).toContainText('Planen gir ikke større rett til tjenester')
  await look()
})

test('Sandnes: Hanne has the coordinator she proposed, though she said no to a plan', async ({
  page,
  become,
  look,
}) => {
  await become('hanne', '/sandnes/min-side')
  await expect(page.getByRole('main')).toContainText('Maja Mestringli')
  await page
    .getByRole('link', { name: /^Avgjørelse / })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Ja til koordinator' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Individuell plan er ikke ønsket nå' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Koordinator uten plan')
  await look()
  await page.getByRole('link', { name: 'Min side' }).first().click()
  await page.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
  await expect(section(page, 'Hvem holder i trådene')).toContainText('Maja Mestringli')
  await expect(page.getByRole('main')).toContainText('En koordinator kan hjelpe også uten plan.')
  await look()
  await toPart(page, 'Team')
  await expect(page.getByRole('main')).toContainText('Hjemmesykepleie')
  await look()
  await toPart(page, 'Møter')
  await look()
})

test('Sandnes: Hanne asks signed in for a plan after all, and it becomes an electronic plan across fields', async ({
  page,
  become,
  another,
  look,
}) => {
  test.setTimeout(150_000)
  const unit = await another('unit-sandnes', '/sandnes/saker')
  const coordinator = await another('coordinator-sandnes', '/sandnes/arbeid')

  await test.step('She applies at Min side, proposes whom, and finds it again there', async () => {
    await become('hanne', '/sandnes/min-side')
    await page.getByRole('link', { name: 'Send en ny henvendelse' }).click()
    await page.getByRole('link', { name: /^Start$|Fortsett der du slapp/ }).click()
    await answerQuestions(page, {
      until: 'Se over før du sender',
      answers: {
        'Hvem er du?': { choose: ['Jeg spør for meg selv'] },
        'Hva ber du om?': { choose: ['Individuell plan'] },
        'Hva trenger du hjelp til?': { write: 'Nå vil jeg gjerne ha en plan likevel.' },
        'Er det noen du ønsker som koordinator?': { write: 'Maja Mestringli i Mestringsenheten' },
        'Hvordan når vi deg?': { write: { Telefon: '400 00 301' } },
      },
    })
    const { reference, code } = await sendInquiry(page)
    expect(code, 'signed in, one needs no code').toBeNull()
    await page.getByRole('link', { name: 'Til Min side' }).click()
    await expect(section(page, 'Henvendelser du har sendt')).toContainText(reference)
    await unit.getByLabel('Navn eller referanse').fill(reference)
    await unit.getByRole('button', { name: 'Vis', exact: true }).click()
    await unit
      .getByRole('link', { name: /Hanne Strandskjellvik/ })
      .first()
      .click()
    await expect(unit.getByRole('main')).toContainText('Maja Mestringli i Mestringsenheten')
  })

  await test.step('The unit assesses anew, and the new answer replaces the old', async () => {
    await unit.getByRole('button', { name: 'Åpne saken' }).click()
    await recordFacts(unit, { 'Er individuell plan ønsket?': 'Ja' })
    await unit.getByRole('link', { name: 'Vurder vilkårene' }).first().click()
    await assess(unit, 'individuell plan', 'Hanne ønsker plan nå, og har tre tjenester.', {
      'Deltar i kvalifiseringsprogrammet hos NAV': 'Gjelder ikke.',
    })
    await unit.getByRole('link', { name: 'Til saken' }).click()
    await unit.getByRole('link', { name: 'Skriv avgjørelsen' }).first().click()
    await writeDecision(unit, { facts: 'Det Hanne skrev nå.', reasons: 'Hun vil selv ha planen.' })
    await expect(unit.getByText(/Den nye avgjørelsen erstatter den fra/)).toBeVisible()
    await unit.getByRole('button', { name: 'Send avgjørelsen' }).click()
    await expect(section(unit, 'Avgjørelse').first()).toContainText('Ikke åpnet ennå')
  })

  await test.step('She opens it, says yes to a plan, and Maja starts it with her', async () => {
    await page.getByRole('link', { name: 'Min side' }).first().click()
    await page.getByRole('link', { name: 'Les avgjørelsen' }).click()
    await page.getByRole('button', { name: 'Åpne avgjørelsen' }).click()
    await expect(page.getByRole('heading', { name: 'Ja til individuell plan' })).toBeVisible()
    await look()
    await page.getByRole('link', { name: 'Min side' }).first().click()
    await page.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
    await toConsents(page)
    await consentUnasked(page, 'en plan')
    await section(coordinator, 'Personer du koordinerer')
      .getByRole('link', { name: 'Hanne Strandskjellvik' })
      .click()
    await coordinator.getByRole('button', { name: 'Start en plan' }).click()
    await addActivity(coordinator, {
      what: 'Medisiner og sår hjemme',
      responsible: /Live Plasterud/,
      scope: 'Tre ganger i uka',
    })
    await toPart(page, 'Plan')
    await addGoal(page, 'Jeg vil male igjen.', 'Fritid')
    await toOwnPlan(page)
    await expect(page.getByRole('main')).toContainText('Live Plasterud')
    await expect(page.getByRole('main')).toContainText('Jeg vil male igjen.')
    await look()
  })
})
