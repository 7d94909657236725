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

const ofChildren: readonly string[] = ['expecting', 'child', 'family', 'school']

/** A service that says nothing else than that it is for children and their families. */
export const isForChildrenOnly = ({ lifeSituations: said }: { lifeSituations: readonly string[] }): boolean =>
  said.length > 0 && said.every((each) => ofChildren.includes(each))
