import type { ReactElement } from 'react'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { platformTexts } from '../../platform/i18n/index.ts'
import { appealBodyText, officialText } from '../../platform/i18n/official-words.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  Button,
  CardLink,
  CardLinks,
  Facts,
  Form,
  LinkButton,
  OwnWords,
  PageHeading,
  Section,
  TextArea,
  WithPhone,
} from '../../ui/index.ts'
import { askToBeInformed } from '../ask-to-be-informed.ts'
import { getInformed, type InformedPage } from '../get-informed.ts'
import { textsOf } from '../texts/index.ts'
import { informingTexts } from '../texts/informing/index.ts'
import { sentences } from '../texts/work/index.ts'

/** To a parent without parental responsibility: the unit's answer, and what it opens. */
export const informedPage = page({
  path: '/:authority/min-side/opplysninger/:personId',
  query: getInformed,
  acts: { ask: { command: askToBeInformed, next: (_result, { path }) => path } },
  title: ({ childName }, ui) => informingTexts[ui.language].own.title(childName),
  view: (data, ui) => <InformedView data={data} ui={ui} />,
  sentences,
})

type Props = { data: InformedPage; ui: PageContext }

function InformedView({ data, ui }: Props): ReactElement {
  const t = informingTexts[ui.language].own
  const { standing, answer, lastDay, call } = data
  const day = (iso: string) => longDate(ui.language, iso)
  return (
    <>
      <BackLink href={`/${ui.authority.id}/min-side`}>{platformTexts[ui.language].fault.toMine}</BackLink>
      <PageHeading title={t.title(data.childName)} lead={t.lead} />
      <Section title={t.standing[standing!]!} id="svar">
        {standing === 'ahead' && <p>{t.ahead(day(answer.fromDate))}</p>}
        {standing === 'over' && <p>{t.over}</p>}
        {standing === 'ended' && <p>{t.ended}</p>}
        {answer.words && <OwnWords by={officialText(ui.language, call.name)}>{answer.words}</OwnWords>}
        <p>
          {t.answered(day(answer.on))} {standing === 'informed' && lastDay && t.lastDay(day(lastDay))}
        </p>
      </Section>
      <Opened data={data} ui={ui} />
      <Complaints data={data} ui={ui} />
      <Write data={data} ui={ui} />
      <Section title={t.contact} id="kontakt">
        <p>
          <WithPhone phone={call.phone}>{t.call(officialText(ui.language, call.name), call.phone)}</WithPhone>
        </p>
      </Section>
    </>
  )
}

function Opened({ data, ui }: Props): ReactElement {
  const t = informingTexts[ui.language].own
  const words = textsOf(ui.language)
  const day = (iso: string) => longDate(ui.language, iso)
  const { case: file, decisions, coordinators } = data
  return (
    <>
      {file && (
        <Section title={t.case} id="saken">
          <Facts
            items={[
              { term: t.state, value: words.states[file.state] },
              { term: t.received, value: day(file.receivedOn) },
              { term: t.answerBy, value: file.answerBy && day(file.answerBy) },
            ]}
          />
        </Section>
      )}
      {decisions && (
        <Section title={t.decisions} id="avgjorelser">
          {decisions.length === 0 && <p>{t.noDecision}</p>}
          {decisions.map((each) => (
            <Facts
              key={each.id}
              items={each.items.map(({ item, result }) => ({
                key: item,
                term: capital(words.law.items[item]!),
                value: `${words.results[result]}, ${day(each.on)}`,
              }))}
            />
          ))}
        </Section>
      )}
      {coordinators && (
        <Section title={t.coordinator} id="koordinator">
          {data.isShielded ? (
            <p>{t.shieldedCoordinator}</p>
          ) : coordinators.length === 0 ? (
            <p>{t.noCoordinator}</p>
          ) : (
            coordinators.map((each) => (
              <p key={each.name}>
                {each.name}, {officialText(ui.language, each.workTitle)}
                {each.phone && (
                  <>
                    {' '}
                    <a className="ds-link" href={`tel:${each.phone.replaceAll(' ', '')}`}>
                      {each.phone}
                    </a>
                  </>
                )}
              </p>
            ))
          )}
        </Section>
      )}
    </>
  )
}

/** What the parent has complained of: each is followed on a page of its own. */
function Complaints({ data, ui }: Props): ReactElement | null {
  const t = informingTexts[ui.language].own
  if (!data.complaints.length) return null
  return (
    <Section title={t.complaints} id="klager">
      <CardLinks>
        {data.complaints.map(({ id, receivedOn }) => (
          <CardLink
            key={id}
            href={`/${ui.authority.id}/klage/${id}`}
            title={t.complained(longDate(ui.language, receivedOn))}
            text={t.followIt}
            level={3}
          />
        ))}
      </CardLinks>
    </Section>
  )
}

/** To disagree, or to ask for more; or what was written, while it waits. */
function Write({ data, ui }: Props): ReactElement | null {
  const t = informingTexts[ui.language].own
  const { asked, complainBy, complainIsLate } = data
  const newest = asked.at(-1)
  if (complainBy) {
    const complain = complainIsLate ? t.complainLate : t.complainText
    return (
      <Section title={t.complain} id="klag">
        <p>{complain(appealBodyText(ui.language, data.appealBody), longDate(ui.language, complainBy))}</p>
        <ActionBar>
          <LinkButton href={`${ui.path}/klage`}>{t.complainHere}</LinkButton>
        </ActionBar>
      </Section>
    )
  }
  if (newest)
    return (
      <Alert kind="info" title={t.sent(longDate(ui.language, dayInOslo(newest.at)))}>
        {asked.map(({ words, at }) => (
          <OwnWords key={at.getTime()}>{words}</OwnWords>
        ))}
        <p>{t.sentText}</p>
      </Alert>
    )
  if (!data.mayAsk) return null
  return (
    <Section title={t.askMore} id="skriv">
      <p>{t.askText}</p>
      <Form {...ui.form('ask')} label={t.words}>
        <TextArea name="words" label={t.words} rows={5} maxLength={4000} />
        <ActionBar>
          <Button>{t.send}</Button>
        </ActionBar>
      </Form>
    </Section>
  )
}
