import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { Difference } from '../rules/compare-plans.ts'
import type { Piece } from '../rules/word-difference.ts'
import { texts } from '../texts/index.ts'
import { inWords } from './in-words.ts'

/** What is new, changed and gone, each in a sentence, with the words that went out and in. */
export function Differences(props: {
  differences: readonly Difference[]
  ui: PageContext
  /** They have not been made, and will be if one wants it. */
  isAhead?: boolean
}): ReactElement {
  const { differences, ui, isAhead } = props
  return (
    <ul className="sv-differences">
      {differences.map((difference) => {
        const { says, of, pieces, reason } = inWords(difference, ui, isAhead)
        return (
          <li key={keyOf(difference)}>
            <p className="sv-differences__says">
              {says}
              {of && (
                <>
                  {': '}
                  <span className="sv-differences__of">{of}</span>
                </>
              )}
            </p>
            {pieces && <Words pieces={pieces} ui={ui} />}
            {reason && <p>{texts[ui.language].said.reason(reason)}</p>}
          </li>
        )
      })}
    </ul>
  )
}

/** A text with what went out struck through and what came in marked: by sign, by colour, and in words for who only hears it. */
export function Words({ pieces, ui }: { pieces: readonly Piece[]; ui: PageContext }): ReactElement {
  const t = texts[ui.language].said
  let at = 0
  return (
    <p className="sv-differences__words">
      {pieces.map(({ kind, text }) => {
        at += text.length
        return (
          <Stretch
            key={`${kind} ${at}`}
            kind={kind}
            text={text}
            said={kind === 'out' ? t.removed : t.added}
          />
        )
      })}
    </p>
  )
}

function Stretch({ kind, text, said }: Piece & { said: string }): ReactElement {
  if (kind === 'same') return <>{text}</>
  const Mark = kind === 'out' ? 'del' : 'ins'
  return (
    <Mark>
      <span className="ds-sr-only">{said} </span>
      {text}
    </Mark>
  )
}

function keyOf(difference: Difference): string {
  const { code } = difference
  if ('goalId' in difference) return `${code} ${difference.goalId}`
  if ('activityId' in difference) return `${code} ${difference.activityId}`
  if ('key' in difference) return `${code} ${difference.key}`
  if ('role' in difference) return `${code} ${difference.role}`
  return 'name' in difference ? `${code} ${difference.name}` : code
}
