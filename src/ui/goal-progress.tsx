import type { ReactElement } from 'react'
import { useTexts } from './language.tsx'

/** How far a goal has come: a row of dots that fill, and the same in words. */
export function GoalProgress(props: {
  done: number
  going?: number
  of: number
  text?: string
}): ReactElement {
  const t = useTexts()
  const { done, of, going = 0 } = props
  const text = props.text ?? (of === 0 ? t.noSteps : t.achievedOf(done, of))
  const shown = Math.min(of, 12)
  const scale = of === 0 ? 0 : shown / of
  const full = Math.round(done * scale)
  const half = Math.round(going * scale)
  return (
    <div className="sv-progress">
      {shown > 0 && (
        <svg
          className="sv-progress__dots"
          viewBox={`0 0 ${shown * 20} 16`}
          width={shown * 20}
          height="16"
          aria-hidden="true"
          focusable="false"
        >
          {Array.from({ length: shown }, (_, i) => {
            const state = i < full ? 'done' : i < full + half ? 'going' : 'left'
            // biome-ignore lint/suspicious/noArrayIndexKey: dots have no other identity
            return <Dot key={i} x={i * 20 + 8} state={state} />
          })}
        </svg>
      )}
      <p className="sv-progress__text">{text}</p>
    </div>
  )
}

function Dot({ x, state }: { x: number; state: 'done' | 'going' | 'left' }): ReactElement {
  return (
    <g data-state={state}>
      <circle cx={x} cy="8" r="6" />
      {state === 'going' && <path d={`M${x} 2a6 6 0 0 1 0 12z`} />}
    </g>
  )
}
