import type { IsoDate } from '../../law/calendar.ts'
import { type ActOf, lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const consentStates = defineRule({
  code: 'consent-lifecycle',
  version: 1,
  paragraph: 'pbrl § 4-1; forskrift 2022-1110 §§ 5, 9 i',
  says: 'Consent is asked for, given or refused, renewed, and withdrawn at any time without a reason; the history stays.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 4-1; forskrift-2022-06-22-1110 §§ 5, 9',
})

export const consentIsOpen = defineRule({
  code: 'consent-open',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 9 i; pasientjournalforskriften § 13',
  says: 'Consent opens only from its first day to its last, and only while it is given.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 9',
})

export const consentException = defineRule({
  code: 'consent-exception',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 9 i; pbrl § 4-1',
  says: 'A consent to share may leave out one who works in the service, or one thing in an opened section; what is left out is as if it was never opened. Where several decide, it is left out while one of them holds to it. Who coordinates cannot be left out: that is a wish for another.',
  basis: 'page',
  source: 'https://bti.tynset.kommune.no/verktoy/veiledning-til-samtykkeskjema-for-tverrfaglig-samarbeid/',
})

export const planNeedsConsent = defineRule({
  code: 'forskrift-1110-5',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 5',
  says: 'No plan is made without consent from the person or the one who may consent for the person.',
  basis: 'law',
  source: 'forskrift-2022-06-22-1110 § 5',
})

export const askingForPlanNeedsRight = defineRule({
  code: 'hol-7-1-before-consent',
  version: 1,
  paragraph: 'pbrl § 2-5; hol § 7-1; spesialisthelsetjenesteloven § 2-5',
  says: 'Consent to a plan is asked for only once the right to a plan is granted: a plan needs both.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 § 2-5; lov-2011-06-24-30 § 7-1',
})

const table = {
  asked: {
    give: { to: 'given' },
    refuse: { to: 'refused' },
    withdraw: { to: 'withdrawn' },
  },
  given: {
    renew: { to: 'given' },
    withdraw: { to: 'withdrawn' },
    expire: { to: 'expired' },
  },
  refused: {
    ask_again: { to: 'asked' },
    give: { to: 'given' },
  },
  withdrawn: {
    ask_again: { to: 'asked' },
    give: { to: 'given' },
  },
  expired: {
    ask_again: { to: 'asked' },
    renew: { to: 'given' },
  },
} as const satisfies StateTable

export const consentLifecycle = lifecycle(table)
export type ConsentState = StateOf<typeof table>
export type ConsentAct = ActOf<typeof table>

export const consentKinds = ['coordination', 'plan', 'sharing'] as const
export type ConsentKind = (typeof consentKinds)[number]

export interface ConsentFact {
  state: ConsentState
  fromDate: IsoDate
  /** The last day it holds; null until withdrawn. */
  untilDate: IsoDate | null
}

/** Whether a consent opens anything today. A day past its last one it is closed, swept or not. */
export function isOpen(consent: ConsentFact, today: IsoDate): boolean {
  if (consent.state !== 'given' || today < consent.fromDate) return false
  return consent.untilDate === null || today <= consent.untilDate
}

/** A period must end on or after its first day, and not be over already. */
export function checkPeriod(
  fromDate: IsoDate,
  untilDate: IsoDate | null,
  today: IsoDate,
): true | Refused<'period_backwards' | 'period_over'> {
  if (untilDate !== null && untilDate < fromDate) return refused('period_backwards', 'until_date')
  if (untilDate !== null && untilDate < today) return refused('period_over', 'until_date')
  return true
}

export const coordinationCarriesSharing = defineRule({
  code: 'coordination-carries-sharing',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 5',
  says: 'A consent to share opens nothing while the consent to coordination it stands on has run out; renewed, it opens again.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 5',
})

/** What each consent stands on: nothing is shared, and no plan made, without consent to coordination first. */
export const consentStandsOn = {
  coordination: [],
  plan: ['coordination'],
  sharing: ['coordination'],
} as const satisfies Record<ConsentKind, readonly ConsentKind[]>

/** Before a coordinator is offered, a plan made or something shared: `consent_missing` at the kind that is missing. */
export function needsConsents(
  kinds: readonly ConsentKind[],
  consents: readonly (ConsentFact & { kind: ConsentKind })[],
  today: IsoDate,
): true | Refused<'consent_missing'> {
  const missing = kinds.find(
    (kind) => !consents.some((consent) => consent.kind === kind && isOpen(consent, today)),
  )
  return missing ? refused('consent_missing', missing) : true
}

/** Whether a consent of this kind can be asked for, or begun, with the rights that are granted. */
export function mayAskFor(kind: ConsentKind, granted: readonly string[]): true | Refused<'right_missing'> {
  return kind === 'plan' && !granted.includes('plan') ? refused('right_missing', 'kind') : true
}

/** forskrift 2022-1110 § 5: the gate before a plan. */
export function mayMakePlan(
  consents: readonly (ConsentFact & { kind: ConsentKind })[],
  today: IsoDate,
): true | Refused<'consent_missing'> {
  return needsConsents([...consentStandsOn.plan, 'plan'], consents, today)
}
