import { ids } from '../demo/base/ids.ts'
import { smallPdf } from '../demo/small-files.ts'
import { expect, test } from './fixture.ts'
import { press, type } from './steps/keyboard.ts'

const overview = `/baerum/koordinering/${ids.person.ada}`
const paper = { name: 'papir.pdf', mimeType: 'application/pdf', buffer: smallPdf('Et papir') }

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
  test('a mother puts a paper in the plan by keyboard, the school reads it, and she takes it out again', async ({
    page,
    become,
    another,
  }) => {
    await become('kari-mor', overview)
    await page.getByText('Samordningen', { exact: true }).first().click()
    await page.getByRole('link', { name: 'Dokumenter' }).first().click()
    const list = page.url()
    await press(page, page.getByRole('link', { name: 'Legg til et dokument' }))
    await type(page, page.getByLabel('Hva skal det hete?'), 'Brev fra skolehelsetjenesten')
    await press(page, page.getByRole('button', { name: 'Legg til' }))
    await expect(page.getByText('Velg en fil først.').first()).toBeVisible()
    await expect(page.getByLabel('Hva skal det hete?')).toHaveValue('Brev fra skolehelsetjenesten')
    await page.getByLabel('Velg en fil, eller ta bilde av papiret').setInputFiles(paper)
    await page.getByLabel('Hva slags dokument er det?').selectOption('letter')
    await press(page, page.getByRole('button', { name: 'Legg til' }))
    await expect(page.getByRole('heading', { name: 'Brev fra skolehelsetjenesten' })).toBeVisible()

    const teacher = await another('teacher-baerum', new URL(list).pathname)
    await expect(teacher.getByRole('main')).toContainText('Brev fra skolehelsetjenesten')
    await expect(teacher.getByRole('main')).not.toContainText('Epikrise etter utredningen')
    const fetched = teacher.waitForEvent('download')
    await teacher.getByRole('link', { name: /Hent fila.*Brev fra skolehelsetjenesten/ }).click()
    expect((await fetched).suggestedFilename()).toMatch(/^brev-\d{4}-\d\d-\d\d\.pdf$/)

    await page.getByRole('link', { name: /Endre eller ta ut.*Brev fra skolehelsetjenesten/ }).click()
    await type(page, page.getByLabel('Hvorfor tas det ut?'), 'Feil barn')
    await press(page, page.getByRole('button', { name: 'Ta ut dokumentet' }))
    await expect(page.getByText(/Brev fra skolehelsetjenesten \(brev\)/)).toBeVisible()
    await teacher.reload()
    await expect(teacher.getByRole('main')).not.toContainText('Brev fra skolehelsetjenesten')
  })
})
