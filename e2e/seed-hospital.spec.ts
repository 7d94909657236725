import { expect, test } from './fixture.ts'
import { consentUnasked, toConsents, toPart } from './steps/consenting.ts'
import { toOwnPlan } from './steps/planning.ts'
import { pdfOf, section } from './steps/reading.ts'

// The promises of a hospital trust's public page, one by one, on a phone. The way from a ward through the hospital's own unit
// to the municipality, receipted by both, is walked in ward-notifies.

test.use({ viewport: { width: 390, height: 844 } })
test.describe.configure({ timeout: 60_000 })

test('Hospital: it informs, says who makes the plan, and has its procedures at hand for staff', async ({
  page,
  look,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Fjordsykehuset' }).click()
  await expect(section(page, 'Slik går det')).toContainText('varsler vi kommunen så snart som mulig')
  await expect(section(page, 'Slik går det')).toContainText(
    'Kommunen lager planen når du trenger hjelp fra begge. Vi er med.',
  )
  await expect(section(page, 'Slik går det')).toContainText('Trenger du bare hjelp herfra, lager vi planen.')
  const staff = section(page, 'For deg som jobber på sykehuset')
  for (const procedure of [
    'Individuell plan i spesialisthelsetjenesten',
    'Koordinator på sykehuset',
    'Elektronisk individuell plan sammen med kommunen',
    'Melding til kommunens koordinerende enhet',
  ])
    await expect(staff).toContainText(procedure)
  await expect(staff.getByRole('link', { name: 'Send melding om en pasient' })).toBeVisible()
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Barnekoordinator', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('Det er kommunen som oppnevner barnekoordinator.')
  await look()
})

test('Hospital: Knut needs only the hospital, which has given him a coordinator who is health personnel, and a plan', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('knut', '/fjordsykehuset/min-side')
  await expect(page.getByRole('main')).toContainText('Kjersti Rødtråden')
  await look()
  await page.getByRole('link', { name: 'Se hvem som samarbeider' }).first().click()
  await expect(section(page, 'Hvem holder i trådene')).toContainText('koordinator på sykehuset')
  await look()
  await toConsents(page)
  await consentUnasked(page, 'en plan')
  const coordinator = await another('coordinator-fjord', '/fjordsykehuset/arbeid')
  await coordinator.getByRole('link', { name: 'Knut Brattbakkheim' }).first().click()
  await coordinator.getByRole('button', { name: 'Start en plan' }).click()
  await expect(coordinator.getByRole('main')).toContainText(
    'Mal for individuell plan i spesialisthelsetjenesten',
  )
  const plan = coordinator.url()
  await coordinator.goto(`${plan}/om`)
  await coordinator
    .getByRole('textbox', { name: 'Behandling og oppfølging på sykehuset' })
    .fill('Tre poliklinikker, som skal bruke de samme prøvesvarene.')
  await coordinator
    .getByRole('form', { name: /^Om / })
    .getByRole('button', { name: 'Lagre i planen' })
    .click()
  await coordinator.goto(plan)
  await expect(coordinator.getByRole('main')).toContainText('Behandling og oppfølging på sykehuset')
  await coordinator.getByRole('link', { name: 'Ansvar og periode' }).first().click()
  await coordinator.getByLabel('Kontaktlege ved sykehuset').fill('Dagny Utredersen')
  await coordinator.getByRole('button', { name: 'Lagre', exact: true }).click()
  await toOwnPlan(page)
  await expect(page.getByRole('main')).toContainText('Dagny Utredersen')
  await look()
  const { text } = await pdfOf(await page.request.get(`${new URL(page.url()).pathname}/plan.pdf`))
  expect(text).toContain('Fjordsykehuset')
  const unit = await another('unit-fjord', '/fjordsykehuset/koordinatorer')
  await expect(section(unit, 'Hvem koordinerer for hvem')).toContainText('Kjersti Rødtråden')
})

test('Hospital: its physiotherapist takes part in Berit’s plan in Bærum, in the parts she has opened', async ({
  page,
  become,
  look,
}) => {
  await become('physio-fjord', '/baerum/arbeid')
  await look()
  await section(page, 'Team du er med i').getByRole('link', { name: /Berit/ }).click()
  await expect(page.getByRole('navigation', { name: 'Samordningen' })).toBeVisible()
  await toPart(page, 'Plan')
  await expect(page.getByRole('main')).toContainText('Jeg vil tilbake i barnehagen')
  await expect(page.getByRole('main'), 'a part she has not opened').not.toContainText(
    'Arne, hagen, og at jeg er sta',
  )
  await look()
})

test('Hospital: a nurse on the ward has the procedures and the template at hand', async ({
  page,
  become,
  look,
}) => {
  await become('ward-fjord', '/fjordsykehuset/arbeid')
  await page.getByRole('link', { name: 'Prosedyrer' }).click()
  await expect(section(page, 'Melding til kommunens koordinerende enhet')).toContainText(
    'Vår enhet sender den videre.',
  )
  await expect(section(page, 'Individuell plan i spesialisthelsetjenesten').first()).toContainText(
    'Prosedyrehåndboka, kapittel 4.1',
  )
  await expect(section(page, 'Mal for individuell plan i spesialisthelsetjenesten')).toContainText(
    'Behandling og oppfølging på sykehuset',
  )
  await look()
})
