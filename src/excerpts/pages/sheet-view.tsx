import type { ReactElement, ReactNode } from 'react'
import type { Language } from '../../platform/i18n/language.ts'
import type { SheetContent, SheetPerson } from '../sheet.ts'
import { excerptTexts } from '../texts/index.ts'

/** Where each part can be changed; not there for one who only reads. */
export interface Changes {
  (part: 'first' | 'other', at?: undefined): ReactNode
  (part: 'contact' | 'step', at: number): ReactNode
}

/**
 * The sheet itself, in the order it is needed: what to know, whom to call, what to do. The same inside and for one who opens it
 * with a link.
 */
export function SheetView(props: {
  content: SheetContent
  language: Language
  /** Stands after each list: what can be added. */
  after?: { contact?: ReactNode; step?: ReactNode; other?: ReactNode }
  change?: Changes
}): ReactElement {
  const { content, language, after = {}, change } = props
  const t = excerptTexts[language].sheet
  const last = [
    ['avoid', t.avoid, content.avoid],
    ['calm', t.calm, content.calm],
    ['where', t.where, content.where],
  ] as const
  return (
    <div className="sv-sheet">
      {(content.first || change) && (
        <section className="sv-sheet__first">
          <h2 className="sv-h3">{t.first}</h2>
          {content.first ? (
            <p className="sv-lines" dir="auto">
              {content.first}
            </p>
          ) : (
            <p className="sv-sheet__nothing">{t.notWritten}</p>
          )}
          {change?.('first')}
        </section>
      )}
      {(content.contacts.length > 0 || after.contact) && (
        <section>
          <h2 className="sv-h2">{t.callFirst}</h2>
          <ol className="sv-sheet__calls">
            {content.contacts.map((one, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their place
              <li key={at}>
                <p dir="auto">
                  <strong>{one.name}</strong>
                  {one.who && <span>{one.who}</span>}
                </p>
                {one.phone && <Call phone={one.phone} />}
                {change?.('contact', at)}
              </li>
            ))}
          </ol>
          {after.contact}
        </section>
      )}
      {(content.steps.length > 0 || after.step) && (
        <section>
          <h2 className="sv-h2">{t.ifHappens}</h2>
          <ol className="sv-sheet__steps">
            {content.steps.map((step, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they are told apart by their place
              <li key={at}>
                <h3 className="sv-h3" dir="auto">
                  {step.happens}
                </h3>
                <p className="sv-lines" dir="auto">
                  {step.does}
                </p>
                {(step.call || step.phone) && (
                  <p className="sv-sheet__then" dir="auto">
                    {t.thenCall} {isNumber(step.call) ? <Call phone={step.call} /> : step.call}{' '}
                    {step.phone && <Call phone={step.phone} />}
                  </p>
                )}
                {change?.('step', at)}
              </li>
            ))}
          </ol>
          {after.step}
        </section>
      )}
      {last.map(
        ([key, title, words]) =>
          words && (
            <section key={key}>
              <h2 className="sv-h3">{title}</h2>
              <p className="sv-lines" dir="auto">
                {words}
              </p>
            </section>
          ),
      )}
      {(change || after.other) && (
        <div>
          {last.some(([, , words]) => words) && change?.('other')}
          {after.other}
        </div>
      )}
    </div>
  )
}

/** «113» stands where one may also write «mother». */
const isNumber = (call: string): boolean => /^[\d ]{3,}$/.test(call)

/** A number to press. */
function Call({ phone }: { phone: string }): ReactElement {
  return (
    <a className="sv-sheet__call" href={`tel:${phone.replaceAll(' ', '')}`}>
      {phone.replaceAll(' ', '\u00a0')}
    </a>
  )
}

/** «Ada Solstrålevik, født 2019»: so that nobody takes the wrong sheet. */
export function bornIn(
  { birthDate }: Pick<SheetPerson, 'birthDate'>,
  language: Language,
): string | undefined {
  return birthDate ? excerptTexts[language].sheet.born(birthDate.slice(0, 4)) : undefined
}
