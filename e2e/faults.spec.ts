import type { Locator, Page } from '@playwright/test'
import { syntheticNationalId } from '../demo/base/national-id.ts'
import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { addGoal, toOwnPlan } from './steps/planning.ts'
import { answerQuestions } from './steps/questions.ts'
import { unfold } from './steps/reading.ts'

// What goes wrong in real life. The server is killed here, and so the world is these journeys' own.

test.use({ worldOf: 'faults' })
test.describe.configure({ mode: 'default', timeout: 90_000 })

async function toWhatMatters(page: Page): Promise<Locator> {
  await toOwnPlan(page)
  await page
    .getByRole('link', { name: /Skriv eller endre|Skriv hva som er viktig/ })
    .first()
    .click()
  return page.getByRole('form', { name: /^Om / })
}

test('A session that ends in the middle of a form costs no words', async ({ page, become, another }) => {
  await become('berit', '/baerum/min-side')
  const form = await toWhatMatters(page)
  const words = 'Å kunne gå til jobben selv, og ha krefter igjen til Arne.'
  await form.getByLabel('Hva er viktig for deg?').fill(words)
  // The same session ended from elsewhere: this browser does not know it yet, as when it has run out
  const state = await page.context().storageState()
  const other = await another(null, '/baerum/min-side', { storageState: state })
  await other
    .getByRole('button', { name: 'Logg ut' })
    .or(other.getByRole('link', { name: 'Logg ut' }))
    .first()
    .click()
  await form.getByRole('button', { name: 'Lagre' }).click()
  await expect(page).toHaveURL(/logg-inn/)
  await expect(page.getByRole('main')).toContainText(/Vi har tatt vare på det du skrev/)
  await page
    .getByRole('link', { name: /innbygger|BankID|ID-porten/i })
    .first()
    .click()
  await page.getByRole('button', { name: 'Berit Tyttebærås' }).click()
  await expect(form.getByLabel('Hva er viktig for deg?')).toHaveValue(words)
  await form.getByRole('button', { name: 'Lagre' }).click()
  await page.getByRole('link', { name: 'Til planen' }).click()
  await expect(page.getByText(words)).toBeVisible()
})

test('A double press is one act', async ({ page, become }) => {
  await become('berit', '/baerum/min-side')
  await toOwnPlan(page)
  await page.getByRole('link', { name: 'Nytt mål' }).click()
  const words = 'Jeg vil kjøre bil igjen.'
  await page.getByLabel(/^Hva vil \S+\?/).fill(words)
  await page.getByLabel('Fritid', { exact: true }).check()
  await page.getByLabel('Vi arbeider med det nå').check()
  const planPage = page.url().replace(/\/mal\/ny.*$/, '')
  await page.getByRole('button', { name: 'Legg til målet' }).dblclick({ noWaitAfter: true })
  await expect(page.getByText(words).first()).toBeVisible()
  await page.goto(planPage)
  await expect(page.getByRole('link', { name: words, exact: true })).toHaveCount(1)
})

test('Who saves on top of a newer text sees both, and loses neither', async ({ page, become }) => {
  await become('berit', '/baerum/min-side')
  const first = await toWhatMatters(page)
  const late = await page.context().newPage()
  await late.goto(page.url())
  const second = late.getByRole('form', { name: /^Om / })
  await second.getByLabel('Hva er viktig for deg?').fill('Skrevet samtidig.')
  await expect(second.getByText('Kladden er tatt vare på')).toBeVisible()
  await first.getByLabel('Hva er viktig for deg?').fill('Skrevet først.')
  await first.getByRole('button', { name: 'Lagre' }).click()
  await expect(first.getByLabel('Hva er viktig for deg?')).toHaveValue('Skrevet først.')
  const [answer] = await Promise.all([
    late.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/om'),
    ),
    second.getByRole('button', { name: 'Lagre' }).click(),
  ])
  expect(answer.status()).toBe(409)
  await expect(late.getByRole('main')).toContainText('Skrevet først.')
  await expect(second.getByLabel('Hva er viktig for deg?')).toHaveValue('Skrevet samtidig.')
  await second.getByRole('button', { name: 'Lagre' }).click()
  await late.getByRole('link', { name: 'Til planen' }).click()
  await expect(late.getByText('Skrevet samtidig.')).toBeVisible()
})

test('A hundred thousand signs are refused beside the field, and every one is still there', async ({
  page,
  become,
  look,
}) => {
  await become('berit', '/baerum/min-side')
  const form = await toWhatMatters(page)
  const long = `${'Dette er mye. '.repeat(7_200)}Slutt.`
  expect(long.length).toBeGreaterThan(100_000)
  const field = form.getByLabel('Hva er viktig for deg?')
  await field.evaluate((element, words) => {
    element.removeAttribute('maxlength')
    ;(element as unknown as { value: string }).value = words
  }, long)
  const [answer] = await Promise.all([
    page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/om'),
    ),
    form.getByRole('button', { name: 'Lagre' }).click(),
  ])
  expect(answer.status()).toBe(422)
  await expect(page).toHaveTitle(/^Feil: /)
  expect(await field.inputValue()).toHaveLength(long.length)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(field).toHaveAttribute('aria-describedby', /error/)
  await look()
})

test('Wrong numbers and passed dates are told at their own field', async ({ page, look }) => {
  await page.goto('/baerum/henvendelse/hvem')
  await page.getByLabel('Jeg er forelder').check()
  await page.getByRole('button', { name: 'Neste' }).click()
  await page.getByLabel('Et barn som er født').check()
  await page.getByRole('button', { name: 'Neste' }).click()
  await page.getByLabel('Fornavn').fill('Lilly')
  await page.getByLabel('Etternavn').fill('Kvistheim')
  const right = syntheticNationalId('2019-09-09', 1)
  await page.getByLabel('Fødselsnummer').fill(`${right.slice(0, 10)}${(Number(right[10]) + 1) % 10}`)
  await page.getByRole('button', { name: 'Neste' }).click()
  await expect(page.getByLabel('Fødselsnummer')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Fornavn')).toHaveValue('Lilly')
  await look()
  await page.getByLabel('Fødselsnummer').fill('')
  await page.getByLabel('Fødselsdato').fill('1.1.2099')
  await page.getByRole('button', { name: 'Neste' }).click()
  await expect(page.getByLabel('Fødselsdato')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Fødselsdato')).toHaveValue('1.1.2099')

  await page.goto('/baerum/henvendelse/om-hvem')
  await page.getByLabel('Et barn vi venter').check()
  await page.getByRole('button', { name: 'Neste' }).click()
  await page.getByLabel('Termindato').fill('1.2.2020')
  await page.getByRole('button', { name: 'Neste' }).click()
  await expect(page.getByRole('alert')).toContainText('Terminen er passert.')
  await expect(page.getByLabel('Termindato')).toHaveValue('1.2.2020')
})

test('Two who write at once both keep their words, and see each other’s', async ({
  page,
  become,
  another,
}) => {
  await become('berit', '/baerum/min-side')
  await toOwnPlan(page)
  const plan = new URL(page.url()).pathname
  const coordinator = await another('coordinator-baerum', '/baerum/arbeid')
  await coordinator
    .getByRole('main')
    .getByRole('link', { name: /Berit Tyttebærås/ })
    .first()
    .click()
  await coordinator.goto(plan)
  await Promise.all([
    (async () => {
      await page.goto(plan)
      await addGoal(page, 'Jeg vil lese høyt for barna.', 'Skole, arbeid og dagtid')
    })(),
    (async () => {
      await coordinator.getByRole('link', { name: 'Skriv eller endre' }).last().click()
      const form = coordinator.getByRole('form', { name: /^Om / })
      await form.getByLabel('Hva går bra?').fill('Berit trener hver dag.')
      await form.getByRole('button', { name: 'Lagre' }).click()
      await expect(form.getByLabel('Hva går bra?')).toHaveValue('Berit trener hver dag.')
    })(),
  ])
  await page.goto(plan)
  await expect(page.getByText('Berit trener hver dag.')).toBeVisible()
  await expect(page.getByText('Jeg vil lese høyt for barna.').first()).toBeVisible()
  await coordinator.goto(plan)
  await expect(coordinator.getByText('Jeg vil lese høyt for barna.').first()).toBeVisible()
  await addGoal(page, 'Jeg vil svømme.', 'Fritid')
  await expect(
    coordinator.getByText('Jeg vil svømme.').first(),
    'an open page follows without being asked',
  ).toBeVisible()
})

test('A server that dies between any two steps loses nothing it has acknowledged', async ({
  page,
  become,
  world,
}) => {
  const powerCut = async () => {
    await world.kill()
    await world.startAgain()
  }
  await page.goto('/sandnes/henvendelse')
  await page.getByRole('link', { name: 'Start uten å logge inn' }).click()
  await page.getByLabel('Jeg spør for meg selv').check()
  await page.getByRole('button', { name: 'Neste' }).click()
  await powerCut()
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hva heter du?': {
        write: {
          Fornavn: 'Sigve',
          Etternavn: 'Stormkastås',
          Fødselsnummer: syntheticNationalId('1959-09-19', 1),
        },
      },
      'Hva ber du om?': { choose: ['Koordinator'] },
      'Hva trenger du hjelp til?': { write: 'Strømmen gikk, men ikke ordene mine.' },
      'Hvordan når vi deg?': { write: { Telefon: '400 00 190' } },
    },
  })
  await powerCut()
  const { reference, code } = await sendInquiry(page)
  await powerCut()
  await page.getByRole('main').getByRole('link', { name: 'Følg henvendelsen' }).click()
  await page.getByLabel('Referanse').fill(reference)
  await page.getByLabel('Kode').fill(code!)
  await page.getByRole('button', { name: 'Se status' }).click()
  await expect(page.getByText('Svar innen')).toBeVisible()

  await become('unit-sandnes', '/sandnes/saker')
  await page.getByRole('link', { name: /Sigve Stormkastås/ }).click()
  await expect(page.getByText('Strømmen gikk, men ikke ordene mine.')).toBeVisible()
  await page.getByRole('button', { name: 'Opprett sak' }).click()
  await powerCut()
  await page.getByRole('link', { name: 'Skriv inn tjenestene' }).click()
  const form = await unfold(page, /^Legg til tjeneste$/)
  await form.getByLabel('Tjeneste', { exact: true }).fill('Hjemmesykepleie')
  await form.getByLabel('Type').selectOption('Helse og omsorg i kommunen')
  await form.getByLabel('Behov').selectOption('Har')
  await powerCut()
  await form.getByRole('button', { name: 'Legg til tjeneste' }).click()
  await expect(
    page.locator('summary').filter({ hasText: 'Hjemmesykepleie' }),
    'signed in as before',
  ).toBeVisible()
})
