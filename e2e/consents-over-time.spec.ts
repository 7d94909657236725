import { ids } from '../demo/base/ids.ts'
import { expect, test } from './fixture.ts'
import { noteAnswer, noteClosing } from './steps/closing.ts'
import { press } from './steps/keyboard.ts'
import { readPdf } from './steps/reading.ts'

// Closes all of Ada’s plan to the others
test.use({ worldOf: 'consents over time' })

const consents = `/baerum/koordinering/${ids.person.ada}/samtykke`

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a mother sees what a physiotherapist sees, renews one consent, and withdraws another', async ({
    page,
    become,
    another,
  }) => {
    const heading = page.getByRole('heading', { level: 1 })
    const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name })
    await become('kari-mor', consents)
    await press(page, link(/Fysioterapi for barn og unge/))
    await expect(page.getByText('Da stenges det av seg selv.')).toBeVisible()
    const consent = page.url()

    await test.step('the plan as the physiotherapist sees it', async () => {
      await press(page, link('Se planen slik de ser den'))
      await expect(heading).toHaveText('Hva de andre ser')
      await press(page, link(/Frida Balansebom/))
      await expect(heading).toHaveText('Slik ser Frida Balansebom planen')
      const main = page.getByRole('main')
      await expect(main).toContainText('Jeg vil være med i gymmen hver uke')
      // What is about the child is not open to them
      await expect(main.getByRole('heading', { name: 'Om Ada' })).toHaveCount(0)
    })
    const plan = new URL(page.url()).pathname.replace(/\/se-som.*/, '')

    await test.step('one press renews it; the father’s is the other', async () => {
      await page.goto(consent)
      const said = await page.getByText(/Fornyes det i dag, gjelder det til og med/).textContent()
      const day = /i dag, gjelder det til og med (\d+\.\s\p{L}+\s\d{4})/u.exec(said!)![1]!
      await press(page, page.getByRole('button', { name: 'Forny samtykket' }))
      await expect(page.getByText('Du har fornyet')).toBeVisible()
      await expect(page.getByRole('main').locator('dl')).not.toContainText(day)
      const father = await another('ola-far', new URL(consent).pathname, { javaScriptEnabled: false })
      await father.getByRole('button', { name: 'Forny samtykket' }).press('Enter')
      await expect(father.getByRole('main').locator('dl')).toContainText(day)
      await expect(father.getByRole('button', { name: 'Forny samtykket' })).toHaveCount(0)
    })

    await test.step('one that has run out: she renews it, and the father follows in one press', async () => {
      await page.goto(consents)
      await press(page, link(/Helsestasjon/))
      await press(page, page.getByRole('button', { name: 'Forny samtykket' }))
      await expect(page.getByText('Vi venter på svar fra Ola Lyngfrydmo.')).toBeVisible()
      const father = await another('ola-far', new URL(page.url()).pathname, { javaScriptEnabled: false })
      await expect(father.getByText('Kari Solstrålevik har fornyet samtykket')).toBeVisible()
      await father.getByRole('button', { name: 'Forny samtykket' }).press('Enter')
      await expect(father.getByRole('heading', { level: 1 })).toHaveText(/får se og skrive$/)
    })

    const adviser = await another('ppt-baerum', plan, { javaScriptEnabled: true })
    await expect(adviser.getByRole('main')).toContainText('Jeg vil være med i gymmen hver uke')

    await test.step('another is withdrawn, and the page its adviser has open closes', async () => {
      await page.goto(consents)
      await press(page, link(/PPT/))
      await press(page, page.locator('#trekk > summary'))
      const closed = await noteClosing(adviser, 'Jeg vil være med i gymmen')
      const answered = noteAnswer(page)
      await press(page, page.getByRole('button', { name: 'Ja, trekk samtykket nå' }))
      await expect(page.getByText('Samtykket er trukket')).toBeVisible()
      expect((await closed()) - (await answered()), 'an open page closes within a second').toBeLessThan(1_000)
      await expect(adviser.getByRole('main')).not.toContainText('Ada')
      expect((await adviser.goto(plan))?.status()).toBe(404)
    })

    await test.step('the receipt of it opens', async () => {
      const { text } = await readPdf(page, link('Last ned kvitteringen (PDF)'))
      expect(text).toContain('PPT')
    })

    await test.step('all the rest is closed in one act, with what stands said before, and a receipt', async () => {
      const teacher = await another('teacher-baerum', plan, { javaScriptEnabled: true })
      await expect(teacher.getByRole('main')).toContainText('Jeg vil være med i gymmen hver uke')
      await page.goto(consents)
      await press(page, link('Steng for alle'))
      await expect(page.getByText('Koordinatoren holder fortsatt i trådene')).toBeVisible()
      const closed = await noteClosing(teacher, 'Jeg vil være med i gymmen')
      const answered = noteAnswer(page)
      await press(page, page.getByRole('button', { name: 'Ja, steng for alle nå' }))
      await expect(page.getByText('Det er stengt for alle')).toBeVisible()
      expect((await closed()) - (await answered()), 'an open page closes within a second').toBeLessThan(1_000)
      const { text } = await readPdf(page, link('Last ned kvitteringen (PDF)'))
      expect(text).toContain('Lyngtoppen skole')
    })
  })
})
