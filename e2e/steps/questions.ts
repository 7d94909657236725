import { expect, type Page } from '@playwright/test'
import { wordsOf } from './reading.ts'

/** What to do at a question: choices to tick, words for the question's one field, or words for several by their labels. */
export interface Answer {
  choose?: readonly string[]
  write?: string | Readonly<Record<string, string>>
}

export interface Walk {
  /** By the question's heading. A question that is not named is passed by. */
  answers: Readonly<Record<string, Answer>>
  /** The heading of the page after the last question. */
  until: string
  /** The button that leads on. */
  next?: string
  /** At every question, before going on. */
  look?: () => Promise<void>
}

/** Walks a row of pages with one question each, as somebody does who reads the heading and answers it. */
export async function answerQuestions(page: Page, walk: Walk): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 })
  const button = page.getByRole('button', { name: walk.next ?? 'Neste', exact: true })
  for (let asked = 0; asked < 20; asked++) {
    const question = await wordsOf(heading)
    if (question === walk.until) return
    await walk.look?.()
    await answer(page, question, walk.answers[question] ?? {})
    await button.click()
    await expect
      .poll(() => whatIsWrong(page, question), { message: `«${question}» was answered` })
      .toBe('nothing')
  }
  throw new Error(`Never came to «${walk.until}»`)
}

/** The messages of a page that still asks the same. */
async function whatIsWrong(page: Page, question: string): Promise<string> {
  if (!(await wordsOf(page.getByRole('heading', { level: 1 }))).startsWith(question)) return 'nothing'
  return (await page.getByRole('alert').allTextContents()).join('; ') || 'the page did not change'
}

async function answer(page: Page, question: string, { choose = [], write }: Answer): Promise<void> {
  for (const label of choose) await page.getByLabel(label, { exact: true }).check()
  if (typeof write === 'string') await page.getByLabel(question).fill(write)
  else
    for (const [label, words] of Object.entries(write ?? {})) await (await fieldOf(page, label)).fill(words)
}

/** By its whole label; else by the start of it, as where it says that one may leave it out. */
async function fieldOf(page: Page, label: string) {
  const whole = page.getByLabel(label, { exact: true })
  return (await whole.count()) > 0 ? whole : page.getByLabel(label)
}
