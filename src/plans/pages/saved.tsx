import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Status } from '../../ui/index.ts'
import { receiptField, type Undo } from '../find-undo.ts'
import { texts } from '../texts/index.ts'

/** The page again, with a word on what was saved. `of` tells the page's forms apart. */
export function savedAt(path: string, of: string): string {
  return `${path}?${receiptField}=${of}#${anchorOf(of)}`
}

/** Of a goal or an activity where only what stands was chosen. */
export const asStood = 'staar'

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
}): ReactElement | null {
  const { of, ui, undo, words } = props
  const t = texts[ui.language]
  if (ui.search[receiptField] !== of) return null
  const changes = undo?.changes ?? []
  return (
    <>
      <p role="status" id={anchorOf(of)} className="sv-saved-here">
        <Status kind="done">{words ?? t.saved}</Status>
      </p>
      {changes.map((each) => (
        <p key={each.changeId}>
          <a
            className="ds-link"
            href={`/${ui.authority.id}/plan/${undo!.planId}/historikk/endring/${each.changeId}`}
          >
            {t.undo}
            {changes.length > 1 && undo?.nameOf && `: ${undo.nameOf(each)}`}
          </a>
        </p>
      ))}
    </>
  )
}
