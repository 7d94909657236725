import { takenByPhone } from '../src/platform/picture/test/planted-pictures.ts'
import { expect, test } from './fixture.ts'

test('a mother and the child coordinator write the plan together', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('child-coordinator-baerum', '/baerum/arbeid')
  await page
    .getByRole('link', { name: /^Ada Solstrålevik/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planen til Ada')
  await look()
  const plan = new URL(page.url()).pathname

  await page.getByRole('link', { name: 'Nye skinner før jul' }).first().click()
  await page.getByLabel('Skriv et notat').fill('Skinnene er klare på mandag.')
  await page.getByLabel('Hvem har ballen nå?').selectOption('Ada')
  await page.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(page.getByText('Skinnene er klare på mandag.')).toBeVisible()
  await look()

  // The mother has no script: every step is a plain form
  const mother = await another('kari-mor', plan, { javaScriptEnabled: false })
  await expect(mother.getByText('Du har ballen').first()).toBeVisible()
  await mother.getByRole('link', { name: 'Nytt mål' }).click()
  // A suggestion fills the field, keeps what is typed beside it, and takes nothing from one's own words
  await mother.getByLabel(/^Innen når/).fill('1.6.2031')
  await mother.getByRole('button', { name: 'Legg til målet' }).click()
  await expect(mother.getByText('Svar på «Hvilken del av livet handler det om?»').first()).toBeVisible()
  const suggest = async (area: string) => {
    await mother.getByText('Trenger du en idé?').click()
    await mother.locator('summary').filter({ hasText: area }).click()
    const button = mother.getByRole('group').filter({ hasText: area }).last().getByRole('button').first()
    const words = (await button.textContent())!
    await button.click()
    return words
  }
  const suggested = await suggest('Fritid')
  await expect(mother.getByLabel(/^Hva vil \S+\?/)).toHaveValue(suggested)
  await expect(mother.getByLabel(/^Innen når/)).toHaveValue('1.6.2031')
  expect(new URL(mother.url()).search).toMatch(/^\?forslag=[0-9a-f-]{36}$/)
  await mother.getByLabel(/^Hva vil \S+\?/).fill('Jeg vil sykle til skolen')
  await suggest('Bolig')
  await expect(mother.getByText('Det du hadde skrevet, står fortsatt')).toBeVisible()
  await expect(mother.getByLabel(/^Hva vil \S+\?/)).toHaveValue('Jeg vil sykle til skolen')
  await mother.getByLabel(/^Innen når/).fill('')
  await mother.getByLabel('Fritid').check()
  await mother.getByRole('button', { name: 'Legg til målet' }).click()
  await expect(mother.getByRole('heading', { level: 1 })).toContainText('Jeg vil sykle til skolen')
  await expect(mother.getByRole('status').filter({ hasText: 'Målet er lagt til' })).toBeFocused()
  await mother.getByRole('link', { name: 'Si hvordan det går' }).click()
  await mother.getByLabel('For tidlig å si').check()
  await mother.getByRole('button', { name: 'Lagre vurderingen' }).click()
  await mother.getByRole('link', { name: 'Skriv ned et tall' }).click()
  await mother
    .getByRole('radiogroup', { name: /Hvor fornøyd er Ada/ })
    .getByLabel('6', { exact: true })
    .check()
  await mother.getByRole('button', { name: 'Lagre tallet' }).click()
  await expect(mother.getByRole('row', { name: /6 Forelder/ })).toBeVisible()

  // Two who change the same goal both keep their words
  const goal = `${new URL(mother.url()).pathname}/endre`
  await page.goto(goal)
  await page.getByLabel(/^Hva vil \S+\?/).fill('Jeg vil sykle i skogen')
  await mother.goto(goal)
  await mother.getByLabel(/^Hva vil \S+\?/).fill('Jeg vil sykle til skolen alene')
  await mother.getByRole('button', { name: 'Lagre målet' }).click()
  await expect(mother.getByRole('status').filter({ hasText: 'Lagret i planen' })).toBeFocused()
  await page.getByRole('button', { name: 'Lagre målet' }).click()
  await expect(page.getByText('Jeg vil sykle til skolen alene').first()).toBeVisible()
  await page.getByRole('button', { name: 'Behold begge' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/alene\s+Jeg vil sykle i skogen/)
  await look()

  // Two who write in the same text both keep their words
  await page.goto(`${plan}/om`)
  await page.getByRole('textbox', { name: /Hva er viktig for Ada/ }).fill('Ada sa: jeg vil ha en hund.')
  const hers = 'Jeg vil sykle, og jeg vil ha gym.'
  await mother.goto(`${plan}/om`)
  await mother.getByRole('textbox', { name: /Hva er viktig for Ada/ }).fill(hers)
  await mother.getByRole('button', { name: 'Lagre' }).first().click()
  await page.getByRole('button', { name: 'Lagre' }).first().click()
  await expect(page.getByText('Dette står i planen nå')).toBeVisible()
  await expect(page.getByText(hers).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: /Hva er viktig for Ada/ })).toHaveValue(
    'Ada sa: jeg vil ha en hund.',
  )
  await page
    .getByRole('group', { name: /Velg hva som skal stå under «Hva er viktig for Ada/ })
    .getByRole('button', { name: 'Behold begge' })
    .click()
  await expect(page.getByRole('textbox', { name: /Hva er viktig for Ada/ })).toHaveValue(
    `${hers}\n\nAda sa: jeg vil ha en hund.`,
  )

  // What was just saved is undone from its receipt, and it is hers that stands again
  await page.getByRole('link', { name: 'Se hva som sto før, og angre' }).click()
  await page.getByRole('button', { name: 'Hent fram' }).click()
  await expect(page.getByText('Det er hentet fram igjen.')).toBeVisible()
  await page.goto(plan)
  await expect(page.getByText(hers, { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Ada sa: jeg vil ha en hund.')).toHaveCount(0)

  const paper = await page.request.get(`${plan}/plan.pdf`)
  expect(paper.headers()['content-type']).toBe('application/pdf')
})

test('a physiotherapist sees what is opened, and the unit no plan at all', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('child-coordinator-baerum', '/baerum/arbeid')
  await page.getByRole('link', { name: 'Dine tiltak', exact: true }).click()
  await page.getByRole('link', { name: 'Du har ballen' }).click()
  await expect(page.getByRole('link', { name: 'Nye skinner før jul' })).toBeVisible()
  await look()
  await page.getByRole('link', { name: 'Dine personer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dine personer')
  await look()
  await page.getByRole('link', { name: /Ada/ }).first().click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  const plan = new URL(page.url()).pathname
  const unit = await another('unit-baerum', plan)
  await expect(unit.getByRole('heading', { level: 1 })).toHaveText('Vi finner ikke siden')
})

test('Berit’s own page: her words, a picture without where it was taken, and where her other plan is, all without script', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('coordinator-baerum', '/baerum/arbeid/personer')
  await page.getByRole('link', { name: /Berit/ }).first().click()
  await page.getByRole('link', { name: 'Om meg', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om Berit')
  await expect(page.getByRole('img', { name: 'Tegning av Berit med stråhatt i hagen' })).toBeVisible()
  await look()
  const own = new URL(page.url()).pathname

  const berit = await another('berit', own, { javaScriptEnabled: false })
  await berit.getByRole('link', { name: 'Skriv eller endre' }).click()
  await berit.getByLabel('Slik liker jeg å bli møtt').fill('Sett deg ned. Jeg har tid.')
  await berit.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(berit.getByText('Sett deg ned. Jeg har tid.')).toBeVisible()
  await berit.getByRole('button', { name: 'Ja, alt stemmer' }).click()
  await expect(berit.getByText('Nå kan alle se at det stemmer i dag')).toBeVisible()

  await berit.getByRole('link', { name: 'Bytt bildet' }).click()
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  await berit.locator('#set-files').setInputFiles(file('meg.jpg', Buffer.from('Dette er en tekst.')))
  await berit.getByRole('button', { name: 'Bruk dette bildet' }).click()
  await expect(berit.getByText('Dette er ikke et bilde').first()).toBeVisible()
  await berit.locator('#set-files').setInputFiles(file('meg.jpg', await takenByPhone()))
  await berit.getByLabel('Hva viser bildet?').fill('Himmelen over hagen')
  await berit.getByRole('button', { name: 'Bruk dette bildet' }).click()
  await expect(berit.getByRole('img', { name: 'Himmelen over hagen' })).toBeVisible()

  await berit.getByRole('link', { name: 'Andre planer' }).click()
  await berit.getByRole('link', { name: 'Skriv opp en plan' }).click()
  await berit.getByLabel('Kriseplan').check()
  await berit.getByLabel('Hvem har den?').fill('Poliklinikken')
  await berit.getByRole('button', { name: 'Lagre', exact: true }).click()
  await expect(berit.getByText('Poliklinikken', { exact: true })).toBeVisible()

  await page.goto(`${own.replace(/om-meg$/, 'andre-planer')}`)
  await look()
  const paper = await page.request.get(`${own}.pdf`)
  expect(paper.headers()['content-type']).toBe('application/pdf')
})

test('a mother and the child coordinator set the activities in order on the board, by keyboard and without script', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('child-coordinator-baerum', '/baerum/arbeid')
  await page
    .getByRole('link', { name: /^Ada Solstrålevik/ })
    .first()
    .click()
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('link', { name: 'Tavle og liste' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiltakene til Ada')
  await page.setViewportSize({ width: 360, height: 740 })
  await look()
  const board = new URL(page.url()).pathname

  // By the keyboard alone: up, and the same button is in focus for the next press
  const name = 'Ett ark om Ada som alle bruker'
  const up = page.getByRole('button', { name: `Opp ${name}` })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#opp-/)
  await expect(up).toBeFocused()
  const going = page
    .getByRole('list', { name: /^I gang/ })
    .last()
    .getByRole('listitem')
  await expect(going.nth(1)).toContainText(name)
  await page.keyboard.press('Enter')
  await expect(going.first()).toContainText(name)
  await expect(up).toHaveAttribute('aria-disabled', 'true')
  await look()

  // The mother has no script: she moves a card, and must say why
  const mother = await another('kari-mor', board, { javaScriptEnabled: false })
  const card = mother.getByRole('listitem').filter({ hasText: 'Spørre en i klassen' })
  await card.getByText('Flytt', { exact: true }).click()
  await card.getByLabel('Flytt til').selectOption('Kan ikke gjøres ennå')
  await card.getByRole('button', { name: 'Flytt tiltaket' }).click()
  await expect(mother.getByText('Skriv hvorfor').first()).toBeVisible()
  await card.getByLabel('Hvorfor?').fill('Vi venter til skinnene er klare.')
  await card.getByRole('button', { name: 'Flytt tiltaket' }).click()
  await expect(card).toContainText('Lagret i planen')
  await expect(mother.getByRole('list', { name: /^Kan ikke gjøres ennå/ }).first()).toContainText('Spørre en')

  await mother.getByRole('link', { name: 'Liste', exact: true }).click()
  const row = mother.getByRole('row').filter({ hasText: 'Spørre en i klassen' })
  await row.getByText('Gi videre', { exact: true }).first().click()
  await row.getByLabel('Gi ballen til').selectOption({ label: 'Ada' })
  await row.getByRole('button', { name: 'Gi videre' }).click()
  // On its own page each act has a page to itself: what one types in one is not emptied by another
  await mother
    .getByRole('link', { name: /Spørre en i klassen/ })
    .first()
    .click()
  await mother.getByRole('link', { name: 'Endre tiltaket' }).click()
  await mother.getByLabel('Hvor mye eller hvor ofte?').fill('En gang')
  await mother.getByRole('button', { name: 'Lagre tiltaket' }).click()
  await expect(mother.getByRole('status').filter({ hasText: 'Lagret i planen' })).toBeFocused()
  await mother.getByRole('link', { name: 'Si om det hjelper' }).click()
  await mother.getByLabel('For tidlig å si').check()
  await mother.getByRole('button', { name: 'Lagre svaret' }).click()
  await expect(mother.getByRole('status').filter({ hasText: 'Svaret er lagret' })).toBeFocused()
  await expect(mother.getByLabel('Skriv et notat')).toBeVisible()

  await mother.goto('/baerum/min-side/tiltak')
  await expect(mother.getByRole('heading', { level: 1 })).toHaveText('Mine tiltak')
  await expect(mother.getByRole('link', { name: /Spørre en i klassen/ })).toBeVisible()
})
