import type { PlatformTexts } from './nb.ts'

export const en = {
  errors: {
    required: 'Please fill in this field.',
    choose: 'Please choose.',
    tooLong: (most: string) => `The text is too long. It can have ${most} characters.`,
    bad_date: 'Write the date as day.month.year, for example 24.12.2026.',
    no_such_day: 'There is no such date in the calendar. Check the day and the month.',
    bad_time: 'Write the time like this: 09.30.',
    bad_national_id: 'The national identity number is not right. It has eleven digits.',
    national_id_here:
      'Take the national identity number away. It is not needed here: Samvei knows who the plan is about. The rest of the text stands as you wrote it.',
    in_the_past: 'The date has passed. Choose today or a later day.',
    in_the_future: 'The date cannot be in the future.',
    file_too_large: (most: string, name: string) =>
      `“${name}” is too large. Each file can be at most ${most} MB.`,
    too_many_files: (most: string) => `That is too many files. You can attach ${most}.`,
    choose_file: 'Choose a file first.',
    picture_too_large: (name: string) =>
      `“${name}” has too many pixels. Make the picture smaller and try again.`,
    too_much_inside: (name: string) =>
      `“${name}” becomes far too large when it is opened. Save it again in the program it was made in, and try again.`,
    infected: (name: string) =>
      `A virus was found in “${name}”. We cannot take it. The rest of what you have written is kept.`,
    empty_file: (name: string) => `There is nothing in “${name}”. Choose another file.`,
    wrong_kind: (name: string) =>
      `We can take PDF files and pictures (PNG, JPEG). “${name}” is something else, or it is damaged.`,
    invalid: 'We do not understand what is written here. Please check and try again.',
  },
  /** The same, when it is known which field. */
  named: {
    answer: (label: string) => `Please answer “${label}”`,
    fillIn: (label: string) => `Please fill in “${label}”`,
    choose: (label: string) => `Please choose “${label}”`,
    invalid: (label: string) =>
      `We do not understand what is written in “${label}”. Please check and try again.`,
  },
  /** Why something is asked about before it is saved. */
  whyAsked: {
    national_id: 'looks like a national identity number. Send it only if it is needed.',
    phone: 'looks like a mobile number. Whoever has the number should choose who sees it.',
    home_address: 'looks like a home address. The plan seldom needs to say where somebody lives.',
    code: 'looks like a code, a password or an account number. Better to give it in another way.',
    other_person: 'seems to be about the health or life of somebody else. What would that person want?',
    diagnosis: 'looks like a diagnosis. Often it is enough to say what helps.',
    medicine: 'looks like a medicine or a dose. That is usually better kept in the medical record.',
    private_life: 'looks like something very private.',
    secret: 'looks like something not everybody is to know. The text is no secret to those who can read it.',
  },
  stale:
    'Something here has been changed since you opened the page, by someone else or by you in another tab. Where what is saved is not what you wrote, you see both. What you wrote is still in the form. Look it over and save again.',
  anothers:
    'The form was opened under another sign-in than yours. It has not been saved or sent. You now see the page as it is for you.',
  anothersForChild: 'Someone else wrote here before you. It has not been sent. The page is yours now.',
  restored: 'We kept what you wrote last time. Check it, and save or send when you are ready.',
  saved: 'Saved.',
  answers: 'The coordinating unit answers you',
  signedIn: 'Signed in',
  nav: {
    mine: 'My page',
    work: 'Work',
    cases: 'Cases',
    services: 'Services',
    letters: 'Texts in letters',
    goalSuggestions: 'Suggested goals',
    coordinators: 'Coordinators',
    check: 'Check your rights',
    ask: 'Ask for help',
    follow: 'Follow your inquiry',
    childPage: 'My page',
    childWish: 'Write',
    childLeaves: 'Done',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    demo: 'Demonstration: change person',
  },
  fault: {
    notFoundTitle: 'We cannot find the page',
    notFound:
      'The page does not exist, or it is not open to you. If you are unsure, call the coordinating unit.',
    tooLargeTitle: 'What you sent is too large',
    tooLarge: 'Go back and make the text or file smaller. What you wrote is still in the form.',
    tooManyTitle: 'Please wait a little',
    tooMany: 'There were many attempts in a short time. Wait a minute and try again.',
    awayTitle: 'We will be right back',
    away: 'The service is not responding just now. What you have saved is safe. Try again in a little while.',
    brokenTitle: 'Something went wrong on our side',
    broken: 'It is not your fault, and what you have saved is safe. Try again in a little while.',
    foreignTitle: 'The form came from another place',
    foreign: 'For safety we only take forms from our own pages. Go back and try again.',
    again: 'Try again',
    toMine: 'To my page',
    toWork: 'To Your workday',
    home: 'To the front page',
  },
} satisfies PlatformTexts
