import type { KeepingTexts } from './nb.ts'

export const en = {
  title: 'What those who answer for the child may know',
  asks: (child) => `${child} asks that those at home are not told`,
  shut: (child) =>
    `Nobody who answers for ${child} sees or is told anything from here until you have decided: not on My page, not in notices and not in letters. If they have followed something here before, they do not see that either.`,
  overTitle: (child) => `The time is out for what you decided about ${child}`,
  over: 'Nothing has been opened. It is still withheld until you have decided again.',
  wasUntil: (day) => `Held until and including ${day}.`,
  saidTitle: 'Somebody is to be kept out. Decide about it',
  said: 'It was said before they were on record here. They see and are told nothing from here until you have decided.',
  saidHere: (who, day) =>
    `Written by ${who} on ${day}, before anybody was on record here. It holds until you have decided.`,
  saidThere: (authority, from, until) =>
    `Withheld at ${authority} from ${from}${until ? ` to ${until}` : ''}. Here it holds until you have judged it yourselves.`,
  grounds: {
    confidential: 'Ground: the child has a confidential address.',
    strictly_confidential: 'Ground: the child has a strictly confidential address.',
    child_asks: 'Ground: the child asks for it.',
    weighty_reasons: 'Ground: weighty reasons for the child.',
  },
  waits: (one) => `${one} is told nothing, also from the day ${one} comes on record here.`,
  waitsMaybe:
    'We have no national identity number. So everybody who may be meant is kept out until you have decided, but not the one who contacted you.',
  maybe: (said, one) =>
    `It was said of ${said}, without a number. It may be ${one}. If it is somebody else, choose yes.`,
  saidNothing: 'The child did not write why. Talk with the child first.',
  law: {
    respected: (child) =>
      `${child} is between 12 and 16. The parents are not to be told when ${child} has reasons that should be respected. Whatever the age, it may be withheld when weighty reasons for the child say so. You weigh the reasons.`,
    weighty: (child) =>
      `${child} is under 12. The parents are normally to be told. It may be withheld only when weighty reasons for the child say so. You weigh the reasons.`,
  },
  paragraphs: 'pasient- og brukerrettighetsloven §§ 3-4, 4-3 and 4-4',
  toDecide: 'Decide this',
  nobody: (child) =>
    `Nobody who answers for ${child} is on record here yet. If somebody is added, they are told nothing until you have decided.`,
  alone: (child) =>
    `As long as everybody is kept out, ${child} decides alone in what this concerns (§ 4-3). ${child} is told directly, online. Nothing is sent home by post.`,
  nobodyConsents: (child) =>
    `As long as everybody is kept out, nobody can consent for ${child} from here, and nothing is sent home by post. Find a safe way, for example together with the child welfare service, and write down what you do.`,
  states: { asked: 'Waits for you to decide', withheld: 'Is not told', told: 'May know' },
  ahead: (one, day, child) => `${one} may know from ${day}. ${child} has been told.`,
  nothing: (names) => `Nothing is withheld from ${names}.`,
  decidedBy: (who, day) => `Decided by ${who} on ${day}.`,
  from: (day) => `Holds from ${day}.`,
  fromUntil: (from, until) => `Holds from ${from} until and including ${until}.`,
  decide: (one) => `Decide what ${one} may know`,
  again: 'Decide otherwise',
  choice: (one) => `Is ${one} to be told?`,
  choices: { withheld: 'No, withhold it', told: 'Yes, but the child is told first' },
  hints: {
    withheld: 'Sees nothing about the child here, and gets no notices or letters.',
    told: 'The child is told today. From the day you choose, the parent sees what other parents see. If the child is small, you tell them yourselves.',
  },
  reason: 'Why?',
  reasonHint: 'Write what the child thinks, and what you have given weight to.',
  fromLabel: 'May know from',
  fromHint:
    'Only when the answer is yes. Tomorrow at the earliest, so that the child has time to talk with you.',
  untilLabel: 'Until and including',
  untilHint:
    'Only when you hold back. After that day you must decide again, and until then it is still held back. If left empty, it holds until somebody decides otherwise.',
  save: 'Save',
  keep: (one) => `Withhold something from ${one}`,
  keepText: (one) =>
    `If weighty reasons for the child say so, ${one} can be kept out, also when the child has not asked for it. Then ${one} sees nothing about the child here, nor what ${one} has followed before.`,
  notTold: (one) => `${one} is not told of this.`,
  seeWhy: 'See why',
  inquiry: {
    know: 'Do those who answer for the child know that the child asks?',
    knows: { yes: 'Yes', no: 'No', unsure: 'The child is not sure' },
    keep: 'Is there something they are not to know?',
    keeps: {
      no: 'They may know',
      yes: 'The child does not want them to know',
      talk_first: 'The child wants to talk with somebody first',
    },
    why: 'The child’s own words about it',
  },
} satisfies KeepingTexts

export const refusalsEn: Record<string, string> = {
  keeping_is_no_question:
    'This is no longer a question: the child has turned 16, or the parent is not on record here.',
  nothing_withheld: 'Nothing is withheld here.',
  child_is_told_first: 'The child is to be told first. Choose a day from tomorrow on.',
  person_not_known_here: 'Nobody who answers for the child is on record here yet.',
}
