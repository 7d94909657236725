import type { ReactElement } from 'react'
import { dateAndTime } from '../../platform/i18n/dates.ts'
import { Details, Section, Timeline } from '../../ui/index.ts'
import type { CaseEvent } from '../history-store.ts'
import { askerTexts } from '../texts/askers/index.ts'
import { textsOf } from '../texts/index.ts'
import { informingTexts } from '../texts/informing/index.ts'
import { samePersonTexts } from '../texts/same-person/index.ts'
import { takeBackTexts } from '../texts/take-back/index.ts'
import { tellingTexts } from '../texts/telling/index.ts'
import { whoTheyAreTexts } from '../texts/who-they-are/index.ts'
import { workTextsOf } from '../texts/work/index.ts'
import { whoDid } from '../who-did.ts'
import type { CaseProps } from './case-page.tsx'

/** How many of the newest one sees at once. */
const shownAtOnce = 3

/** Codes of events and the steps of the case that say why. */
const stepOf: Record<string, string> = {
  case_opened: 'open_after_death',
  person_told_apart: 'tell_apart',
  inquiry_taken_out: 'take_inquiry_out',
  person_corrected: 'correct_person',
  related_added: 'add_related',
  number_confirmed: 'confirm_number',
  number_dropped: 'drop_number',
  parent_withheld_from: 'telling_withheld',
  parent_may_be_told: 'telling_told',
  parent_informed: 'parent_informed',
  parent_refused: 'parent_refused',
  parent_ended: 'parent_ended',
  parent_complains: 'parent_complains',
  parent_complaint_sent_on: 'parent_complaint_sent_on',
  parent_confirmed: 'confirm_asker',
  asker_confirmed: 'confirm_asker',
  asker_not_party: 'keep_answer_from',
  case_wait_for_information: 'wait_for_information',
  case_close: 'close',
  case_close_without_decision: 'close_without_decision',
  case_reopen: 'reopen',
  case_assess_again: 'assess_again',
  decision_sent_back: 'send_back',
  case_taken_back: 'take_back',
  case_goes_on: 'go_on',
  case_take_back_regretted: 'regret_take_back',
  case_take_back_disputed: 'want_on',
  case_take_back_joined: 'join_take_back',
}

/** What the one who sent the inquiry that an event is of said to be; null: it is of none. */
function senderKindOf({ facts }: CaseEvent, { inquiries, requests }: CaseProps['data']): string | null {
  const asked = requests.find(({ id }) => id === facts.requestId)?.inquiryId
  const of = inquiries.find(({ id }) => id === (facts.inquiryId ?? asked))
  return of?.senderKind ?? null
}

/** What has happened, the newest first; what is older lies behind a line. */
export function CaseHistory({ data, ui }: CaseProps): ReactElement {
  const t = textsOf(ui.language)
  const work = workTextsOf(ui.language)
  const events = data.events.flatMap((event) => {
    const title =
      t.case.events[event.type] ??
      work.events[event.type] ??
      samePersonTexts[ui.language].events[event.type] ??
      whoTheyAreTexts[ui.language].events[event.type] ??
      tellingTexts[ui.language].events[event.type] ??
      askerTexts[ui.language].events[event.type] ??
      takeBackTexts[ui.language].events[event.type] ??
      informingTexts[ui.language].events[event.type]
    if (!title) return []
    const item = typeof event.facts.item === 'string' ? ` (${t.law.items[event.facts.item]})` : ''
    const late = event.facts.late === true ? ` (${t.case.late})` : ''
    const step = data.steps.find(
      (each) => each.act === stepOf[event.type] && each.at.getTime() === event.at.getTime(),
    )
    return [
      {
        key: String(event.id),
        when: dateAndTime(ui.language, event.at),
        title: `${title}${item}${late}`,
        text: step?.reason,
        who: whoDid({ ...event, senderKind: senderKindOf(event, data) }, ui.language),
      },
    ]
  })
  return (
    <Section title={t.case.history} id="historikk">
      <Timeline events={events.slice(0, shownAtOnce)} />
      {events.length > shownAtOnce && (
        <Details summary={t.case.older(events.length - shownAtOnce)} id="eldre">
          <Timeline events={events.slice(shownAtOnce)} />
        </Details>
      )}
    </Section>
  )
}
