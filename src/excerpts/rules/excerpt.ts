import { defineRule } from '../../law/rule.ts'

export const tellOnce = defineRule({
  code: 'tell-once',
  version: 3,
  paragraph: 'pbrl § 3-6; hpl §§ 21, 22; forskrift 1110 § 4; GDPR art. 5 (1) c',
  says: 'The person, or who decides for them, may give others what they may see themselves, for a purpose they name. One who cannot do it asks whoever coordinates, who says how and when they were asked, gives no more than they see themselves, and sees again only what they made; the person is told. Nobody else at work makes one: they may print what they see, and share by consent. It is never more than the maker sees that day, it is kept as it was given, and each is on the person’s own list. Of documents it tells which there are, and takes none along: each is fetched and given by itself.',
  basis: 'inference',
  source:
    'lov-1999-07-02-63 § 3-6; lov-1999-07-02-64 §§ 21, 22 (from memory); forskrift-2022-06-22-1110 § 4; GDPR art. 5',
})

export const excerptPurposes = ['application', 'new_teacher', 'hospital', 'respite', 'other'] as const
export type ExcerptPurpose = (typeof excerptPurposes)[number]

export const excerptParts = [
  'what_matters',
  'about',
  'goals',
  'team',
  'responsibility',
  'consents',
  'about_me',
  'documents',
  'contingency',
] as const
export type ExcerptPart = (typeof excerptParts)[number]

/** What is ticked at first: no more than the purpose usually needs; the maker chooses. */
const usual: Record<ExcerptPurpose, readonly ExcerptPart[]> = {
  application: ['about', 'goals'],
  new_teacher: ['what_matters', 'about', 'about_me', 'contingency'],
  hospital: ['what_matters', 'about', 'team', 'about_me', 'contingency'],
  respite: ['what_matters', 'about', 'about_me', 'contingency'],
  other: [],
}

/** @param offered what the maker sees and can give */
export const usualParts = (purpose: ExcerptPurpose, offered: readonly ExcerptPart[]): ExcerptPart[] =>
  offered.filter((part) => usual[purpose].includes(part))

/** How one at work was asked to make it. */
export const askedHows = ['oral', 'phone', 'paper'] as const
export type AskedHow = (typeof askedHows)[number]

/** The questions, in order; each on a page of its own. */
export const excerptSteps = ['formal', 'mottaker', 'innhold', 'se-over'] as const
export type ExcerptStep = (typeof excerptSteps)[number]

export interface ExcerptChoices {
  purpose: ExcerptPurpose | null
  receiver: string
  parts: readonly ExcerptPart[]
}

/** The first question that is not answered: nothing is made before all are. */
export function nextStep({ purpose, receiver, parts }: ExcerptChoices): ExcerptStep {
  if (!purpose) return 'formal'
  if (!receiver) return 'mottaker'
  return parts.length ? 'se-over' : 'innhold'
}
