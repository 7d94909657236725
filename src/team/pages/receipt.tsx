import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { SavedHere } from '../../ui/index.ts'

/** The page again, or another, with a receipt on top of it. `of` tells receipts apart. */
export const withReceipt = (path: string, of: string): string => `${path}?lagret=${of}#lagret-${of}`

/** On top of the page: what was just done. */
export function Receipt(props: { of: string; words: string; ui: PageContext }): ReactElement | null {
  const { of, words, ui } = props
  return ui.search.lagret === of ? <SavedHere id={`lagret-${of}`} words={words} /> : null
}
