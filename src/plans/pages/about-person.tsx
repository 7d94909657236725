import type { ReactElement } from 'react'
import { ageOn } from '../../law/age.ts'
import type { PageContext } from '../../platform/http/page.ts'
import { Facts, Section } from '../../ui/index.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { headingOf } from '../plan-template.ts'
import { isThePerson } from '../reader.ts'
import { texts } from '../texts/index.ts'
import { needTexts } from '../texts/needs.ts'
import { aboutKeys, familyKeys, needKeys, type TextKey } from '../things.ts'

/** The texts of § 9 that stand written; those still empty are not shown. */
export function AboutPerson({
  shown,
  ui,
  at,
}: {
  shown: ShownPlan
  ui: PageContext
  at: string
}): ReactElement | null {
  const t = texts[ui.language]
  const { person, texts: written = {} } = shown.seen
  const asked = isThePerson(shown.relation) ? 'person' : undefined
  const rows = textsFor(person.birthDate, ui.today)
    .filter((key) => key !== 'what_matters' && written[key]?.text)
    .map((key) => ({
      key,
      term: headingOf(key, ui.authority, ui.language, asked).label,
      value: <Lines text={written[key]?.text ?? ''} />,
    }))
  const hasNeeds = [...needKeys, ...familyKeys].some((key) => written[key]?.text)
  if (rows.length === 0 && !hasNeeds && !shown.may.writeText) return null
  return (
    <Section
      title={isThePerson(shown.relation) ? t.page.about : t.page.aboutOf(person.givenName)}
      wide
      aside={
        shown.may.writeText && (
          <a className="ds-link" href={`${at}/om`}>
            {t.page.change}
          </a>
        )
      }
    >
      <Facts items={rows} />
      {(hasNeeds || shown.may.writeText) && !shown.seen.isShielded && (
        <p>
          <a className="ds-link" href={`${at}/behov`}>
            {needTexts[ui.language].toNeeds}
          </a>
        </p>
      )}
    </Section>
  )
}

/** Text with the line breaks it was written with. */
export function Lines({ text }: { text: string }): ReactElement {
  return <span className="sv-lines">{text}</span>
}

/** The text about taking part is a child's (§ 9, last sentence). */
export function textsFor(birthDate: string | null, today: string): readonly TextKey[] {
  const isChild = birthDate === null || ageOn(birthDate, today) < 18
  return isChild ? aboutKeys : aboutKeys.filter((key) => key !== 'child_participation')
}
