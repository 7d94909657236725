import type { Texts } from './nb.ts'

export const en = {
  title: (day: string) => `The case was closed on ${day} without a decision`,
  why: 'The reason',
  disagree: (name: string, phone: string) =>
    `Do you disagree, or do you want us to take the case up again? Call ${name} on ${phone}, or write to us.`,
  mayComplain: 'You can also complain that you have not had an answer.',
  complain: 'Complain that you have not had an answer',
  askAnew: 'You can ask for help again whenever you want.',
  unanswered: (day: string) => `Closed without an answer ${day}`,
  readByPerson: 'The person it is about gets a notice and reads this. Write so that they can read it.',
  answerOnly: 'The case is closed.',
  endedAnew: 'We have ended the new assessment without a new decision.',
  standsStill: 'What has already been decided still stands.',
  titleAnew: (day) => `The new assessment was ended on ${day} without a new decision`,
  takenUpHeading: 'We are assessing the case again',
  takenUp: 'We have taken your case up again, and are assessing it anew.',
  newAnswer: (day) => `You get an answer by ${day}.`,
  standsUntil: 'What has already been decided stands until we have answered again.',
  takenUpOn: (day) => `The case was taken up again on ${day}`,
} satisfies Texts
