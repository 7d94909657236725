import { expect, type Locator, type Page } from '@playwright/test'

// Only what a keyboard has: Tab, Space, Enter, and letters in a field one has come to.

/** Tabs until the thing is reached, as somebody does who cannot point. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const isThere = () => goal.evaluate((element) => element === element.ownerDocument.activeElement)
  for (let presses = 0; presses < 120; presses++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never reaches ${goal}`)
}

export async function press(page: Page, goal: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, goal)
  await expect(goal, 'one sees where one is').toBeFocused()
  await page.keyboard.press(key)
}

export async function type(page: Page, field: Locator, words: string): Promise<void> {
  await tabTo(page, field)
  await page.keyboard.type(words)
}
