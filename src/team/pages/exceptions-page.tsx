import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  EmptyState,
  Form,
  PageHeading,
  Section,
  SubmitButton,
} from '../../ui/index.ts'
import type { LeftOutShown } from '../find-exceptions-shown.ts'
import { type ConsentExceptions, getExceptions } from '../get-exceptions.ts'
import { leaveOut } from '../leave-out.ts'
import { letInAgain } from '../let-in-again.ts'
import { exceptionTexts, teamTexts } from '../texts/index.ts'
import { asSection, LeaveOutFields, NotToLeaveOut } from './leave-out-fields.tsx'
import { sentences, stay } from './team-page-parts.ts'

export const exceptionsPage = page({
  path: '/:authority/koordinering/:personId/samtykke/:consentId/unntak',
  query: getExceptions,
  acts: {
    leaveOut: { command: leaveOut, next: stay },
    letIn: { command: letInAgain, next: stay },
  },
  title: (data, ui) => titleOf(data, ui),
  view: (data, ui) => <ExceptionsView data={data} ui={ui} />,
  sentences,
  live: true,
})

interface Props {
  data: ConsentExceptions
  ui: PageContext
}

const mayChange = ({ decider, consent }: ConsentExceptions) =>
  decider !== undefined && (consent.state === 'given' || consent.state === 'asked')

function titleOf(data: ConsentExceptions, { language }: PageContext): string {
  return mayChange(data) ? exceptionTexts[language].title : exceptionTexts[language].seen
}

function ExceptionsView({ data, ui }: Props): ReactElement {
  const t = exceptionTexts[ui.language]
  const { consent, exceptions } = data
  const name =
    consent.withName || teamTexts[ui.language].hiddenService[consent.serviceKind ?? 'other_welfare']
  return (
    <>
      <BackLink href={ui.path.replace(/\/unntak$/, '')}>{t.back}</BackLink>
      <PageHeading
        title={titleOf(data, ui)}
        over={data.isSelf ? undefined : data.person.fullName}
        lead={t.lead(name)}
      />
      {data.mayAsk && exceptions.out.length > 0 && <Alert kind="warning">{t.forStaff}</Alert>}
      <Section title={t.now}>
        {exceptions.out.length ? (
          exceptions.out.map((each) => <LeftOut key={each.id} each={each} data={data} ui={ui} />)
        ) : (
          <EmptyState>{t.nothing}</EmptyState>
        )}
        {data.isTogether && exceptions.out.length > 0 && data.decider !== undefined && <p>{t.together}</p>}
      </Section>
      {mayChange(data) && <Choose data={data} ui={ui} />}
      {mayChange(data) && <NotToLeaveOut choices={exceptions.choices} ui={ui} as={asSection} />}
    </>
  )
}

function LeftOut({ each, data, ui }: Props & { each: LeftOutShown }): ReactElement {
  const t = exceptionTexts[ui.language]
  const words = each.words ?? t.hidden[each.kind]
  const form = ui.form('letIn', { key: each.id })
  return (
    <div className="sv-person">
      <h3 className="sv-h3" id={`ut-${each.id}`}>
        {words}
      </h3>
      <p>
        {t.kinds[each.kind]}. {whoSays(each, data, ui)}
      </p>
      {each.mayLetIn && mayChange(data) && (
        <Form {...form} hidden={{ ...form.hidden, exceptionId: each.id }}>
          <Button variant="secondary" describedBy={`ut-${each.id}`}>
            {t.letIn}
          </Button>
        </Form>
      )}
    </div>
  )
}

function whoSays({ by }: LeftOutShown, { decider, isSelf }: ConsentExceptions, ui: PageContext): string {
  const t = exceptionTexts[ui.language]
  if (by.id === null) return decider === null || isSelf ? t.byYou : t.byPerson
  if (by.id === decider) return t.byYou
  return by.name ? t.by(by.name) : t.bySomebody
}

function Choose({ data: { exceptions }, ui }: Props): ReactElement {
  const t = exceptionTexts[ui.language]
  const { choices } = exceptions
  return (
    <Section title={t.choose}>
      {!exceptions.seesPlan && <p>{t.noPlanSeen}</p>}
      {choices.some(({ not }) => !not) ? (
        <Form {...ui.form('leaveOut')}>
          <LeaveOutFields choices={choices} ui={ui} />
          <ActionBar>
            <SubmitButton>{t.button}</SubmitButton>
          </ActionBar>
        </Form>
      ) : (
        <p>{t.nothingToChoose}</p>
      )}
    </Section>
  )
}
