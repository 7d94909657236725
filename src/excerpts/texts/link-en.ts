import type { LinkTexts } from './link-nb.ts'

export const en = {
  title: 'Link for urgent help',
  lead: (name) =>
    `Somebody who does not know ${name} can read the contingency sheet for a short time. They need the link and a code, and see only the sheet.`,
  back: 'Back to the contingency sheet',
  notWritten: 'Write the contingency sheet first. Then you can make a link to it.',
  isProtected:
    'The address is protected. The link shows which municipality you belong to. Whoever opens the link does not see where things are, and only mobile and emergency numbers. Read the words on the sheet once more: they are shown as they stand.',
  hours: 'How long should the link work?',
  hourChoices: { '6': '6 hours', '24': 'One day and night', '72': 'Three days and nights' },
  hourHints: {
    '6': 'An evening at the emergency clinic',
    '24': 'A stay in hospital',
    '72': 'A weekend away. No longer than this.',
  },
  make: 'Make link and code',
  madeTitle: 'The link is ready',
  madeText: 'Give the link and the code apart. Send the link, and say the code on the phone.',
  link: 'The link',
  code: 'The code',
  sms: 'Send the link as a message',
  shownUntil:
    'You see the link and the code here for the next hour. After that nobody can find them again, but you can make a new one.',
  links: 'The links',
  none: 'Nobody has made a link yet.',
  works: (moment) => `Works until ${moment}`,
  over: 'No longer works',
  endedBy: (name) => `Ended by ${name}`,
  madeBy: (day, who) => `Made ${day} by ${who}`,
  asked: { oral: (who) => `${who}, as asked orally`, paper: (who) => `${who}, as asked in writing` },
  opened: 'Opened',
  notOpened: 'Not opened',
  end: 'End the link now',
  told: 'Each time somebody opens the sheet, those who decide are told at once. It stands in the log too.',
  section: 'Link for urgent help',
  sectionText:
    'On your way to the emergency clinic, or is the child sleeping away? Make a link that works for some hours.',
  open: (count) => (count === 1 ? 'One link works now.' : `${count} links work now.`),
  lastOpened: (moment) => `The sheet was last opened with a link ${moment}.`,
  toLinks: 'Make or end a link',
  ward: {
    title: 'Contingency sheet',
    lead: 'Somebody wants you to read this sheet now. Write the code they gave you.',
    code: 'Code',
    codeHint: 'Eight signs, for example 7K4M-92PQ. Capital or small letters are the same.',
    show: 'Show the sheet',
    emergency: 'Danger to life? Call',
    wrong: 'The code does not fit. Look at it once more, or call the one who gave you the link.',
    tooMany: 'Too many tries. Wait a quarter of an hour, or call the one who gave you the link.',
    endedTitle: 'The link is no longer in use',
    ended: 'Ask the one who gave you the link for a new one.',
    confirmed: (day) => `Gone through and confirmed ${day}.`,
    neverConfirmed: 'The sheet has not been confirmed by those it is about.',
    logged: (name) =>
      `That you opened the sheet is in the log, and those who decide for ${name} are told. After half an hour you must write the code again.`,
    loggedAdult: (name) =>
      `That you opened the sheet is in the log, and ${name} is told. After half an hour you must write the code again.`,
    close: 'Close the sheet',
  },
  sentences: {
    too_many_links: 'Five links work already. End one of them first.',
    link_over: 'The link no longer works. You need not do anything.',
  },
} satisfies LinkTexts
