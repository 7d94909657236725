import type { ReactElement } from 'react'
import type { StandInPerson } from '../src/connections/stand-in-provider/index.ts'
import type { Language } from '../src/platform/i18n/language.ts'
import { CardLink, CardLinks, Details, Section } from '../src/ui/index.ts'
import { authorities, authorityIds } from './base/authorities.ts'
import { staff } from './base/staff.ts'
import { demoPeople } from './people.ts'
import { signInPath } from './sign-in-path.ts'
import { demoTexts } from './texts/index.ts'

const groups = ['citizens', 'unit', 'services', 'system'] as const

/** Everybody one can become, folded by authority: there are many, and one looks for one. */
export function WhomToBe({ language }: { language: Language }): ReactElement {
  const t = demoTexts[language]
  return (
    <Section title={t.peopleTitle} id="personer" wide>
      <p>{t.peopleText}</p>
      {authorityIds.map((id) => {
        const here = demoPeople().filter(({ authorityId }) => authorityId === id)
        const { name } = authorities[id]
        return (
          <Details key={id} id={id} summary={t.choose(name, here.length)} wide>
            <p>
              <a className="ds-link" href={`/${id}`}>
                {t.public(name)}
              </a>
            </p>
            {groups.map((group) => (
              <People
                key={group}
                title={t[group]}
                people={here.filter(({ subject }) => groupOf(subject) === group)}
              />
            ))}
          </Details>
        )
      })}
    </Section>
  )
}

function People({ title, people }: { title: string; people: readonly StandInPerson[] }): ReactElement | null {
  if (!people.length) return null
  return (
    <Section title={title} level={3} wide>
      <CardLinks columns>
        {people.map((each) => (
          <CardLink
            key={each.subject}
            href={signInPath(each)}
            title={each.name}
            text={<span lang="nb">{each.title}</span>}
          />
        ))}
      </CardLinks>
    </Section>
  )
}

const groupByRole = {
  case_handler: 'unit',
  unit_leader: 'unit',
  service_leader: 'services',
  staff: 'services',
  administrator: 'system',
  auditor: 'system',
} as const

function groupOf(subject: string): (typeof groups)[number] {
  const practitioner = staff.find((each) => each.key === subject)
  return practitioner ? groupByRole[practitioner.roles[0]!.role] : 'citizens'
}
