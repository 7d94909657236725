import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { appealBodyText, officialText } from '../../platform/i18n/official-words.ts'
import { ActionBar, Facts, LinkButton, Prose, Section, WithPhone } from '../../ui/index.ts'
import type { OpenedDecision } from '../get-decision.ts'
import { namesOfRights } from '../law-words.ts'
import { textsOf } from '../texts/index.ts'

/** How to complain, and until when; what has been complained of, and what is possible once the day has passed. */
export function HowToComplain({ opened, ui }: { opened: OpenedDecision; ui: PageContext }): ReactElement {
  const t = textsOf(ui.language).decision
  const { complaint } = opened
  const left = complaint.filter(({ own }) => !own?.isOpen)
  const isTimely = left.some(({ now }) => now !== 'after_a_year')
  const unit = officialText(ui.language, opened.unit)
  const bodies = [...new Set(left.map(({ appealBody }) => appealBody))]
  const bodyOf = (one: ComplaintPart) => appealBodyText(ui.language, one.appealBody)
  return (
    <Section title={left.length ? t.complain : t.youComplained} id="klage">
      {complaint.map((one) => (
        <ComplaintTime key={one.basis} one={one} opened={opened} ui={ui} />
      ))}
      {isTimely && (
        <>
          <Prose>
            <p>{t.form}</p>
            {bodies.length === 1 ? (
              <p>{t.route(unit, bodyOf(left[0]!))}</p>
            ) : (
              left.map((one) => (
                <p key={one.basis}>
                  {namesOfRights(one.items, ui.language)}: {t.route(unit, bodyOf(one))}
                </p>
              ))
            )}
            <p>
              <WithPhone phone={opened.phone}>{t.help(opened.phone)}</WithPhone>{' '}
              {left.some(({ basis }) => basis === 'health') && t.ombud}
            </p>
          </Prose>
          <Facts items={[{ term: t.address, value: ui.authority.settings.complaintAddress }]} />
        </>
      )}
      {left.length > 0 && ui.actor.kind === 'citizen' && (
        <ActionBar>
          <LinkButton variant="secondary" href={`${ui.path}/klage`}>
            {t.complainHere}
          </LinkButton>
        </ActionBar>
      )}
      {isTimely && (
        <p>
          <a className="ds-link" href={`/${ui.authority.id}/klage`}>
            {t.howTo}
          </a>
        </p>
      )}
    </Section>
  )
}

type ComplaintPart = OpenedDecision['complaint'][number]

/** Until when the rights of one basis may be complained of; named where the decision has more than one. */
function ComplaintTime({
  one,
  opened,
  ui,
}: {
  one: ComplaintPart
  opened: OpenedDecision
  ui: PageContext
}): ReactElement {
  const t = textsOf(ui.language).decision
  const { own } = one
  const day = (on: string | Date) => longDate(ui.language, on)
  const unit = officialText(ui.language, opened.unit)
  const heading = opened.complaint.length > 1 && (
    <h3 className="sv-h3">{namesOfRights(one.items, ui.language)}</h3>
  )
  const follow = own && (
    <p>
      {t.complained(day(own.receivedOn))}{' '}
      <a className="ds-link" href={`/${ui.authority.id}/klage/${own.id}`}>
        {t.followComplaint}
      </a>
    </p>
  )
  if (own?.isOpen)
    return (
      <>
        {heading}
        {follow}
      </>
    )
  if (one.now === 'after_a_year')
    return (
      <>
        {heading}
        {follow}
        <p>
          <WithPhone phone={opened.phone}>{t.afterAYear(day(one.lastDay), opened.phone)}</WithPhone>
        </p>
      </>
    )
  const counted = one.isPromised
    ? t.counted.promised
    : one.countsFrom === 'sufficient_knowledge'
      ? t.counted.sufficient_knowledge(one.weeks, day(opened.openedAt))
      : t.counted.notice_received(one.weeks)
  const isLate = one.now === 'late'
  return (
    <>
      {heading}
      {follow}
      <p>
        <strong>{isLate ? t.dayPassed(day(one.lastDay)) : t.complainBy(unit, day(one.lastDay))}</strong>
      </p>
      <p>
        {counted} {isLate ? t.complainLate : t.late}
      </p>
    </>
  )
}
