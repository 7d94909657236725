import type { Texts } from './nb.ts'

export const en = {
  ideas: {
    title: 'Need an idea?',
    lead: (authority: string) =>
      `Here are suggestions from ${authority}. Press one to begin with it. You can change every word, and you can leave it.`,
    chosen: 'The suggestion is in the field. Change it until it is yours.',
    chosenForOther: 'The suggestion is in the field. Change it to what the person would say.',
    chosenActivity: 'The suggestion is in the field. Change it until it fits.',
    kept: (words: string) => `What you had written is still there. The suggestion is: “${words}”`,
    ask: 'Three questions that may help',
    questions: [
      'How will you notice that it is getting better?',
      'When, or how often?',
      'Is it how you would say it?',
    ],
    questionsForOther: [
      'How will the person notice that it is getting better?',
      'When, or how often?',
      'Is it how the person would say it?',
    ],
    noMust: 'You need not answer them. The goal is good enough without.',
  },
  suggestions: {
    goal: {
      title: 'Suggested goals',
      lead: 'Whoever writes a goal can begin with one of these. Nobody has to. Everyone can change the words.',
      noneText: 'Without suggestions, nothing is shown of them where goals are written.',
      wordsHint: 'Write it the way a person could say it, for example: “I want to …”.',
      stays: 'Goals that are already written stay when a suggestion is taken away.',
    },
    activity: {
      title: 'Suggested activities',
      lead: 'Whoever writes an activity can begin with one of these. Nobody has to. Everyone can change the words.',
      noneText: 'Without suggestions, nothing is shown of them where activities are written.',
      wordsHint: 'Write what is to be done, for example: “Visit …”.',
      stays: 'Activities that are already written stay when a suggestion is taken away.',
    },
    none: 'No suggestions yet',
    add: 'Add a suggestion',
    area: 'Which part of life?',
    words: 'The suggestion',
    save: 'Add',
    end: 'Take away',
    order: 'Order',
    reopen: 'Suggest again',
    ended: (n: number) => (n === 1 ? 'One suggestion is taken away' : `${n} suggestions are taken away`),
    endedOn: (day: string) => `taken away ${day}`,
  },
} satisfies Texts
