import type { ReactElement } from 'react'
import type { Sent } from '../src/connections/sms/index.ts'
import { ageOn } from '../src/law/age.ts'
import type { Language } from '../src/platform/i18n/language.ts'
import { Alert, Button, Form, Section, Select } from '../src/ui/index.ts'
import { citizens } from './base/citizens.ts'
import { units } from './base/places.ts'
import { staff } from './base/staff.ts'
import { type CannotHappen, type HappeningKey, happenings, registerPeople } from './happenings.ts'
import { findDemoPerson, signInPath } from './sign-in-path.ts'
import { demoTexts } from './texts/index.ts'

/** What was asked of the register: it is reported, or why it cannot be. */
export interface Asked {
  what: HappeningKey
  whom: string
  cannot?: CannotHappen
}

/** The population register, where something can happen to somebody. */
export function Register(props: { asked: Asked | null; today: string; language: Language }): ReactElement {
  const { asked, today, language } = props
  const t = demoTexts[language]
  return (
    <Section title={t.registerTitle} id="folkeregisteret">
      <p>{t.registerText}</p>
      {asked && !asked.cannot && <Told asked={asked} today={today} language={language} />}
      <Form
        action="/demo/folkeregisteret"
        label={t.registerTitle}
        values={asked ? { hvem: asked.whom, hva: asked.what } : undefined}
        errors={asked?.cannot ? { hvem: t.cannot[asked.cannot] } : undefined}
      >
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
  )
}

/** That it is reported, and where it will be seen. */
function Told({ asked, today, language }: { asked: Asked; today: string; language: Language }): ReactElement {
  const t = demoTexts[language]
  const { key, authority, born, familyName } = citizens.find((each) => each.key === asked.whom)!
  // The child of the one who gives birth is a case of the unit for children
  const isChild = asked.what === 'birth' || (born !== null && ageOn(born, today) < 18)
  const handler = staff.find(
    (each) =>
      each.authority === authority &&
      each.roles.some(
        (role) =>
          role.role === 'case_handler' &&
          units.find((unit) => unit.key === role.unit)?.gate !== (isChild ? 'over_18' : 'under_18'),
      ),
  )
  const unit = handler && findDemoPerson(handler.key)
  const own = findDemoPerson(key)
  return (
    <Alert
      kind="success"
      level={3}
      live
      title={t.told(registerPeople().find((each) => each.key === key)!.name, t.happenings[asked.what])}
    >
      <p>{t.toldNext}</p>
      <ul>
        {unit && (
          <li>
            <a
              className="ds-link"
              href={signInPath(unit, `/${authority}/saker?q=${encodeURIComponent(familyName)}`)}
            >
              {t.toldUnit(unit.name)}
            </a>
          </li>
        )}
        {own && (
          <li>
            <a className="ds-link" href={signInPath(own)}>
              {t.toldOwn(own.name)}
            </a>
          </li>
        )}
      </ul>
    </Alert>
  )
}

/** What would have left the house, the newest first. */
export function SentOut({ sent, language }: { sent: readonly Sent[]; language: Language }): ReactElement {
  const t = demoTexts[language]
  return (
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
  )
}
