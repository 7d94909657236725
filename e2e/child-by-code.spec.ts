import { expect, test } from './fixture.ts'
import { press, tabTo, type } from './steps/keyboard.ts'

test('A child without eID comes in by the mother’s code, never in her session, and writes to the coordinator alone', async ({
  page,
  become,
  another,
  look,
}) => {
  await become('kari-mor', '/baerum/min-side')
  const link = await page.locator('a[href*="/koordinering/"]').first().getAttribute('href')
  await page.goto(/^.*\/koordinering\/[^/#]+/.exec(link!)![0])
  await page.getByRole('link', { name: 'Lag en kode' }).click()
  await page.getByRole('button', { name: 'Lag koden' }).click()
  const code = await page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/).textContent()
  await look()

  // At the same machine, by the keyboard alone
  await page.goto('/baerum/barn')
  await expect(page.getByRole('main')).toContainText('Kari Solstrålevik er logget inn her.')
  await look()
  await type(page, page.getByLabel('Koden din'), code!.toLowerCase().replaceAll('-', ' '))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hei, Ada!')
  await expect(page.getByRole('main')).toContainText('Jeg vil ha med en venn hjem')
  await look()
  await press(page, page.getByRole('link', { name: /Hele planen min/ }))
  await expect(page.getByRole('main')).toContainText('Nå er det Frida Balansebom sin tur.')
  await look()
  await press(page, page.getByRole('link', { name: 'Til siden min' }))
  await press(page, page.getByRole('link', { name: /^Skriv til Ingrid/ }))
  await expect(page.getByRole('main')).toContainText('Bare Ingrid Samspilldal leser det.')
  await type(page, page.getByLabel('Hva vil du si?'), 'Jeg vil ikke på sykehuset alene.')
  // Out at once: what was typed is asked about, not lost
  await press(page, page.getByRole('main').getByRole('button', { name: 'Jeg er ferdig' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du har ikke sendt det')
  await expect(page.getByRole('main')).toContainText('Jeg vil ikke på sykehuset alene.')
  await look()
  await press(page, page.getByRole('link', { name: 'Tilbake' }))
  await type(page, page.getByLabel('Hva vil du si?'), ' Bli med!')
  await page.getByRole('banner').getByRole('button', { name: 'Ferdig' }).click()
  await expect(page.getByRole('main')).toContainText('Bli med!')
  await press(page, page.getByRole('link', { name: 'Tilbake' }))
  await tabTo(page, page.getByRole('radio', { name: 'Veldig dårlig' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Ikke så bra' })).toBeChecked()
  await look()
  await press(page, page.getByRole('button', { name: 'Send' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det er sendt!')
  await expect(page.getByRole('main')).not.toContainText('sykehuset')
  await press(page, page.getByRole('button', { name: 'Jeg er ferdig' }))
  await expect(page.getByRole('main')).toContainText('Du er ute igjen.')

  // The mother's session ended when the code was written, and the child's is over
  await page.goto('/baerum/min-side')
  await expect(page).toHaveURL(/logg-inn/)
  await page.goto('/baerum/barn/meg')
  await expect(page).toHaveURL(/\/baerum\/barn$/)

  const ingrid = await another('child-coordinator-baerum', '/baerum/arbeid')
  await ingrid
    .getByRole('link', { name: /^Svar på .*barnet har skrevet/ })
    .first()
    .click()
  await expect(ingrid.getByRole('main')).toContainText('Jeg vil ikke på sykehuset alene.')
  await expect(ingrid.getByRole('main')).toContainText('Slik har barnet det: ikke så bra')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  test('A girl of twelve asks that it is not told at home, and a wrong code is said at the field', async ({
    page,
    become,
  }) => {
    await page.goto('/baerum')
    await page.getByRole('link', { name: 'Barn og unge' }).click()
    await page.getByLabel('Koden din').fill('AAAA-BBBB-CCCC')
    await page.getByRole('button', { name: 'Gå inn' }).click()
    await expect(page).toHaveTitle(/^Feil:/)
    await expect(page.getByLabel('Koden din')).toHaveAttribute('aria-invalid', 'true')
    await become('amina', '/baerum/barn/meg')
    await page.getByRole('link', { name: /Skriv til/ }).click()
    await page.getByLabel('Hva vil du si?').fill('Kan jeg snakke med deg alene?')
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('main')).toContainText('Velg ja eller nei først.')
    await page.getByLabel('Nei, ikke si det hjemme').check()
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det er sendt!')
    await expect(page.getByRole('main')).toContainText('Kan jeg snakke med deg alene?')
  })
})
