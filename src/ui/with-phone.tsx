import type { ReactElement } from 'react'

/** A sentence with a telephone number in it: the number is a link, so that one can call by pressing it. */
export function WithPhone({ phone, children }: { phone: string; children: string }): ReactElement {
  const at = phone ? children.indexOf(phone) : -1
  if (at < 0) return <>{children}</>
  return (
    <>
      {children.slice(0, at)}
      <a className="ds-link" href={`tel:${phone.replaceAll(' ', '')}`}>
        {phone}
      </a>
      {children.slice(at + phone.length)}
    </>
  )
}
