import type { ReactElement } from 'react'
import { Icon } from './icons.tsx'
import { useTexts } from './language.tsx'

/**
 * Reads a part of the page aloud, by the machine's own voice (browser/read-aloud.ts). Hidden until the script has found a voice
 * that speaks the language and sends nothing out. `of`: the id of the part; the whole page when left out.
 */
export function ReadAloud({ of, what }: { of?: string; what?: string }): ReactElement {
  const t = useTexts()
  return (
    <button
      type="button"
      className="sv-read-aloud"
      data-read-aloud={of ?? ''}
      data-stop={t.stopReading}
      hidden
      aria-pressed="false"
    >
      <Icon name="speaker" size="lg" />
      <span data-says>{t.readAloud}</span>
      {what && <span className="ds-sr-only">: {what}</span>}
    </button>
  )
}
