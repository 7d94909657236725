import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Facts } from '../../ui/index.ts'
import type { PartInWords } from '../part-in-words.ts'
import { complaintTexts as texts } from '../texts/index.ts'
import { Lines } from './lines.tsx'

/** Of a complaint upheld in part: what was upheld, and what goes on. */
export function PartFacts({ part, ui }: { part: PartInWords | null; ui: PageContext }): ReactElement | null {
  const t = texts[ui.language].words
  if (!part) return null
  return (
    <Facts
      items={[
        ...(part.upheld.length ? [{ term: t.upheld, value: part.upheld.join(', ') }] : []),
        { term: t.left, value: <Lines text={part.left.join('\n')} /> },
      ]}
    />
  )
}
