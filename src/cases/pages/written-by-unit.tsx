import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { Language } from '../../platform/i18n/language.ts'
import type { OpenedDecision } from '../get-decision.ts'
import { textsOf } from '../texts/index.ts'

/** The language the unit wrote in, where it is another than the page's. */
export function otherLanguage({ writtenIn }: OpenedDecision, ui: PageContext): Language | undefined {
  return writtenIn === ui.language ? undefined : writtenIn
}

/** What the unit wrote, in the language it was written in; what is kept back is said so. */
export function Written({
  text,
  opened,
  ui,
}: {
  text: string
  opened: OpenedDecision
  ui: PageContext
}): ReactElement {
  if (!text) return <p>{textsOf(ui.language).decision.withheld}</p>
  const parts = text.split(/\n+/).filter((part) => part.trim() !== '')
  return (
    <>
      {parts.map((part) => (
        <p key={part} lang={otherLanguage(opened, ui)}>
          {part}
        </p>
      ))}
    </>
  )
}
