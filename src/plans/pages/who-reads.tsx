import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { Readers } from '../find-readers.ts'
import { readersInWords } from '../readers-in-words.ts'

/** Everybody who can read what is written on the page, as the consents stand today; each field has it in short. */
export function WhoReads({ readers, ui }: { readers: Readers; ui: PageContext }): ReactElement {
  return <p className="sv-paragraph">{readersInWords(readers, ui.language, { all: true })}</p>
}
