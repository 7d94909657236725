import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { capital } from '../../platform/i18n/capital.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { listed } from '../../platform/i18n/listed.ts'
import { officialText } from '../../platform/i18n/official-words.ts'
import { ActionBar, Alert, LinkButton, PageHeading, Prose, Section, WithPhone } from '../../ui/index.ts'
import type { DecisionPage, OpenedCapacity, OpenedDecision } from '../get-decision.ts'
import { capacityTexts } from '../texts/capacity/index.ts'
import { textsOf } from '../texts/index.ts'
import { HowToComplain } from './how-to-complain.tsx'
import { Written } from './written-by-unit.tsx'

/** That somebody cannot consent, as the person’s side reads it: what, for how long, why, what it means, and how to complain. */
export function CapacityDecisionView({
  data,
  opened,
  capacity,
  ui,
}: {
  data: DecisionPage
  opened: OpenedDecision
  capacity: OpenedCapacity
  ui: PageContext
}): ReactElement {
  const t = capacityTexts[ui.language]
  const all = textsOf(ui.language).decision
  const day = (on: string | Date) => longDate(ui.language, on)
  const { givenName } = data.person
  const { assessed, endedOn } = capacity
  return (
    <>
      <PageHeading
        over={all.over(opened.reference, day(opened.decision.issuedAt))}
        title={data.isOwn ? t.titleOwn : t.titleFor(givenName)}
      />
      {opened.isShielded && (
        <Alert>
          <WithPhone phone={opened.phone}>{all.shielded(opened.phone)}</WithPhone>
        </Alert>
      )}
      {endedOn && (
        <Alert title={t.endedTitle}>
          <p>{capacity.isSetAside ? t.setAside(day(endedOn)) : t.ended(day(endedOn))}</p>
        </Alert>
      )}
      <Section title={endedOn ? t.wasHeading : t.shortHeading} id="kort">
        <Prose>
          <ul>
            {capacity.fields.map((field) => (
              <li key={field}>
                <strong>
                  {capital(
                    endedOn
                      ? t.fields[field]
                      : data.isOwn
                        ? t.cannot(t.fields[field])
                        : t.cannotFor(givenName, t.fields[field]),
                  )}
                </strong>
              </li>
            ))}
          </ul>
          <p>
            {endedOn
              ? t.wasPeriod(day(capacity.fromDate), day(endedOn))
              : capacity.untilDate
                ? t.period(day(capacity.fromDate), day(capacity.untilDate))
                : t.noEnd(day(capacity.fromDate))}
          </p>
        </Prose>
      </Section>
      <ActionBar>
        <LinkButton variant="secondary" href={`${ui.path}/brev.pdf`}>
          {opened.writtenIn === ui.language ? all.pdf : all.pdfIn(all.languages[opened.writtenIn])}
        </LinkButton>
      </ActionBar>
      <Section title={t.whyHeading} id="hvorfor">
        <Prose>
          <Written text={opened.decision.reasons} opened={opened} ui={ui} />
          {assessed && (
            <p>{t.assessed(assessed.by, officialText(ui.language, assessed.as), day(assessed.on))}</p>
          )}
          {capacity.shownTo && <p>{t.shownTo(capacity.shownTo)}</p>}
          <p>{t.law}</p>
        </Prose>
      </Section>
      {!endedOn && (
        <Section title={t.meansHeading} id="betyr">
          <Prose>
            {(data.isOwn ? t.means : t.meansFor(givenName)).map((line) => (
              <p key={line}>{line}</p>
            ))}
            {capacity.instead.map(({ field, names }) => (
              <p key={field}>
                {names ? t.instead[field](listed([...names], t.and)) : t.nobodyInstead[field]}
              </p>
            ))}
          </Prose>
        </Section>
      )}
      {capacity.isSetAside ? (
        <Complained opened={opened} ui={ui} />
      ) : (
        <HowToComplain opened={opened} ui={ui} />
      )}
      <Section title={all.contact} id="kontakt">
        <p>
          <WithPhone phone={opened.handler.phone || opened.phone}>
            {all.contactText(opened.handler.name, opened.handler.phone || opened.phone)}
          </WithPhone>
        </p>
      </Section>
    </>
  )
}

/** Set aside after a complaint, there is nothing left to complain about: one’s own is followed. */
function Complained({ opened, ui }: { opened: OpenedDecision; ui: PageContext }): ReactElement | null {
  const t = textsOf(ui.language).decision
  const own = opened.complaint.flatMap((each) => each.own ?? [])[0]
  if (!own) return null
  return (
    <Section title={t.youComplained} id="klage">
      <p>
        {t.complained(longDate(ui.language, own.receivedOn))}{' '}
        <a className="ds-link" href={`/${ui.authority.id}/klage/${own.id}`}>
          {t.followComplaint}
        </a>
      </p>
    </Section>
  )
}
