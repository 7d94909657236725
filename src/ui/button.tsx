import { type ReactElement, type ReactNode, use } from 'react'
import { ShownOnPage } from './form.tsx'
import { Icon, type IconName } from './icons.tsx'

type Look = {
  variant?: 'primary' | 'secondary' | 'tertiary'
  danger?: boolean
  icon?: IconName
  children: ReactNode
}

/** Types the look as Designsystemet's attributes. */
const look = ({ variant = 'primary', danger }: Look) => ({
  className: 'ds-button',
  'data-variant': variant,
  'data-color': danger ? 'danger' : undefined,
})

/** A button inside a form. `name` and `value` say which act it is when a form has several. */
export function Button(
  props: Look & {
    type?: 'submit' | 'button'
    name?: string
    value?: string
    form?: string
    formNoValidate?: boolean
    describedBy?: string
  },
): ReactElement {
  if (props.name) use(ShownOnPage)?.buttons.add(props.name)
  return (
    <button
      {...look(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formNoValidate={props.formNoValidate}
      aria-describedby={props.describedBy}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  )
}

/** The form's primary act. */
export function SubmitButton(props: Omit<Look, 'variant'> & { name?: string; value?: string }): ReactElement {
  return <Button {...props} type="submit" variant="primary" />
}

/** A link that looks like a button: the start of something, on another page. */
export function LinkButton(props: Look & { href: string; download?: boolean }): ReactElement {
  return (
    <a {...look(props)} href={props.href} download={props.download || undefined}>
      {props.icon && <Icon name={props.icon} />}
      {props.children}
    </a>
  )
}

/** Prints the page. It comes with the page's script (browser/print.ts), for without it there is nothing that prints. */
export function PrintButton({ children }: { children: ReactNode }): ReactElement {
  return (
    <button {...look({ variant: 'secondary', children })} type="button" data-print hidden>
      {children}
    </button>
  )
}

/** What reads as a link and is a form's button: opening a thing is noted, and so it is posted. */
export function LinkLikeButton(props: { name?: string; value?: string; children: ReactNode }): ReactElement {
  if (props.name) use(ShownOnPage)?.buttons.add(props.name)
  return (
    <button type="submit" className="sv-link-like" name={props.name} value={props.value}>
      {props.children}
    </button>
  )
}
