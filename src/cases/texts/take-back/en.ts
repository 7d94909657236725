import type { Texts } from './nb.ts'

export const en = {
  own: {
    title: 'Take the case back',
    text: 'Do you no longer want this? The unit is then told. They close the case without a decision, and confirm it to you. You may ask for help again whenever you want.',
    reason: 'Would you like to say why?',
    button: 'Take the case back',
    asked: (day: string) => `It was asked on ${day} that the case be dropped`,
    askedByMe: (day: string) => `You asked on ${day} to take the case back`,
    waits: 'The unit closes the case and confirms it. Until then nothing more happens in it.',
    waitsOther: 'The unit decides what to do. Until then no decision is sent.',
    wantOn: 'I want the case to go on',
    saidOn: 'You have said that you want the case to go on. The unit talks with you and decides.',
    regret: 'Let the case go on after all',
    goesOn: 'The case goes on',
  },
  withdrawing:
    'You withdraw what you wrote yourself, and the unit is told. Whether anything else stops depends on who may decide it. For the sake of the one it is about, we do not say here whether anything has begun.',
  unit: {
    title: (name: string, as: string) =>
      name ? `${name} (${as}) wants to take the case back` : `${as} wants to take the case back`,
    asked: (day: string) => `Asked on ${day}.`,
    wantsOn: (name: string, as: string) =>
      name ? `${name} (${as}) wants the case to go on` : `${as} wants the case to go on`,
    sentTo: (name: string) =>
      `The case has been sent to ${name}, who may have opened it. Tell them too: they do not know of this.`,
    noReason: 'No reason is given.',
    byCode:
      'Withdrawn with reference and code: nobody has signed in. Call and hear that it is the right one before you close.',
    check: 'Get in touch if you doubt who wants what. No decision can be sent before this is settled.',
    close: 'Close the case by their own wish',
    closeReason: 'The reason, as they read it',
    closeReasonValue: 'The case is closed because it was taken back.',
    goOn: 'Let the case go on',
    goOnText: 'When the other parent wants the help, or the one who asked may not decide it.',
    goOnReason: 'Why does the case go on?',
    goOnHint:
      'The one who asked to take the case back reads this. A parent who is not to know where the child is reads only that the case goes on.',
  },
  withdrawn: 'Withdrawn by the one who sent it',
  events: {
    case_taken_back: 'Asked to take the case back',
    case_take_back_regretted: 'Wanted the case to go on after all',
    case_take_back_disputed: 'Wants the case to go on, though another wants to take it back',
    case_take_back_joined: 'Somebody wanted to take back the case that was joined with this one',
    case_goes_on: 'The case goes on, though somebody wanted to take it back',
  } as Record<string, string>,
} satisfies Texts
