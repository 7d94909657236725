import { expect, type Page } from '@playwright/test'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { fact, wordsOf } from './reading.ts'

export interface Child {
  givenName: string
  familyName: string
  born: string
  nationalId: string
}

/** A child nobody has heard of yet. `number` sets those born on the same day apart. */
export function aChild(givenName: string, familyName: string, born: string, number = 3): Child {
  return { givenName, familyName, born, nationalId: syntheticNationalId(born, number) }
}

/** Chooses a file and presses «Legg ved», on the page for it. */
export async function attach(page: Page, file: { name: string; buffer: Buffer }): Promise<void> {
  await page
    .getByLabel(/^Velg (flere )?filer/)
    .setInputFiles({ ...file, mimeType: 'application/octet-stream' })
  await page.getByRole('button', { name: 'Legg ved' }).click()
  await expect(page.getByText(`${file.name} (1 kB)`)).toBeVisible()
}

export interface Receipt {
  reference: string
  /** Only for those who are not signed in. */
  code: string | null
}

/** Sends what has been looked over, and reads the receipt. */
export async function sendInquiry(page: Page): Promise<Receipt> {
  await page.getByRole('button', { name: 'Send henvendelsen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi har fått henvendelsen din')
  const hasCode = await fact(page, 'Kode').isVisible()
  return {
    reference: await wordsOf(fact(page, 'Referanse')),
    code: hasCode ? await wordsOf(fact(page, 'Kode')) : null,
  }
}
