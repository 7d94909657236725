/** By which people look for help: the same words for services and for user organisations. */
export const lifeSituations = [
  'expecting',
  'child',
  'family',
  'school',
  'adult',
  'older',
  'work',
  'mental_health',
] as const
export type LifeSituation = (typeof lifeSituations)[number]
