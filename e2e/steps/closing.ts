import type { Page, Response } from '@playwright/test'

// How soon an open page closes. Told by the browsers themselves: to ask them again and again costs more than is measured.

/**
 * From now on the page notes when it stops showing the words. @returns gives that time, in milliseconds since 1970,
 * when the page has gone on to the one that says it is closed.
 */
export async function noteClosing(page: Page, words: string): Promise<() => Promise<number>> {
  await page.evaluate(`{
    const note = () => { sessionStorage.closedAt ??= String(Date.now()) }
    const look = () => { if (!document.body.innerText.includes(${JSON.stringify(words)})) note() }
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
    addEventListener('pagehide', note)
    look()
  }`)
  return async () => {
    await page.waitForURL(/\/stengt$/)
    return Number(await page.evaluate('sessionStorage.closedAt'))
  }
}

/** Watches for the form that is sent next. @returns gives when its answer came, in milliseconds since 1970. */
export function noteAnswer(page: Page): () => Promise<number> {
  const answered = page.waitForResponse((answer: Response) => answer.request().method() === 'POST')
  return async () => {
    const { startTime, responseStart } = (await answered).request().timing()
    return startTime + responseStart
  }
}
