import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { Section, WithPhone } from '../../ui/index.ts'
import type { InformedParent } from '../find-informing.ts'
import { informingTexts } from '../texts/informing/index.ts'

/** To the child, and to those who answer for it: what a parent without parental responsibility is told, and until when. */
export function InformedParents(props: {
  informed: readonly InformedParent[]
  phone: string
  ui: PageContext
}): ReactElement | null {
  const { informed, phone, ui } = props
  const t = informingTexts[ui.language]
  if (!informed.length) return null
  const day = (iso: string) => longDate(ui.language, iso)
  const list = new Intl.ListFormat(ui.language === 'en' ? 'en-GB' : ui.language)
  return (
    <Section title={t.told.title} id="opplysninger">
      {informed.map(({ id, name, decided, standing, lastDay }) => {
        const parts = decided!.what.map((part) => lowered(t.parts[part]!))
        const said = decided!.words ? [...parts, t.told.written] : parts
        return (
          <p key={id}>
            {t.told.gets(name, list.format(said))}{' '}
            {standing === 'ahead' && t.told.from(day(decided!.fromDate))}{' '}
            {lastDay && t.told.until(day(lastDay))}
          </p>
        )
      })}
      <p>
        <WithPhone phone={phone}>{t.told.talk(phone)}</WithPhone>
      </p>
    </Section>
  )
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
