import type { ReactElement, ReactNode } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { SavedHere } from '../../ui/index.ts'
import { receiptField, type Undo } from '../find-undo.ts'
import { texts } from '../texts/index.ts'

/** The page again, with a word on what was saved. `of` tells the page's forms apart. */
export function savedAt(path: string, of: string): string {
  return `${path}?${receiptField}=${of}#${anchorOf(of)}`
}

/** Of a goal or an activity where only what stands was chosen. */
export const asStood = 'staar'

/** To what stood before what was just done, for whoever may see the history. */
export function UndoLinks(props: {
  planId: string
  changes: readonly Undo[]
  ui: PageContext
}): ReactElement {
  const { planId, changes, ui } = props
  return (
    <>
      {changes.map(({ changeId }) => (
        <a
          key={changeId}
          className="ds-link"
          href={`/${ui.authority.id}/plan/${planId}/historikk/endring/${changeId}`}
        >
          {texts[ui.language].undo}
        </a>
      ))}
    </>
  )
}

const anchorOf = (of: string) => `lagret-${of}`

/**
 * Says that this form was saved, beside it, and leads whoever may see the history to what stood before. `nameOf`: what each is
 * called, where one press saved several. `words`: where something else than "saved" is so.
 */
export function Saved(props: {
  of: string
  ui: PageContext
  undo?: { planId: string; changes: readonly Undo[]; nameOf?: (undo: Undo) => string }
  words?: string
  /** What can be done at once, such as taking it back. */
  children?: ReactNode
}): ReactElement | null {
  const { of, ui, undo, words, children } = props
  const t = texts[ui.language]
  if (ui.search[receiptField] !== of) return null
  return (
    <SavedHere
      id={anchorOf(of)}
      words={words ?? t.saved}
      undo={undo?.changes.map((each) => ({
        href: `/${ui.authority.id}/plan/${undo.planId}/historikk/endring/${each.changeId}`,
        label: undo.changes.length > 1 && undo.nameOf ? `${t.undo}: ${undo.nameOf(each)}` : t.undo,
      }))}
    >
      {children}
    </SavedHere>
  )
}
