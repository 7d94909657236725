import { type Born, rightsOn } from '../../law/age.ts'
import type { IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'

export const ownConsent = defineRule({
  code: 'pbrl-4-3',
  version: 1,
  paragraph: 'pbrl § 4-3',
  says: 'One of 16 or more consents alone, unless a reasoned written decision says that one cannot in this field and time.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 4-3',
})

export const parentsConsent = defineRule({
  code: 'pbrl-4-4',
  version: 1,
  paragraph: 'pbrl § 4-4; barneloven § 30',
  says: 'For a child under 16 those with parental responsibility consent, together where there are two.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 4-4; lov-1981-04-08-7 § 30',
})

export const careConsent = defineRule({
  code: 'pbrl-4-4-care',
  version: 1,
  paragraph: 'pbrl § 4-4',
  says: 'Where child welfare has taken over care, it and those the child lives with consent, not the parents.',
  basis: 'law',
  source: 'lov-1999-07-02-63 § 4-4',
})

export const childConsents = defineRule({
  code: 'pbrl-4-3-12-16',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-3',
  says: 'A child from 12 decides alone in what the parents, for reasons that should be respected, are not told of.',
  basis: 'law',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-3',
})

export const guardianConsents = defineRule({
  code: 'guardian-consents',
  version: 1,
  paragraph: 'vergemålsloven §§ 21, 31, 33; pbrl § 4-3',
  says: 'A guardian consents only within a personal mandate in its period, and only when a capacity decision says that the person cannot.',
  basis: 'law',
  source: 'lov-2010-03-26-9 §§ 21, 31, 33; lov-1999-07-02-63 § 4-3',
})

export const guardianSees = defineRule({
  code: 'guardian-sees',
  version: 1,
  paragraph: 'vergemålsloven §§ 21, 31, 33; pbrl §§ 3-6, 4-3',
  says: 'A personal mandate by itself opens no adult’s coordination, consents or plan: a guardian sees and does there what a capacity decision in force takes from the person, and else what the person opens by consent. Under 16 a guardian stands where parents would. In the case, the inquiry and the complaint the guardian represents a party.',
  basis: 'inference',
  source: 'lov-2010-03-26-9 §§ 21, 31, 33; lov-1999-07-02-63 §§ 3-6, 4-3',
})

export const nearestKinConsents = defineRule({
  code: 'hpl-22',
  version: 1,
  paragraph: 'hpl § 22',
  says: 'For an adult who cannot consent and has no guardian with a mandate for it, the nearest kin may consent to sharing.',
  basis: 'law',
  source: 'lov-1999-07-02-64 § 22',
})

export type RepresentativeKind =
  | 'parent'
  | 'guardian'
  | 'proxy'
  | 'next_of_kin'
  | 'close_person'
  | 'foster_parent'
  | 'care_authority'

export interface Representative {
  id: string
  kind: RepresentativeKind
  hasParentalResponsibility: boolean
  mandate: '' | 'personal' | 'financial' | 'both'
  fromDate: IsoDate
  toDate: IsoDate | null
}

export interface WhoConsentsFacts extends Born {
  today: IsoDate
  representatives: readonly Representative[]
  /** pbrl § 4-3: a written decision that covers this consent. Nothing follows from a diagnosis. */
  capacityDecision: { fromDate: IsoDate; toDate: IsoDate | null } | null
  /** The parents are lawfully not told of what this is about. */
  isWithheldFromParents: boolean
  /** Consent to sharing only; not to coordination or plan. */
  isSharing: boolean
}

/** Who consents. `all`: each of them must; `unclear`: nobody may, and the unit must clarify. */
export interface WhoConsents {
  by: 'person' | 'parents' | 'care' | 'guardian' | 'next_of_kin' | 'unclear'
  representativeIds: string[]
  all: boolean
  rule: { code: string; paragraph: string }
}

interface Period {
  fromDate: IsoDate
  toDate: IsoDate | null
}
const holds = ({ fromDate, toDate }: Period, today: IsoDate) =>
  fromDate <= today && (toDate === null || today <= toDate)

function by(
  who: WhoConsents['by'],
  of: readonly Representative[],
  all: boolean,
  { code, paragraph }: { code: string; paragraph: string },
): WhoConsents {
  return { by: who, representativeIds: of.map(({ id }) => id), all, rule: { code, paragraph } }
}

function forChild(facts: WhoConsentsFacts, present: readonly Representative[]): WhoConsents {
  const mayDecideAlone = rightsOn(facts, facts.today).mayAskThatParentsAreNotTold
  if (facts.isWithheldFromParents && mayDecideAlone) return by('person', [], true, childConsents)
  const care = present.filter(({ kind }) => kind === 'care_authority')
  if (care.length > 0) {
    const foster = present.filter(({ kind }) => kind === 'foster_parent')
    return by('care', [...care, ...foster], false, careConsent)
  }
  const parents = present.filter((one) => one.kind === 'parent' && one.hasParentalResponsibility)
  if (parents.length > 0) return by('parents', parents, true, parentsConsent)
  const guardians = present.filter(hasPersonalMandate)
  return guardians.length > 0
    ? by('guardian', guardians, false, guardianConsents)
    : by('unclear', [], true, parentsConsent)
}

const hasPersonalMandate = ({ kind, mandate }: Representative) =>
  kind === 'guardian' && (mandate === 'personal' || mandate === 'both')

/** Who may consent for this person today. A proxy, a financial guardian or a parent of one past 16 never does. */
export function whoConsents(facts: WhoConsentsFacts): WhoConsents {
  const present = facts.representatives.filter((one) => holds(one, facts.today))
  if (!rightsOn(facts, facts.today).consentsAlone) return forChild(facts, present)
  if (!facts.capacityDecision || !holds(facts.capacityDecision, facts.today))
    return by('person', [], true, ownConsent)
  const guardians = present.filter(hasPersonalMandate)
  if (guardians.length > 0) return by('guardian', guardians, false, guardianConsents)
  const kin = present.filter(({ kind }) => kind === 'next_of_kin')
  if (facts.isSharing && kin.length > 0) return by('next_of_kin', kin, false, nearestKinConsents)
  return by('unclear', [], true, ownConsent)
}

/** Whether this one's consent counts; the person is `null`. */
export function mayConsent(representativeId: string | null, facts: WhoConsentsFacts): boolean {
  const who = whoConsents(facts)
  return representativeId === null ? who.by === 'person' : who.representativeIds.includes(representativeId)
}

/** Whether consent is complete when these have given theirs; the person is `null`. */
export function isConsentComplete(givenBy: readonly (string | null)[], facts: WhoConsentsFacts): boolean {
  const who = whoConsents(facts)
  if (who.by === 'person') return givenBy.includes(null)
  if (who.representativeIds.length === 0) return false
  return who.all
    ? who.representativeIds.every((id) => givenBy.includes(id))
    : who.representativeIds.some((id) => givenBy.includes(id))
}
