import {
  cloneElement,
  createElement,
  Fragment,
  isValidElement,
  type ReactElement,
  type ReactNode,
} from 'react'

/**
 * A page's content shown for reading, where following its links would be as another: every link is there as text, and leads
 * nowhere. The components are pure functions and are drawn here; one with a form in it is no page to show this way.
 */
export function WithoutLinks({ children }: { children: ReactNode }): ReactElement {
  return <div className="sv-without-links sv-wide">{drawn(children)}</div>
}

type Props = Record<string, unknown> & { children?: ReactNode }

function drawn(node: ReactNode): ReactNode {
  // Nothing is drawn anew in the browser: what stands side by side needs no keys
  if (Array.isArray(node)) return createElement(Fragment, null, ...node.map((each) => drawn(each)))
  if (!isValidElement<Props>(node)) return node
  const { type, props } = node
  if (typeof type === 'function') return drawn((type as (props: Props) => ReactNode)(props))
  if (type === 'form') throw new Error('a form is not shown without its links')
  const off = type === 'a' ? { href: undefined } : {}
  return props.children === undefined
    ? cloneElement(node, off)
    : cloneElement(node, off, drawn(props.children))
}
