import type { LifeArea } from './rules/content.ts'

// The words of the plan that are stored: codes in the columns, sentences in texts/.

/** What § 9 asks to be told of the person, on the page about the person. */
export const aboutKeys = [
  'what_matters',
  'resources',
  'needs',
  'contributions',
  'cooperation',
  'child_participation',
  'culture_and_language',
] as const

/** What is needed in each area of life: § 9 a, the needs. */
export const needKeys = [
  'need_health_and_care',
  'need_daytime',
  'need_housing',
  'need_leisure',
  'need_economy',
  'need_social_network',
] as const satisfies readonly `need_${LifeArea}`[]

/** What a family is asked where the plan is a child's: the four questions of Helsedirektoratet's guide on next of kin. */
export const familyKeys = [
  'family_important',
  'family_good_life',
  'family_good_services',
  'family_own',
] as const

export const textKeys = [...aboutKeys, ...needKeys, ...familyKeys] as const
/** Each is a row with a version of its own, so that two may write in different ones at once. */
export type TextKey = (typeof textKeys)[number]

export const words = ['agrees', 'disagrees', 'could_not_answer'] as const
/** The person's word on the plan. */
export type Word = (typeof words)[number]

/** How satisfied the person is with how a goal goes, from not at all to fully. */
export const ratings = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

export const progresses = ['better', 'same', 'worse', 'achieved', 'too_early'] as const
export type Progress = (typeof progresses)[number]

/** Whether an activity helps, as the one who evaluates it sees it. */
export const effects = ['helped', 'helped_some', 'no_change', 'worse', 'too_early'] as const
export type Effect = (typeof effects)[number]
