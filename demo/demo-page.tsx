import type { ReactElement } from 'react'
import type { Sent } from '../src/connections/sms/index.ts'
import type { StandInPerson } from '../src/connections/stand-in-provider/index.ts'
import { longDate } from '../src/platform/i18n/dates.ts'
import type { Catalogues, Language } from '../src/platform/i18n/language.ts'
import {
  ActionBar,
  Button,
  CardLink,
  CardLinks,
  Form,
  PageHeading,
  Section,
  SectionNav,
  Select,
  TextField,
} from '../src/ui/index.ts'
import { authorities, authorityIds } from './base/authorities.ts'
import { staff } from './base/staff.ts'
import { happenings, registerPeople } from './happenings.ts'
import { demoPeople } from './people.ts'
import { en } from './texts/en.ts'
import { nb, type Texts } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

export const demoTexts: Catalogues<Texts> = { nb, nn, en }

const ways = { 'id-porten': 'innbygger', helseid: 'helse', work: 'jobb' } as const
const groups = ['citizens', 'unit', 'services', 'system'] as const

/** Become anybody, and set the clock forward. */
export function DemoPage(props: {
  language: Language
  today: string
  typedDays?: string
  badDays: boolean
  /** What would have left, the newest first. */
  sent: readonly Sent[]
  hasRegister: boolean
}): ReactElement {
  const { language } = props
  const t = demoTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Section title={t.clockTitle}>
        <p>
          <strong>{t.clockText(longDate(language, props.today))}</strong> {t.clockWhy}
        </p>
        <Form action="/demo/klokke">
          <ActionBar>
            <Button variant="secondary" name="dager" value="1">
              {t.oneDay}
            </Button>
            <Button variant="secondary" name="dager" value="7">
              {t.oneWeek}
            </Button>
            <Button variant="secondary" name="dager" value="28">
              {t.fourWeeks}
            </Button>
          </ActionBar>
        </Form>
        <Form
          action="/demo/klokke"
          values={props.typedDays === undefined ? undefined : { dager: props.typedDays }}
          errors={props.badDays ? { dager: t.badDays } : undefined}
        >
          <TextField name="dager" label={t.otherDays} inputMode="numeric" width="short" required />
          <Button variant="secondary">{t.forward}</Button>
        </Form>
      </Section>
      {props.hasRegister && <Outside sent={props.sent} language={language} />}
      <SectionNav
        label={t.jumpTo}
        links={authorityIds.map((id) => ({ href: `#${id}`, text: authorities[id].name }))}
      />
      {authorityIds.map((id) => (
        <Section
          key={id}
          id={id}
          title={authorities[id].name}
          aside={
            <a className="ds-link" href={`/${id}`}>
              {t.public(authorities[id].name)}
            </a>
          }
          wide
        >
          {groups.map((group) => (
            <People
              key={group}
              title={t[group]}
              people={demoPeople().filter(
                (each) => each.authorityId === id && groupOf(each.subject) === group,
              )}
            />
          ))}
        </Section>
      ))}
    </>
  )
}

/** The population register, where something can happen to somebody; and what was sent out. */
function Outside({ sent, language }: { sent: readonly Sent[]; language: Language }): ReactElement {
  const t = demoTexts[language]
  return (
    <>
      <Section title={t.registerTitle} id="folkeregisteret">
        <p>{t.registerText}</p>
        <Form action="/demo/folkeregisteret" label={t.registerTitle}>
          <Select
            name="hvem"
            label={t.whom}
            options={registerPeople().map(({ key, name }) => ({ value: key, text: name }))}
          />
          <Select
            name="hva"
            label={t.what}
            options={happenings.map((value) => ({ value, text: t.happenings[value] }))}
          />
          <Button variant="secondary">{t.happens}</Button>
        </Form>
      </Section>
      <Section title={t.sentTitle} id="sendt">
        <p>{sent.length ? t.sentText : t.nothingSent}</p>
        {sent.length > 0 && (
          <ul>
            {sent.slice(0, 5).map((one) => (
              <li key={one.id}>
                <strong>
                  {t.by[one.by]} · {one.to}
                </strong>
                <br />
                {one.text}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
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

function signInPath({ subject, kinds, authorityId }: StandInPerson): string {
  const kind = kinds[0]!
  const place = kind === 'id-porten' ? 'min-side' : 'arbeid'
  const search = new URLSearchParams({
    som: subject,
    virksomhet: authorityId ?? '',
    til: `/${authorityId}/${place}`,
  })
  return `/logg-inn/med/${ways[kind]}?${search}`
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
