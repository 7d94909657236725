import type { Texts } from './nb.ts'

export const en = {
  missing: {
    goals: 'Goals',
    resources: 'Resources: strengths and what goes well',
    needs: 'Needs for services',
    participants: 'Who takes part',
    responsible_service: 'Which service has the main responsibility',
    coordinator: 'Who coordinates',
    contributions: 'What each of you contributes',
    activities: 'Services and activities',
    activity_responsible: 'Who is responsible for each activity',
    activity_scope: 'How much of each activity',
    activity_how: 'How the activities are carried out',
    coordinator_stated: 'Whether a coordinator is offered or appointed',
    period: 'The period of the plan',
    revision_date: 'When the plan is to be reviewed',
    consent: 'Consent to the plan',
    cooperation: 'Cooperation with others that is needed or wished for',
    child_participation: 'How the child takes part',
  },
  points: (point: string) => (point === 'child' ? 'last sentence' : `letter ${point}`),
  texts: {
    what_matters: {
      label: 'What matters to you?',
      hint: 'Write it the way you would say it. It can be short.',
    },
    resources: { label: 'What goes well?', hint: 'Strengths, interests, people who help.' },
    needs: { label: 'What is help needed for?', hint: 'Services and activities needed day to day.' },
    contributions: { label: 'What does each contribute?', hint: 'The person, the family and the services.' },
    cooperation: {
      label: 'Who else should we work with?',
      hint: 'Cooperation that is needed or wished for.',
    },
    child_participation: {
      label: 'How does the child take part?',
      hint: 'How the child is told, has a say and is heard.',
    },
    culture_and_language: {
      label: 'Language and culture',
      hint: 'Anything those who help should know about language, faith or habits.',
    },
  },
  toYou: {
    contributions: { label: 'What does each contribute?', hint: 'You, the family and the services.' },
    child_participation: {
      label: 'How do you take part?',
      hint: 'How you are told, have a say and are heard.',
    },
  },
  whatMattersTo: (name: string) => ({
    label: `What matters to ${name}?`,
    hint: 'Write it the way it is said. It may be short.',
  }),
  aboutPage: {
    title: (name: string) => `About ${name}`,
    lead: 'Write a little at a time, and press “Save in the plan” at the bottom. Then the others see it.',
    ownWords: (day) => `You wrote this in the inquiry on ${day}:`,
    ownWordsText: 'You need not write it again. Put it in the plan, and change it afterwards if you like.',
    useOwnWords: 'Put it in the plan',
    save: 'Save in the plan',
    changedMeanwhile: 'Somebody else wrote in the same field while you were writing',
    seeBoth:
      'Nothing was written over. Both texts are by the field. Choose whether both are to stand, or put them together yourself and save.',
    whatIsToStand: (heading: string) => `Choose what is to stand under “${heading}”`,
    bothHint: 'With both, what stands comes first, and then what you wrote.',
    ways: { both: 'Keep both', mine: 'Only what I wrote', theirs: 'Only what stands' },
    asItStood: 'What stood there, stands as it was',
    nowStored: 'The plan now says:',
    yours: 'What you wrote is in the field below.',
    back: 'To the plan',
    law: 'Section 9 of the regulation says the plan holds this. Write what is useful, and leave the rest.',
  },
} satisfies Texts
