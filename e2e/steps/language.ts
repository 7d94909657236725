import { globSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { staff } from '../../demo/base/staff.ts'
import { meetingName } from '../../src/platform/i18n/official-words.ts'

// What stands on the screen in another language than the chosen one, by the catalogues themselves.

export type OtherLanguage = 'nn' | 'en'

/** What people have written may be a word of the catalogue too: titles at work, and the name a meeting is given first. */
const written = new Set(
  [...staff.map(({ workTitle }) => workTitle), meetingName('nb')].map((words) => words.toLowerCase()),
)

/** Chooses the language on the screen, as anybody does. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /Språk|Language/ })
    .getByRole('link', { name, exact: true })
    .click()
}

/**
 * Everything on the page, head and names for screen readers too, that is said in the catalogues of bokmål and not in those
 * of the language. Sentences with a name or a number in them are known by the rest of their words.
 */
export async function bokmaalLeft(page: Page, language: OtherLanguage): Promise<string[]> {
  const foreign = await onlyBokmaal(language)
  return (await textsOf(page)).filter((text) => foreign(text) && !written.has(text.toLowerCase()))
}

export async function expectOnly(page: Page, language: OtherLanguage): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  expect(await bokmaalLeft(page, language), `bokmål on ${new URL(page.url()).pathname}`).toEqual([])
}

function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = [document.title]
    const isMarked = (element: Element | null) => Boolean(element?.closest('body [lang]'))
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!isMarked(parentElement)) found.push(textContent ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt], [placeholder]')) {
      if (isMarked(element)) continue
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        found.push(element.getAttribute(name) ?? '')
    }
    return found.map((text) => text.trim()).filter(Boolean)
  })
}

interface Words {
  sentences: Set<string>
  /** Sentences made by a function, with what is put into them left open. */
  patterns: Map<string, RegExp>
}

const read = new Map<string, Promise<Words>>()

async function onlyBokmaal(language: OtherLanguage): Promise<(text: string) => boolean> {
  const nb = await wordsOf('nb')
  const own = await wordsOf(language)
  const sentences = new Set([...nb.sentences].filter((each) => !own.sentences.has(each)))
  const patterns = [...nb.patterns].filter(([each]) => !own.patterns.has(each)).map(([, pattern]) => pattern)
  const ownPatterns = [...own.patterns.values()]
  expect(sentences.size, 'the catalogues are read').toBeGreaterThan(400)
  return (text) =>
    !own.sentences.has(text) &&
    (sentences.has(text) ||
      (patterns.some((each) => each.test(text)) && !ownPatterns.some((each) => each.test(text))))
}

function wordsOf(language: string): Promise<Words> {
  const known = read.get(language)
  if (known) return known
  const reading = readCatalogues(language)
  read.set(language, reading)
  return reading
}

async function readCatalogues(language: string): Promise<Words> {
  const words: Words = { sentences: new Set(), patterns: new Map() }
  const root = fileURLToPath(new URL('../..', import.meta.url))
  for (const file of globSync(`src/**/texts/{*-,}${language}.ts`, { cwd: root })) {
    const catalogue = await import(pathToFileURL(`${root}${file}`).href)
    for (const each of Object.values(catalogue)) collect(each, words)
  }
  return words
}

const gap = '\u241f'
const fewestLetters = 8

function collect(entry: unknown, words: Words): void {
  if (typeof entry === 'string') words.sentences.add(entry.trim())
  else if (typeof entry === 'function') for (const made of madeBy(entry as Make)) collectMade(made, words)
  else if (entry && typeof entry === 'object') for (const each of Object.values(entry)) collect(each, words)
}

function collectMade(made: unknown, words: Words): void {
  if (typeof made !== 'string') collect(made, words)
  else if (!made.includes(gap)) words.sentences.add(made.trim())
  else {
    const parts = made.trim().split(gap)
    if (parts.join('').replace(/[^\p{L}]/gu, '').length < fewestLetters) return
    words.patterns.set(made, new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`, 's'))
  }
}

/** What a sentence's function says of any word, and of one; those that need something else are left out. */
type Make = (...given: unknown[]) => unknown

function madeBy(make: Make): unknown[] {
  return [gap, 1].flatMap((given) => {
    try {
      return [make(given, gap, gap, gap)]
    } catch {
      return []
    }
  })
}
