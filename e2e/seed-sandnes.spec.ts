import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { toPart } from './steps/consenting.ts'
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
    'Barnevern, barnehage, skole, PPT og NAV teller ikke når retten vurderes. De har likevel plikt til å være med',
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

test('Sandnes: one applies signed in at Min side, proposes whom, and finds it again there', async ({
  page,
  become,
  another,
}) => {
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
  const unit = await another('unit-sandnes', '/sandnes/saker')
  await unit.getByLabel('Navn eller referanse').fill('Strandskjellvik')
  await unit.getByRole('button', { name: 'Vis', exact: true }).click()
  await unit
    .getByRole('link', { name: /Hanne Strandskjellvik/ })
    .first()
    .click()
  await expect(unit.getByRole('main')).toContainText('Maja Mestringli i Mestringsenheten')
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
  await expect(page.getByRole('heading', { name: 'Nei til individuell plan' })).toBeVisible()
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

test('Sandnes: Trygve’s plan is electronic, across fields, with goals, actions and who is responsible', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('trygve', '/sandnes/min-side')
  await expect(page.locator('html')).toHaveAttribute('lang', /^n[bn]$/)
  await page.getByRole('main').getByRole('link', { name: 'Individuell plan' }).first().click()
  await expect(page.getByRole('main')).toContainText('Eg vil ha fast jobb på ein verkstad')
  await expect(page.getByRole('main')).toContainText('Rune Jobbsjansen')
  await look()
  await page.getByRole('link', { name: 'Arbeidspraksis på verkstaden' }).first().click()
  await expect(page.getByRole('main')).toContainText('Fire dagar i veka i åtte veker')
  await look()
  const adviser = await another('nav-sandnes', '/sandnes/arbeid')
  await adviser.getByRole('link', { name: 'Arbeidspraksis på verkstaden' }).first().click()
  await expect(adviser.getByRole('heading', { level: 1 })).toHaveText('Arbeidspraksis på verkstaden')
})
