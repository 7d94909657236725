import type { ReactElement } from 'react'

/**
 * How much of something, in words with a bar under them, so that many are seen beside each other: `value` of `most`, the longest
 * bar on the page. The words say it; the bar is a picture of them.
 */
export function Measure(props: { value: number; most: number; text: string }): ReactElement {
  const { value, most, text } = props
  const share = most > 0 ? Math.round((100 * Math.min(value, most)) / most) : 0
  return (
    <span className="sv-measure">
      {text}
      <svg
        className="sv-measure__bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="sv-measure__whole" width="100" height="6" />
        <rect className="sv-measure__share" width={share} height="6" />
      </svg>
    </span>
  )
}
