import { expect, test } from './fixture.ts'
import { sendInquiry } from './steps/asking.ts'
import { answerQuestions } from './steps/questions.ts'
import { readPdf, section, unfold } from './steps/reading.ts'

// The promises of Bærum kommune's public page, one by one, on a phone.

test.use({ viewport: { width: 390, height: 844 } })
test.describe.configure({ timeout: 60_000 })

test('Bærum: two units by age, independent child coordinators, and somewhat stricter criteria, said plainly', async ({
  page,
  look,
}) => {
  await page.goto('/baerum')
  await expect(section(page, 'Ring oss gjerne')).toContainText(/for barn og unge under 18 år/i)
  await expect(section(page, 'Ring oss gjerne')).toContainText(/for deg over 18 år/i)
  await look()
  await page.getByRole('main').getByRole('link', { name: 'Barnekoordinator', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('har eller venter et barn')
  await expect(page.getByRole('main')).toContainText('De gir ikke selv tjenester til barnet')
  await expect(page.getByRole('main')).toContainText('noe strengere enn for koordinator')
  await look()
  await page.goto('/baerum/koordinator')
  for (const promise of ['din faste kontakt', 'at den teller', 'kaller inn til møter', 'at det går framover'])
    await expect(page.getByRole('main')).toContainText(promise)
  await look()
  await page.goto('/baerum/klage')
  await expect(page.getByRole('main')).toContainText('Fire uker fra du fikk svaret')
  await expect(page.getByRole('main')).toContainText('Postboks 700')
  await expect(page.getByRole('main')).toContainText('1304 Sandvika')
  await expect(page.getByRole('main')).toContainText(
    'regnes vanligvis ikke som enkeltvedtak. Du kan klage likevel.',
  )
  await expect(page.getByRole('main')).toContainText(/sender vi klagen videre til den som avgjør til slutt/)
  await look()
})

test('Bærum: the one form is also for questions about services, and the answer is read at Min side', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('mormor-ada', '/baerum/min-side')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Be om hjelp|Send en (ny )?henvendelse/ })
    .first()
    .click()
  await page.getByRole('link', { name: /^Start$|Fortsett der du slapp/ }).click()
  await answerQuestions(page, {
    until: 'Se over før du sender',
    answers: {
      'Hvem er du?': { choose: ['Jeg spør for meg selv'] },
      'Hva ber du om?': { choose: ['Råd og informasjon'] },
      'Hva trenger du hjelp til?': { write: 'Finnes det en gruppe for besteforeldre?' },
      'Hvordan når vi deg?': { write: { Telefon: '400 00 310' } },
    },
  })
  const { reference } = await sendInquiry(page)
  const unit = await another('unit-baerum-adult', '/baerum/saker')
  await unit.getByLabel('Navn eller referanse').fill(reference)
  await unit.getByRole('button', { name: 'Vis', exact: true }).click()
  await unit
    .getByRole('link', { name: /Turid Solstrålevik/ })
    .first()
    .click()
  const form = await unfold(unit, 'Svar uten sak')
  await form.getByLabel('Svar til avsenderen').fill('Ja, annenhver onsdag på frivilligsentralen.')
  await form.getByRole('button', { name: 'Send svaret' }).click()
  await expect(unit.getByText(/Besvart/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Min side' }).first().click()
  await section(page, 'Henvendelser du har sendt').getByRole('link', { name: reference }).click()
  await expect(page.getByRole('main')).toContainText('Ja, annenhver onsdag på frivilligsentralen.')
  await look()
})

test('Bærum: a family that expects a child has its answer before the birth', async ({
  page,
  become,
  look,
}) => {
  await become('silje-gravid', '/baerum/min-side')
  await look()
  await page
    .getByRole('link', { name: /Les avgjørelsen|^Avgjørelse / })
    .first()
    .click()
  const open = page.getByRole('button', { name: 'Åpne avgjørelsen' })
  if (await open.isVisible()) await open.click()
  await expect(page.getByRole('heading', { name: 'Ja til barnekoordinator' })).toBeVisible()
  const criteria = await unfold(page, 'Vilkårene for barnekoordinator')
  await expect(criteria).toContainText('Barnet er ikke født ennå. Da har familien også rett.')
  await look()
})

test('Bærum: only those employed for it can be asked to be child coordinator', async ({ page, become }) => {
  await become('unit-baerum', '/baerum/koordinatorer')
  await section(page, 'Hvem koordinerer for hvem').getByRole('link', { name: 'Ada Solstrålevik' }).click()
  const right = section(page, 'Rett til barnekoordinator')
  await expect(right).toContainText('Ingrid Samspilldal er koordinator')
  const form = await unfold(page, 'Finn en ny koordinator')
  await expect(form).toContainText('Hos oss er barnekoordinatoren ansatt for det. Bare de kan velges.')
  await expect(form.getByLabel('Jørgen Brobyggerås')).toBeVisible()
  await expect(form.getByRole('radio'), 'nobody who gives services').toHaveCount(1)
})

test('Bærum: a refusal tells why, what one gets all the same, and how to complain within four weeks', async ({
  page,
  become,
  look,
}) => {
  await become('hodan-mor', '/baerum/min-side')
  await page
    .getByRole('link', { name: /^Avgjørelse / })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Nei til barnekoordinator' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ja til koordinator' })).toBeVisible()
  const { text } = await readPdf(page, page.getByRole('link', { name: 'Brevet som PDF' }))
  const letter = text.replace(/\s+/g, ' ')
  expect(letter).toContain('Fristen er fire uker.')
  expect(letter).toContain('Er fristen ute, kan du klage likevel.')
  expect(letter).toContain('Statsforvalteren i Østfold, Buskerud, Oslo og Akershus')
  expect(letter).toContain('Postboks 700, 1304 Sandvika')
  const complained = section(page, 'Du har klaget')
  await expect(complained).toContainText(/Vi fikk klagen \d+\.\s\S+\s\d{4}/)
  await expect(complained.getByRole('link', { name: 'Følg klagen' })).toBeVisible()
  await look()
})
