import { randomUUID } from 'node:crypto'
import type { ReactElement } from 'react'
import type { Language } from '../src/platform/i18n/language.ts'
import { Button, Form, LinkButton, Section } from '../src/ui/index.ts'
import { authorities } from './base/authorities.ts'
import type { DemoDoor } from './find-demo-doors.ts'
import { findDemoPerson, signInPath } from './sign-in-path.ts'
import { demoTexts } from './texts/index.ts'

/** Children who have no eID: one goes in by the code, once; then whoever may make a code gives another. */
export function Doors(props: { doors: readonly DemoDoor[]; language: Language }): ReactElement | null {
  const t = demoTexts[props.language]
  if (!props.doors.length) return null
  return (
    <Section title={t.doorsTitle} id="barn">
      <p>{t.doorsText}</p>
      {props.doors.map(({ authority, givenName, code, isWaiting, makerKey, makerPage }) =>
        isWaiting ? (
          <Form
            key={code}
            action={`/${authority}/barn`}
            act="enter"
            submissionId={randomUUID()}
            hidden={{ code }}
            label={t.goInAs(givenName)}
          >
            <p>
              {authorities[authority].name}, {t.code} <strong>{code}</strong>
            </p>
            <Button variant="secondary">{t.goInAs(givenName)}</Button>
          </Form>
        ) : (
          <p key={code}>
            {t.codeUsed(givenName)}{' '}
            <LinkButton variant="secondary" href={signInPath(findDemoPerson(makerKey)!, makerPage)}>
              {t.giveNewCode(givenName)}
            </LinkButton>
          </p>
        ),
      )}
    </Section>
  )
}
