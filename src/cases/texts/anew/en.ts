import type { Texts } from './nb.ts'

export const en = {
  title: {
    in_favour: 'The complaint was upheld: a new decision is to be made',
    partly: 'The complaint was upheld in part: a new decision is to be made',
    changed: 'The appeal body changed the decision: a new decision is to be made',
    overturned: 'The appeal body overturned the decision: a new decision is to be made',
  },
  toGrant: (items) => `This cannot be refused again: ${items}.`,
  toAnew: (items) =>
    `This is assessed anew, each criterion, by somebody other than those who made the decision: ${items}. The answer may be yes or no.`,
  toAnswer: 'The complaint is that there is no answer. The case is to be decided.',
  due: (day) =>
    `Our own deadline: ${day}. The law names no day. It is the same time as you promise in new cases.`,
  passed: (day) => `Our own deadline passed on ${day}.`,
  toComplaint: 'See the complaint and the answer',
  toAssess: 'Assess anew',
  mustBeGranted: 'The complaint led somewhere. This cannot be refused again.',
  isAnew: 'The decision was overturned. Decide each criterion anew, with a reason.',
  earlier: (decided, reason) => `Before the complaint: ${decided}. “${reason}”`,
  byAnother:
    'You made the decision that was overturned. Somebody else in the unit must assess this and write the new one.',
  noOtherHand: 'Why do you assess it yourself?',
  noOtherHandHint:
    'You made the decision that was overturned, and the unit has nobody else. The one who complained gets to read what you write.',

  letter: {
    in_favour: (came, of) =>
      `The complaint we received on ${came}, about the decision of ${of}, was upheld. That is why we have decided again.`,
    partly: (came, of, items) =>
      `The complaint we received on ${came}, about the decision of ${of}, was upheld in part: ${items}. That is why we have decided it again.`,
    changed: (came, of, items) =>
      `The appeal body changed the decision of ${of}, after the complaint we received on ${came}: ${items}. This decision follows what they decided.`,
    overturned: (came, of, items) =>
      `The appeal body overturned the decision of ${of}, after the complaint we received on ${came}: ${items}.`,
  },
  anotherHand: 'Somebody other than those who decided last has assessed it anew.',
  sameHand: (reason) => `It has been assessed anew by the same person as last time. The reason is: ${reason}`,
  missing: (came) => `The complaint we received on ${came}, that there was no answer, led somewhere.`,

  party: {
    waits: {
      in_favour: (day) =>
        `Your complaint was upheld. We are to make a new decision, and what was upheld will not be refused again. We mean to be done by ${day}. That is our own deadline. You will be notified.`,
      partly: (day) =>
        `Your complaint was upheld in part. We are to make a new decision on that, and it will not be refused again. We mean to be done by ${day}. That is our own deadline. The rest of the complaint is sent on afterwards.`,
      changed: (day) =>
        `The appeal body has changed the answer. We are to make a new decision that follows what they decided. We mean to be done by ${day}. That is our own deadline. You will be notified.`,
      overturned: (day) =>
        `The appeal body has overturned the answer. We are to assess it anew and make a new decision. The answer may be yes or no, and you can complain about that too. We mean to be done by ${day}. That is our own deadline. You will be notified.`,
    },
    late: (day, phone) =>
      `We meant to be done by ${day}, but are not. You are welcome to call us on ${phone}.`,
    done: {
      in_favour: 'Your complaint was upheld, and we have decided again.',
      partly: 'Your complaint was upheld in part, and we have decided that again.',
      changed: 'The appeal body changed the answer, and we have made a new decision that follows it.',
      overturned: 'The appeal body overturned the answer, and we have assessed and decided again.',
    },
    dead: 'The person the complaint is about has died. So we make no new decision. Please call us if you have questions.',
    closed: 'The case was closed without a new decision. Ask us if you wonder why.',
    decided: (item, isYes) => `${isYes ? 'Yes' : 'No'} to ${item}`,
    notOpened: 'What we decided is in the decision.',
    card: {
      waits: (day) => `a new decision comes by ${day}`,
      late: 'a new decision should have been ready',
      done: 'decided again',
    },
  },
  items: 'What is it about?',
  itemsHint: 'Only when the answer was changed or overturned. What was changed cannot be refused again.',
} satisfies Texts
