import type { ExceptionTexts } from './exceptions-nb.ts'

export const exceptionsEn = {
  saved: 'Saved: it is kept out',
  savedIn: 'Saved: it can be seen again',
  title: 'Keep something out',
  seen: 'Kept out',
  back: 'The consent',
  lead: (who: string) => `${who} cannot see what is kept out, though the rest is open.`,
  leadHidden: 'They cannot see what is kept out, though the rest is open.',
  now: 'Kept out now',
  nothing: 'Nothing is kept out.',
  count: (n: number) => (n === 1 ? '1 thing' : `${n} things`),
  kinds: { person: 'Person', goal: 'Goal', activity: 'Activity', text: 'Text', document: 'Document' },
  hidden: {
    person: 'Somebody who works in the service',
    goal: 'A goal in the plan',
    activity: 'An activity in the plan',
    text: 'A text in the plan',
    document: 'A document in the plan',
  },
  byYou: 'You kept it out.',
  byPerson: 'The person kept it out.',
  by: (name: string) => `${name} kept it out.`,
  bySomebody: 'Somebody else who decided then kept it out.',
  together: 'While one of you keeps something out, it stays out. Whoever did it can let it in again.',
  letIn: 'Let in again',
  choose: 'What should they not see?',
  chooseWhile: 'Is there something they should not see?',
  chooseWhileHint: 'Tick what is to be kept out. Leave it empty if they may see all that you share.',
  people: 'Who among them should see nothing?',
  peopleHint: 'The others in the service see as before.',
  goals: 'Goals kept out',
  goalsHint: 'What belongs to the goal goes with it: subgoals and activities, also those made later.',
  activities: 'Activities kept out',
  texts: 'Texts kept out',
  documents: 'Documents kept out',
  under: (words: string) => `Subgoal: ${words}`,
  button: 'Keep out',
  noPlanSeen: 'You cannot choose from the plan here, since you do not see it.',
  nothingToChoose: 'There is nothing more to choose here yet.',
  answersForIt: 'They answer for this',
  answersForItText:
    'It cannot be kept out while they answer for it, or it waits for them. Ask the coordinator to give it to somebody else first. The whole consent can be withdrawn at any time.',
  coordinates: (name: string) =>
    `${name} is the coordinator, and sees the plan as that. The coordinating unit can answer if somebody else is needed.`,
  freeText: 'What we cannot hide',
  freeTextText:
    'Minutes and the contingency sheet are written as one text. Those who may read them read all of it, also where something kept out is mentioned. To avoid that, do not tick meetings and the contingency sheet.',
  freeTextKept:
    'Minutes and the contingency sheet are free text. Those who may read them read all of it, also where something kept out is mentioned.',
  alreadySeen: 'What somebody has read cannot be unread. “Who has looked” shows what they have opened.',
  forStaff: 'Do not bring this up with them, nor in meetings or on the phone.',
  see: 'See what is kept out',
  toRecord: 'Write down what is to be kept out',
  toRecordAgain: 'See what is kept out, or write down more',
  record: 'Write down something said in person or on paper',
  recordText:
    'Write down only what the one who decides has said. Nobody has to say why. It closes when you save, and they are told.',
  recordFirst: 'Write this down before you write down a yes. Then it is never opened.',
  recordWho: 'Who said it?',
  recordNot: 'This cannot be kept out now',
  recordNotText:
    'What the service answers for, or what waits for it, must be given to somebody else first. A coordinator sees the plan as that. Say so, and say that the whole consent can be withdrawn at any time.',
  recordLetIn: 'Write down that it is let in again',
  written: {
    oral: (by: string | null) =>
      by ? `Said in person, and written down by ${by}.` : 'Said in person, and written down.',
    paper: (by: string | null) =>
      by ? `Said on paper, and written down by ${by}.` : 'Said on paper, and written down.',
  },
  toPage: 'Keep something or somebody out',
  toPageAgain: 'See and change what is kept out',
  sentences: {
    answers_for_it:
      'They answer for some of this, or it waits for them. Ask the coordinator to give it to somebody else first, or withdraw the whole consent.',
    coordinates:
      'One of these is the coordinator, and sees the plan as that. Talk to the coordinating unit if somebody else is needed.',
  },
} satisfies ExceptionTexts
