// The words of the plan that are stored: codes in the columns, sentences in texts/.

export const textKeys = [
  'what_matters',
  'resources',
  'needs',
  'contributions',
  'cooperation',
  'child_participation',
  'culture_and_language',
] as const
/** Each is a row with a version of its own, so that two may write in different ones at once. */
export type TextKey = (typeof textKeys)[number]

export const words = ['agrees', 'disagrees', 'could_not_answer'] as const
/** The person's word on the plan. */
export type Word = (typeof words)[number]

export const progresses = ['better', 'same', 'worse', 'achieved', 'too_early'] as const
export type Progress = (typeof progresses)[number]
