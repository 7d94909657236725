import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import {
  Alert,
  Button,
  Checkboxes,
  DateField,
  Details,
  Facts,
  Form,
  OwnWords,
  Radios,
  Section,
  Status,
  TextArea,
} from '../../ui/index.ts'
import { type Informing, isOwedAnAnswer, isToldSomething } from '../find-informing.ts'
import { informingChoices, informingParts } from '../rules/informing.ts'
import { informingTexts } from '../texts/informing/index.ts'
import { InformingComplaints } from './case-informing-complaints.tsx'
import type { CaseProps } from './case-page.tsx'

const place = 'uten-foreldreansvar'

/** A parent without parental responsibility has written, and nobody has answered: said first. */
export function InformingToDecide({ data, ui }: CaseProps): ReactElement | null {
  const t = informingTexts[ui.language]
  const open = data.person.diedOn
    ? []
    : data.informing.filter((one) => one.asked.length || isOwedAnAnswer(one))
  if (!open.length) return null
  return (
    <>
      {open.map((one) => (
        <Alert
          key={one.id}
          kind="warning"
          title={isOwedAnAnswer(one) ? t.complaint.owed(one.name) : t.asks(one.name)}
        >
          <p>
            <a className="ds-link" href={`#${place}-${one.id}`}>
              {t.decide(one.name)}
            </a>
          </p>
        </Alert>
      ))}
    </>
  )
}

/** What each parent without parental responsibility is to know (`informed-parent`). */
export function CaseInforming({ data, ui }: CaseProps): ReactElement {
  const t = informingTexts[ui.language]
  return (
    <Section title={t.title} id={place}>
      <p>{t.law}</p>
      {data.informing.map((one) => (
        <Parent key={one.id} one={one} data={data} ui={ui} />
      ))}
    </Section>
  )
}

type Props = CaseProps & { one: Informing }

function Parent(props: Props): ReactElement {
  const { one, ui } = props
  const t = informingTexts[ui.language]
  const { id, name, standing, decided, lastDay, asked, sent } = one
  const day = (at: Date | string) => longDate(ui.language, at)
  return (
    <article id={`${place}-${id}`}>
      <h3>{name}</h3>
      <p>
        <Status
          kind={asked.length || isOwedAnAnswer(one) ? 'needs-you' : isToldSomething(one) ? 'done' : 'neutral'}
        >
          {t.states[standing ?? 'none']}
        </Status>
      </p>
      {one.isWithheld && <p>{t.withheld(name)}</p>}
      {sent.length > 0 && (
        <p>
          {t.sentBy(name)}{' '}
          {sent.map((each) => (
            <a key={each.id} className="ds-link" href={`/${ui.authority.id}/henvendelser/${each.id}`}>
              {t.sent(each.reference)}
            </a>
          ))}
        </p>
      )}
      {decided && (
        <>
          {decided.what.length > 0 && (
            <ul>
              {decided.what.map((part) => (
                <li key={part}>{t.parts[part]}</li>
              ))}
            </ul>
          )}
          <Facts
            items={[
              {
                term: t.answerWas,
                value: decided.words && <span className="sv-lines">{decided.words}</span>,
              },
              { term: t.reasonWas, value: <span className="sv-lines">{decided.reason}</span> },
              {
                term: t.viewWas,
                value: decided.childView && <span className="sv-lines">{decided.childView}</span>,
              },
            ]}
          />
          <p>
            {t.decidedBy(decided.decidedByName ?? '', day(dayInOslo(decided.decidedAt)))}{' '}
            {isToldSomething(one) && t.from(day(decided.fromDate))}{' '}
            {isToldSomething(one) && lastDay && t.lastDay(day(lastDay))}
          </p>
        </>
      )}
      {asked.length > 0 && (
        <>
          {asked.map(({ words, at }) => (
            <OwnWords key={at.getTime()} by={name}>
              {words}
            </OwnWords>
          ))}
          <p>{t.asksHint}</p>
        </>
      )}
      <InformingComplaints {...props} />
      <Decide {...props} />
    </article>
  )
}

function Decide({ one, data, ui }: Props): ReactElement | null {
  const t = informingTexts[ui.language]
  const { id, name, asked, decided } = one
  if (one.refusal?.isOpen) return null
  const key = `${place}-${id}`
  const form = ui.form('decideInforming', { key, version: data.case.version })
  const may = informingChoices.filter(
    (each) =>
      (each !== 'refused' || !one.refusal?.mustBeInformed) &&
      (each !== 'ended' || isToldSomething(one)) &&
      (each !== 'informed' || !one.isWithheld),
  )
  return (
    <Details
      summary={decided ? t.again : t.decide(name)}
      id={`bestem-informasjon-${id}`}
      open={asked.length > 0 || isOwedAnAnswer(one) || form.values !== undefined}
    >
      <Form {...form} hidden={{ ...form.hidden, relatedPersonId: id }} label={t.choice(name)}>
        <Radios
          name="choice"
          label={t.choice(name)}
          choices={may.map((value) => ({ value, label: t.choices[value]!, hint: t.hints[value] }))}
        />
        {!one.isWithheld && (
          <Checkboxes
            name="what"
            label={t.what}
            hint={t.whatHint}
            required={false}
            choices={informingParts.map((value) => ({ value, label: t.parts[value]! }))}
          />
        )}
        <TextArea
          name="words"
          label={t.words}
          hint={t.wordsHint}
          rows={4}
          maxLength={4000}
          required={false}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxLength={2000} />
        <TextArea
          name="childView"
          label={t.view}
          hint={t.viewHint}
          rows={2}
          maxLength={2000}
          required={false}
        />
        {!one.isWithheld && (
          <>
            <DateField name="fromDate" label={t.fromLabel} hint={t.fromHint} required={false} />
            <DateField name="untilDate" label={t.untilLabel} hint={t.untilHint} required={false} />
          </>
        )}
        <p>{t.whoIsTold}</p>
        <Button variant="secondary">{t.save}</Button>
      </Form>
    </Details>
  )
}
