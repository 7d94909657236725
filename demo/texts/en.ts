import type { Texts } from './nb.ts'

export const en = {
  title: 'Try it as anybody',
  lead: 'This is a demonstration. Everybody in it is made up, and everything can be begun again. Choose somebody, and you are signed in as them.',
  clockTitle: 'The day today',
  clockText: (day: string) => `Here it is ${day}.`,
  clockWhy:
    'Set the clock forward to see deadlines pass, children grow older and plans come up for renewal. It never goes back.',
  oneDay: 'One day forward',
  oneWeek: 'One week forward',
  fourWeeks: 'Four weeks forward',
  otherDays: 'Another number of days',
  forward: 'Set forward',
  badDays: 'Write a whole number from 1 to 400.',
  jumpTo: 'Go to',
  citizens: 'Citizens',
  unit: 'The coordinating unit',
  services: 'Coordinators and services',
  system: 'Settings and control',
  public: (authority: string) => `See ${authority} without signing in`,
} satisfies Texts
