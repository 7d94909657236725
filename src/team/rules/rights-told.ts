import {
  type ageGroups,
  consentFromSixteen,
  heardFromSeven,
  noticeFromFifteen,
  weightFromTwelve,
} from '../../law/age.ts'
import { type ConsentKind, consentStates, planNeedsConsent } from './consent.ts'
import { ownConsent, parentsConsent } from './who-consents.ts'

export type ToldGroup = Exclude<(typeof ageGroups)[number], 'unborn' | 'adult'>

/** The rules behind what is told of each age; the paragraphs stand beside the words. */
const rulesOf = {
  under_7: [heardFromSeven, parentsConsent],
  from_7: [heardFromSeven, parentsConsent],
  from_12: [heardFromSeven, weightFromTwelve, parentsConsent],
  from_15: [weightFromTwelve, noticeFromFifteen, parentsConsent],
  from_16: [consentFromSixteen, ownConsent],
} as const satisfies Record<ToldGroup, readonly { paragraph: string }[]>

const rulesOfKind = {
  coordination: [consentStates],
  plan: [planNeedsConsent],
  sharing: [consentStates],
} as const satisfies Record<ConsentKind, readonly { paragraph: string }[]>

/** Each paragraph once, of why a kind is asked for and of what age gives. Null: of age there is nothing to tell. */
export function paragraphsFor(kind: ConsentKind, group: ToldGroup | null): string {
  const rules = [...rulesOfKind[kind], ...(group ? rulesOf[group] : [])]
  return [...new Set(rules.map(({ paragraph }) => paragraph))].join('; ')
}

/** Whose rights are told of: a child’s, and at 16 that one now decides. */
export function isTold(group: (typeof ageGroups)[number]): group is ToldGroup {
  return group !== 'unborn' && group !== 'adult'
}
