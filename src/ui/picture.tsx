import type { ReactElement } from 'react'
import { type SymbolName, symbolHref } from './symbols.ts'

/** A picture beside the words that say the same: hidden from screen readers, unless `says` gives it words of its own. */
export function Picture(props: { name: SymbolName; size?: 'md' | 'lg' | 'xl'; says?: string }): ReactElement {
  return (
    <img
      className={`sv-picture sv-picture--${props.size ?? 'md'}`}
      src={symbolHref(props.name)}
      alt={props.says ?? ''}
      width={32}
      height={32}
    />
  )
}
