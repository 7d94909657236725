import type { ReactNode } from 'react'
import { officialWords } from '../i18n/official-words.ts'
import type { PageContext } from './page.ts'

/** A work title or the name of a unit in the reader's language; words we do not know are marked as bokmål (WCAG 3.1.2). */
export function Official({ children, ui }: { children: string; ui: PageContext }): ReactNode {
  return officialWords(ui.language, children) ?? <span lang="nb">{children}</span>
}
