import type { ConfirmTexts } from './confirm-nb.ts'

export const confirmEn = {
  titleParents: 'Your parents said yes to this. Do you still want it?',
  title: 'Others have said yes to this for you. Do you still want it?',
  lead: 'You decide who gets to know what now. Answer each of them, in your own time.',
  stands: 'What is open stays open until you answer. You can change your mind at any time.',
  saidYes: (names: string, day: string) => `${names}, ${day}`,
  who: 'Who said yes',
  keep: 'Yes, go on',
  stop: 'No, stop',
  ifNo: {
    coordination:
      'If you say no to this, everything closes: the coordinator sees nothing any more, the plan stops, and all the other consents fall.',
    plan: 'If you say no to this, the work on the plan stops. The coordinator can still help you.',
    sharing: 'If you say no, they see nothing more from now. What they have read cannot be unread.',
  },
  change: 'Yes to some of it, but not all? Change it here',
  done: 'You have answered everything',
  doneText: 'Now it is your yes that counts. You can change it or take it back at any time.',
  nothing: 'Nothing here waits for an answer from you.',
  answered: 'What you have answered',
  saidKeep: 'You said yes, go on',
  saidStop: 'You said no',
  toAll: 'All consents',
  parents: 'Those who decided for you before',
  parentsText:
    'They no longer see your plan, unless you open it for them. If you want one of them to take part, you can invite them.',
  invite: 'Invite somebody',
  waitsSelf: (count: number) =>
    count === 1
      ? 'Others have said yes to something for you'
      : `Others have said yes to ${count} things for you`,
  waitsSelfText: 'You decide yourself now. Say whether it is to go on.',
  toPage: 'Go through and answer',
  waitsStaff: (name: string) => `${name} decides now`,
  waitsStaffText: (count: number) =>
    `${count === 1 ? 'One consent was' : `${count} consents were`} given by others, and stand until the person has answered. Talk about it together. The answer is given on “My page”, or you can write it down on each consent.`,
  mark: { self: 'Do you still want it?', others: 'Given by others' },
} satisfies ConfirmTexts
