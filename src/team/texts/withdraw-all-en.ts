import type { WithdrawAllTexts } from './withdraw-all-nb.ts'

export const withdrawAllEn = {
  link: 'Close for everybody',
  title: 'Close for everybody',
  lead: 'You can take back all consents to see and write at once. You need not say why.',
  closes: 'This closes',
  waits: 'your yes is taken back. They have not seen anything yet',
  atOnce: 'They see nothing from the moment you press. If they have the page open, they lose it.',
  links: (count) =>
    count === 1
      ? 'A link for urgent help is in use. It stops working.'
      : `${count} links for urgent help are in use. They stop working.`,
  stands: 'This stands',
  coordination: 'The coordinator still holds the threads, and sees what that takes.',
  toCoordination: 'See the consent to coordination',
  plan: 'The plan is still there, for you and the coordinator.',
  planSelf: 'The plan is still there, for you and the coordinator.',
  toPlan: 'See the consent to the plan',
  asked: (count: number) =>
    count === 1
      ? 'One more consent has been asked for. They see nothing, and the question stands.'
      : `${count} more consents have been asked for. They see nothing, and the questions stand.`,
  read: 'What somebody has read cannot be unread. It stands in “Who has looked”.',
  given: 'What has been shared as a document or sent in a letter cannot be called back.',
  alone: (names: string) => `${names} decide together. Each of you can take back alone.`,
  button: 'Yes, close for everybody now',
  back: 'No, go back',
  nothing: 'Nothing is open to anybody. There is nothing to close.',
  done: 'It is closed for everybody',
  doneAt: (when: string) => `You took the consents back on ${when}.`,
  closed: 'This is closed',
  after: 'What now?',
  again: 'If you change your mind, each consent can be given again. It only opens when you say yes anew.',
  receipt: 'Receipt: all consents to see and write are taken back',
  receiptTitle: (name: string) => `Receipt for consents taken back – ${name}`,
  withdrawnBy: 'Taken back by',
  withdrawnAt: 'When',
  sentences: { nothing_open: 'It is closed already. See how it stands now.' },
} satisfies WithdrawAllTexts
