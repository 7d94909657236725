import type { Texts } from './nb.ts'

export const en = {
  asked: (who: string, name: string) => `${name ? `${who} (${name})` : who} has asked for it.`,
  askedSelf: 'The person has asked for it themselves.',
  agrees: 'The one it is about has said yes to the inquiry.',
  doesNotWant: 'The one it is about has answered that they do not want it.',
  wantsToTalk: 'The one it is about wants to talk with you first.',
  askPerson: 'It is not the person’s own wish. Ask the one it is about.',
  askParents: 'It is not the family’s own wish. Ask those with parental responsibility, and hear the child.',
} satisfies Texts
