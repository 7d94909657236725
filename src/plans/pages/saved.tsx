import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Status } from '../../ui/index.ts'
import { texts } from '../texts/index.ts'

const field = 'lagret'

/** The page again, with a word on what was saved. `of` tells the page's forms apart. */
export function savedAt(path: string, of: string): string {
  return `${path}?${field}=${of}#${anchorOf(of)}`
}

const anchorOf = (of: string) => `lagret-${of}`

/** Says that this form was saved, beside it. */
export function Saved({ of, ui }: { of: string; ui: PageContext }): ReactElement | null {
  if (ui.search[field] !== of) return null
  return (
    <p role="status" id={anchorOf(of)} className="sv-saved-here">
      <Status kind="done">{texts[ui.language].saved}</Status>
    </p>
  )
}
