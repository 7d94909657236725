import type { PostTexts } from './nb.ts'

export const en = {
  title: 'Paper post',
  lead: (name: string) =>
    `Send the plan and minutes on paper to those who do not read here. Each gets what they may read about ${name} themselves, and no more.`,
  leadOwn: 'Here you see what was sent on paper, to whom and by whom.',
  versionNote: 'Sent on paper',
  things: { plan: 'The plan', minutes: (day: string) => `Minutes of the meeting on ${day}` },
  choose: {
    title: 'Send on paper',
    lead: 'What do you want to send?',
    nothing:
      'There is nothing to send yet. There must be a plan that is consented to, or minutes that are shared.',
    to: 'Who is to have it on paper?',
    toHint: 'Those who can only be reached on paper are ticked.',
    nobody: 'Nobody can get this on paper. Those in the team must be allowed to read it themselves.',
    why: {
      reserved: 'Wants letters on paper.',
      no_number: 'Has no BankID here. Can only be reached on paper.',
    },
    digital: 'Can read it here.',
    has: { waits: 'Is ready below.', posted: 'Has it as it is now.' },
    isProtected: 'The address is protected. It is not on the letter.',
    as: {
      self: 'The person',
      parent: 'Parent',
      guardian: 'Guardian',
      proxy: 'Proxy',
      next_of_kin: 'Next of kin',
      close_person: 'Close to them',
      foster_parent: 'Foster parent',
      care_authority: 'Child welfare',
    } as Record<string, string>,
    make: 'Make the letters ready',
    other: 'Choose something else',
  },
  waiting: {
    title: 'To be printed and posted',
    none: 'Nothing waits to be posted.',
    to: (what: string, name: string) => `${what} to ${name}`,
    made: (day: string, by: string) => `Made ready ${day} by ${by}.`,
    late: 'Has waited more than a week',
    address: 'Address',
    noAddress: 'We do not know the address. Write it on the envelope.',
    protectedAddress: 'The address is protected and is not here. Follow your own routine.',
    given: 'Given by the receiver',
    givenBy: (day: string, by: string) => `Written down ${day} by ${by}.`,
    changeAddress: 'Change the address',
    writeAddress: (name: string) => `Write down the address ${name} has given`,
    addressOf: (name: string) => `The address of ${name}`,
    addressHint:
      'As it is to stand on the envelope, four lines at most. An empty field takes the address away. The population register’s comes first.',
    saveAddress: 'Save the address',
    addressReaders: 'You, and those who print letters in the coordinating unit, can read the address.',
    print: 'Open to print',
    postedOn: 'Which day was it put in the post?',
    byRoutine: 'Sent by the routine for a protected address',
    post: 'It is in the post',
    changed:
      'What it says, or what the receiver may read, has changed since the letter was made ready. Make it anew, and print it again.',
    remake: 'Make the letter anew',
    notToThem: 'The receiver can no longer have this. It can not be printed or posted. Withdraw the letter.',
    withdraw: 'Do not send this letter',
    reason: 'Why is it not to be sent?',
    withdrawIt: 'Withdraw the letter',
  },
  posted: {
    title: 'Sent',
    none: 'Nothing has been sent on paper yet.',
    line: (day: string, by: string) => `Put in the post ${day} by ${by}.`,
    withdrawn: 'Withdrawn',
    withdrawnLine: (day: string, reason: string) => `Withdrawn ${day}: ${reason}`,
    version: (number: number) => `Version ${number}`,
    meeting: 'See the meeting',
  },
  log: 'Every print stands in the log of who has looked.',
  sentences: {
    protected_address: 'The address is protected. It is not written down here.',
    too_many_lines: 'Write four lines at most.',
    not_to_them: 'One of those you chose can not have this now. Look over it and choose again.',
    nothing_to_send: 'There is no plan to send now.',
    settled_already: 'The letter is sent or withdrawn already.',
    changed_since: 'It has changed since the letter was made ready. Make it anew and print it again.',
    day_ahead: 'The day can not be ahead.',
    before_it_was_made: 'The day is before the letter was made ready.',
    by_routine: 'Say that the letter was sent by the routine for a protected address.',
    required: 'Choose at least one.',
  } as Record<string, string>,
  paper: {
    date: 'Date',
    pageWords: ['Page', 'of'] as [string, string],
    planHeading: 'The plan on paper',
    planToSelf: 'Here is your individual plan, as it is today.',
    planTo: (name: string) => `Here is what you may read of the plan of ${name}, as it is today.`,
    keep: 'The papers are for you only. Keep them so that others do not read them.',
    call: (name: string, phone: string) =>
      phone
        ? `Do you wonder about something, or is something wrong? Call ${name} on ${phone.replaceAll(' ', '\u00a0')}.`
        : `Do you wonder about something, or is something wrong? Contact ${name}.`,
    minutesHeading: (day: string) => `Minutes of the meeting on ${day}`,
    minutesToSelf: 'Here are the minutes of the meeting about you. You get them on paper.',
    minutesTo: (name: string) => `Here are the minutes of the meeting about ${name}. You get them on paper.`,
    present: 'Present',
    absent: 'Not present',
    untitled: 'A matter in the plan',
    decided: 'Decided',
    columns: ['Who', 'What', 'Due'],
    nextMeeting: 'Next meeting',
    remarks: 'Remarks on the minutes',
    remark: (by: string, day: string, words: string) => `${by}, ${day}: ${words}`,
    wrongHeading: 'Is something wrong?',
    wrong: 'Tell us if something in the minutes is not right. What you say is written beside them.',
  },
  reminder: {
    waiting: (count: number) =>
      count === 1
        ? 'One letter with the minutes is to be printed and posted'
        : `${count} letters with the minutes are to be printed and posted`,
    line: (names: string, isOne: boolean) =>
      isOne
        ? `${names} does not read here. Send the minutes on paper.`
        : `${names} do not read here. Send them the minutes on paper.`,
    link: 'Send on paper',
    sent: (name: string, day: string, by: string) => `Sent to ${name} by post ${day} by ${by}.`,
  },
} satisfies PostTexts
