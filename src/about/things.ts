// The words of the slice that are stored: codes in the columns, sentences in texts/.

/** The texts of About me, in the order they are read. Each has versions of its own. */
export const aboutMeKeys = [
  'met',
  'important',
  'communicate',
  'good_to_know',
  'please_do',
  'please_do_not',
  'who_knows_me',
] as const
export type AboutMeKey = (typeof aboutMeKeys)[number]

/** A text as it stands: the newest version. */
export interface AboutMeText {
  text: string
  version: number
  /** What the writer was to the person. */
  writtenAs: string
  writtenAt: Date
}
export type AboutMeTexts = Partial<Record<AboutMeKey, AboutMeText>>

/** The kinds of other plans: pointed to, never copied. */
export const referenceKinds = [
  'education',
  'treatment',
  'activity_nav',
  'qualification',
  'crisis',
  'relay',
  'child_welfare',
  'other',
] as const
export type ReferenceKind = (typeof referenceKinds)[number]

interface SaidOfReference {
  kind: ReferenceKind
  title: string
  holder: string
  place: string
  validUntil: string | null
  isEnded: boolean
}

/** The same is said of a plan pointed to. */
export const isSameReference = (one: SaidOfReference, other: SaidOfReference): boolean =>
  (['kind', 'title', 'holder', 'place', 'validUntil', 'isEnded'] as const).every(
    (field) => one[field] === other[field],
  )
