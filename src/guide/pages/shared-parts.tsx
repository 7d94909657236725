import type { ReactElement } from 'react'
import type { CoordinatingUnit } from '../../authorities/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { officialText, phoneHours } from '../../platform/i18n/official-words.ts'
import { ActionBar, Details, Facts, LinkButton, Section } from '../../ui/index.ts'
import type { Neighbour } from '../municipalities-store.ts'
import { guideTexts } from '../texts/index.ts'

/** Whom to call, unit by unit. */
export function WhomToCall({ ui, units }: { ui: PageContext; units: CoordinatingUnit[] }): ReactElement {
  const t = guideTexts[ui.language]
  const { settings } = ui.authority
  return (
    <Section title={t.front.call} id="ring">
      <p>{t.front.callText}</p>
      <Facts
        items={[
          ...units.map((unit) => ({
            key: unit.id,
            term: units.length > 1 ? t.front.gate[unit.gate] : officialText(ui.language, unit.name),
            value: (
              <a className="ds-link" href={`tel:+47${unit.phone.replaceAll(' ', '')}`}>
                {unit.phone}
              </a>
            ),
          })),
          { term: t.front.hours, value: phoneHours(ui.language, settings.phoneHours) },
          {
            term: t.front.email,
            value: settings.email && (
              <a className="ds-link" href={`mailto:${settings.email}`}>
                {settings.email}
              </a>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** The primary act of every guide page: ask; the second: check. */
export function AskOrCheck({ ui }: { ui: PageContext }): ReactElement {
  const t = guideTexts[ui.language]
  return (
    <ActionBar>
      <LinkButton href={`/${ui.authority.id}/henvendelse`}>{t.ask}</LinkButton>
      <LinkButton href={`/${ui.authority.id}/rettighetssjekk`} variant="secondary">
        {t.check}
      </LinkButton>
    </ActionBar>
  )
}

/** Where the municipality's part is asked for. */
export function Municipalities({
  ui,
  municipalities,
}: {
  ui: PageContext
  municipalities: readonly Neighbour[]
}): ReactElement {
  const t = guideTexts[ui.language].answer
  return (
    <ul>
      {municipalities.map(({ id, name }) => (
        <li key={id}>
          <a className="ds-link" href={`/${id}/henvendelse`}>
            {t.municipalLink(name)}
          </a>
        </li>
      ))}
    </ul>
  )
}

export function List({ items }: { items: readonly string[] }): ReactElement {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}

export function Sources({ ui, law }: { ui: PageContext; law: string }): ReactElement {
  return (
    <Details summary={guideTexts[ui.language].sources}>
      <p>{law}</p>
    </Details>
  )
}

/** «tre til fire uker»: the authority's own promise. */
export function promiseOf(ui: PageContext): string {
  const { answerWeeksFrom, answerWeeks } = ui.authority.settings
  return guideTexts[ui.language].weeks(answerWeeksFrom, answerWeeks)
}
