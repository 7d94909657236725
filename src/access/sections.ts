/** The parts of a person's coordination and plan that consent opens one by one. */
export const sections = [
  'about_person', // what matters, resources, needs
  'goals',
  'activities',
  'participants',
  'meetings', // agenda, invitations, minutes
  'contingency',
  'documents',
  'messages',
] as const
export type Section = (typeof sections)[number]

/** Those a page of the product shows: the only ones a new consent is asked for. The others are kept where they are stored. */
export const shownSections = [
  'about_person',
  'goals',
  'activities',
  'participants',
  'meetings',
  'contingency',
  'documents',
] as const satisfies readonly Section[]

export function isShown(section: Section): boolean {
  return (shownSections as readonly Section[]).includes(section)
}
