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
