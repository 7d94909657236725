import { expect, type Locator, type Page } from '@playwright/test'
import { checkPdf, type PdfCheck } from '../../src/platform/pdf/check-pdf.ts'
import { textOfPdf } from '../../src/platform/pdf/text-of-pdf.ts'

/** The value that stands beside a word: «Referanse», «Telefon». */
export function fact(page: Page, term: string): Locator {
  return page
    .locator('dl > div')
    .filter({ has: page.getByRole('term').getByText(term, { exact: true }) })
    .getByRole('definition')
}

/** The words of something on the page, as one line without the mark of a field one may leave empty. */
export async function wordsOf(locator: Locator): Promise<string> {
  const words = (await locator.textContent()) ?? ''
  return words
    .replace(/ \((valgfritt|valfritt|optional)\)/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A part of the page, by its heading. */
export function section(page: Page, heading: string | RegExp): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) })
}

/** Opens what lies behind a line that unfolds; nothing when it is open. @returns what is inside */
export async function unfold(page: Page | Locator, line: string | RegExp): Promise<Locator> {
  const summary = page.locator('summary').filter({ hasText: line })
  const details = page
    .locator('details')
    .filter({ has: page.locator('summary').filter({ hasText: line }) })
    .first()
  if ((await details.getAttribute('open')) === null) await summary.first().click()
  return details
}

/** Fetches what a link leads to, as the one who is signed in here, and checks that it is a tagged PDF. */
export async function readPdf(page: Page, link: Locator): Promise<{ check: PdfCheck; text: string }> {
  const href = await link.getAttribute('href')
  expect(href, 'the link leads somewhere').toBeTruthy()
  return pdfOf(await page.request.get(new URL(href!, page.url()).href))
}

export async function pdfOf(answer: {
  status(): number
  headers(): Record<string, string>
  body(): Promise<Buffer>
}): Promise<{ check: PdfCheck; text: string }> {
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('application/pdf')
  const body = await answer.body()
  const check = checkPdf(body)
  expect(check.faults, 'the PDF is tagged, named and has a language').toEqual([])
  return { check, text: textOfPdf(body) }
}
