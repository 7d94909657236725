import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const consentPurpose = defineRule({
  code: 'consent-purpose',
  version: 1,
  paragraph: 'pbrl § 4-1; GDPR art. 5 (1) b',
  says: 'A consent to share is asked for with what it is for: one of a short list, with more words where one has them, or something else in one’s own words. One that was asked for before this stands with the words it has.',
  basis: 'page',
  source: 'https://bti.tynset.kommune.no/verktoy/veiledning-til-samtykkeskjema-for-tverrfaglig-samarbeid/',
})

/** What a consent to share is for. */
export const purposeKinds = [
  'together',
  'follow_up',
  'adapt',
  'before_start',
  'daily',
  'take_part',
  'other',
] as const
export type PurposeKind = (typeof purposeKinds)[number]

/** Something else is said in one's own words; to the others words are added or not. */
export function checkPurpose(kind: PurposeKind, words: string): true | Refused<'purpose_missing'> {
  return kind === 'other' && words === '' ? refused('purpose_missing', 'purpose') : true
}
