import type { ReactElement } from 'react'
import { useTexts } from './language.tsx'
import type { FooterLink, WhoAnswers } from './page-shell-props.ts'

/** The foot of every page: who answers, privacy, accessibility. */
export function PageFooter(props: {
  links: FooterLink[]
  answers?: WhoAnswers
  name: string | null
}): ReactElement {
  const t = useTexts()
  const { answers } = props
  return (
    <footer className="sv-footer">
      <div className="sv-footer__inner">
        {answers && (
          <div className="sv-footer__answers">
            <h2 className="ds-heading" data-size="2xs">
              {t.whoAnswers}
            </h2>
            <p>
              {answers.name}
              {answers.phone && (
                <>
                  <br />
                  {t.phone}{' '}
                  <a className="ds-link" href={`tel:${answers.phone.replaceAll(' ', '')}`}>
                    {answers.phone}
                  </a>
                </>
              )}
              {answers.hours && (
                <>
                  <br />
                  {answers.hours}
                </>
              )}
              {answers.href && (
                <>
                  <br />
                  <a className="ds-link" href={answers.href}>
                    {answers.linkText ?? answers.href}
                  </a>
                </>
              )}
            </p>
          </div>
        )}
        <ul className="sv-footer__links">
          {props.links.map((link) => (
            <li key={link.href}>
              <a className="ds-link" href={link.href}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
        <p className="sv-footer__name">{props.name ? `${props.name} · Samvei` : 'Samvei'}</p>
      </div>
    </footer>
  )
}
