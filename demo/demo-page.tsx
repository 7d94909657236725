import type { ReactElement } from 'react'
import type { Sent } from '../src/connections/sms/index.ts'
import { longDate } from '../src/platform/i18n/dates.ts'
import type { Language } from '../src/platform/i18n/language.ts'
import { ActionBar, Button, Form, PageHeading, Section, TextField } from '../src/ui/index.ts'
import type { FoundStory } from './desk-stories.ts'
import { Doors } from './doors-part.tsx'
import type { DemoDoor } from './find-demo-doors.ts'
import type { DemoLink } from './find-demo-link.ts'
import { EmergencyLink } from './link-part.tsx'
import { WhomToBe } from './people-part.tsx'
import { type Asked, Register, SentOut } from './register-part.tsx'
import { demoTexts } from './texts/index.ts'
import { WorthALook } from './worth-a-look.tsx'

interface DemoPageProps {
  language: Language
  today: string
  stories: readonly FoundStory[]
  doors: readonly DemoDoor[]
  link: DemoLink | null
  typedDays?: string
  badDays: boolean
  /** What would have left, the newest first. */
  sent: readonly Sent[]
  hasRegister: boolean
  /** What was last asked of the register. */
  asked: Asked | null
}

/** Become anybody, see what is worth a look, let something happen, and set the clock forward. */
export function DemoPage(props: DemoPageProps): ReactElement {
  const { language, today } = props
  const t = demoTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <WhomToBe language={language} />
      <Doors doors={props.doors} language={language} />
      <EmergencyLink link={props.link} language={language} />
      <WorthALook stories={props.stories} language={language} />
      <TheDay {...props} />
      {props.hasRegister && (
        <>
          <Register asked={props.asked} today={today} language={language} />
          <SentOut sent={props.sent} language={language} />
        </>
      )}
    </>
  )
}

function TheDay({ language, today, typedDays, badDays }: DemoPageProps): ReactElement {
  const t = demoTexts[language]
  return (
    <Section title={t.clockTitle} id="dagen">
      <p>
        <strong>{t.clockText(longDate(language, today))}</strong> {t.clockWhy}
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
        values={typedDays === undefined ? undefined : { dager: typedDays }}
        errors={badDays ? { dager: t.badDays } : undefined}
      >
        <TextField name="dager" label={t.otherDays} inputMode="numeric" width="short" required />
        <Button variant="secondary">{t.forward}</Button>
      </Form>
    </Section>
  )
}
