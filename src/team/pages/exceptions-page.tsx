import type { ReactElement } from 'react'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
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
import { recordException, recordLetIn } from '../record-exception.ts'
import { exceptionTexts, saidTexts, teamTexts } from '../texts/index.ts'
import { asSection, LeaveOutFields, NotToLeaveOut } from './leave-out-fields.tsx'
import { Receipt, withReceipt } from './receipt.tsx'
import { RecordException, RecordLetIn } from './record-exception-fields.tsx'
import { sentences } from './team-page-parts.ts'

export const exceptionsPage = page({
  path: '/:authority/koordinering/:personId/samtykke/:consentId/unntak',
  query: getExceptions,
  acts: {
    leaveOut: { command: leaveOut, next: (_, { path }) => withReceipt(path, 'utenfor') },
    letIn: { command: letInAgain, next: (_, { path }) => withReceipt(path, 'med-igjen') },
    record: { command: recordException, next: (_, { path }) => withReceipt(path, 'utenfor') },
    recordLetIn: { command: recordLetIn, next: (_, { path }) => withReceipt(path, 'med-igjen') },
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

const stands = ({ consent }: ConsentExceptions) => consent.state === 'given' || consent.state === 'asked'
const mayChange = (data: ConsentExceptions) => data.decider !== undefined && stands(data)

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
      <Receipt of="utenfor" words={t.saved} ui={ui} />
      <Receipt of="med-igjen" words={t.savedIn} ui={ui} />
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
      {data.mayRecord && stands(data) && <RecordException data={data} ui={ui} />}
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
        {each.written && ` ${t.written[each.written.how](each.written.by)}`}
        {each.written?.saidOn &&
          ` ${saidTexts[ui.language].day[each.written.how](longDate(ui.language, each.written.saidOn))}.`}
      </p>
      {each.mayLetIn && mayChange(data) && (
        <Form {...form} hidden={{ ...form.hidden, exceptionId: each.id }}>
          <Button variant="secondary" describedBy={`ut-${each.id}`}>
            {t.letIn}
          </Button>
        </Form>
      )}
      {data.mayRecord && stands(data) && <RecordLetIn each={each} data={data} ui={ui} />}
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
