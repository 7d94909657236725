import { actsEn } from './acts-en.ts'
import { codesEn } from './codes-en.ts'
import type { Texts } from './nb.ts'

export const en = {
  acts: actsEn,
  ...codesEn,
  title: 'Who has looked',
  leadSelf: 'Here you see who has opened something about you, what they saw, and why they could see it.',
  lead: (name: string) =>
    `Here you see who has opened something about ${name}, what they saw, and why they could see it.`,
  wonder: 'Is there something you do not understand?',
  wonderText: 'Call and ask why somebody has seen something. You do not need to say why.',
  shielded: 'Names and workplaces of staff are not shown here. Call if you want to know more.',
  lawTitle: 'Why is this written down?',
  law: 'Every time somebody sees something about a person here, it is written down: who, what, when and why they could. It cannot be changed or deleted.',
  paragraph: 'Pasientjournalloven § 22 a (the Patient Records Act) gives you the right to see this.',
  clockAhead: (day: string) =>
    `The clock of the demonstration is set ahead to ${day}. The log shows the day and time when it really happened.`,
  filter: 'Show only some of them',
  who: 'Person',
  anybody: 'Everybody',
  place: 'Workplace',
  anywhere: 'All',
  show: 'Show',
  showAll: 'Show everybody again',
  showOwn: 'Show what you have seen yourself too',
  hideOwn: 'Hide what you have seen yourself',
  ownToo: (count) =>
    count === 1
      ? 'You have also been here yourself, on one visit.'
      : `You have also been here yourself, on ${count} visits.`,
  own: (count: number) => (count === 1 ? 'Only you, on one visit.' : `Only you, on ${count} visits.`),
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  you: 'You',
  someoneAtWork: 'An employee',
  unknown: 'Somebody who is not named here',
  why: (name: string) => `Why ${name} could see it`,
  whyAtAll: 'Why it was possible',
  ground: (ground: string) => `Ground: ${ground}.`,
  stoodOpenUntil: (until: string) => `The page stood open and was refreshed until ${until}`,
  stoodOpen: (when: string) => `The page stood open and was refreshed at ${when}`,
  onlyStoodOpen: (when: string) => `the page stood open from before and was refreshed at ${when}`,
  beside: (deed: string, list: string) => `${deed}, and saw ${list}`,
  manyTimes: (count: number, first: string, last: string) => `${count} times from ${first} to ${last}`,
  somethingElse: 'something else',
  noneTitle: 'Nobody has seen anything yet',
  none: 'When somebody opens something, it is listed here at once.',
  noneChosen: 'Nothing found for what you have chosen.',
  older: 'Show older',
  newest: 'To the newest',
} satisfies Texts
