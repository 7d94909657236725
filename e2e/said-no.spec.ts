import { expect, lookOver, test } from './fixture.ts'
import { section, unfold } from './steps/reading.ts'

// Somebody is asked, and answers: a service, and another gate. The case is changed here, in a world where no other journey needs it.
test.use({ worldOf: 'unit at work' })

test('a service has done one thing and declines another, a gate declines the case, and Emil reads it all without script', async ({
  page,
  become,
  another,
  look,
}) => {
  const service = await another('service-leader-baerum', '/baerum/arbeid')
  const toReferral = () =>
    service
      .getByRole('main')
      .getByRole('link', { name: 'En henvisning til Ergoterapi venter på svar' })
      .first()
      .click()
  await toReferral()
  await service.getByRole('button', { name: 'Ja, vi tar imot' }).click()
  await service.getByRole('button', { name: 'Det er gjort' }).click()
  await expect(service).toHaveURL(/\/arbeid$/)

  await become('unit-baerum', '/baerum/saker')
  await page.getByRole('link', { name: 'Emil Bjørkeløvdal' }).click()
  const asked = section(page, 'Henvisninger').last()
  await expect(asked.getByText('Utført').first()).toBeVisible()
  const form = await unfold(page, 'Henvis videre')
  await form.getByLabel('Til hvem?').selectOption({ label: 'Ergoterapi' })
  await form.getByLabel('Hva gjelder det?').fill('Stol til å hvile i på skolen.')
  await form.getByLabel(/Hvordan er samtykket gitt/).fill('Emil sa ja på telefon.')
  await form.getByRole('button', { name: 'Send henvisningen' }).click()
  await service.reload()
  await toReferral()
  await (await unfold(service, 'Nei, vi kan ikke ta imot')).getByRole('button', { name: 'Svar nei' }).click()
  await expect(service.getByLabel('Hvorfor kan dere ikke ta imot?')).toHaveAttribute('aria-invalid', 'true')
  await lookOver(service)
  await service.getByLabel('Hvorfor kan dere ikke ta imot?').fill('Skolen låner den ut.')
  await service.getByRole('button', { name: 'Svar nei' }).click()

  const gate = await another('unit-baerum-adult', '/baerum/saker')
  await gate
    .getByRole('link', { name: /Les og svar/ })
    .first()
    .click()
  await expect(gate.getByRole('heading', { level: 1 })).toHaveText('Emil Bjørkeløvdal')
  const no = await unfold(gate, 'Svar nei')
  await no.getByLabel('Hvorfor hører saken ikke til hos dere?').fill('Emil er 16. Vi tar den når han er 18.')
  await no.getByRole('button', { name: 'Svar nei' }).click()
  await expect(gate).toHaveURL(/\/saker$/)

  await page.reload()
  await expect(page.getByText('Skolen låner den ut.').first()).toBeVisible()
  await expect(section(page, 'Overføring')).toContainText('Emil er 16. Vi tar den når han er 18.')
  await look()

  const emil = await another('emil', '/baerum/min-side', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  })
  await emil.getByRole('main').getByRole('link', { name: 'Saken', exact: true }).first().click()
  await expect(emil.getByText('Skolen låner den ut.').first()).toBeVisible()
  await expect(emil.getByText('Utført').first()).toBeVisible()
})
