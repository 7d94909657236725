import type { ReceiptTexts } from './receipt-nb.ts'

export const receiptEn = {
  link: 'Download the receipt (PDF)',
  title: (name: string) => `Receipt for consent – ${name}`,
  heading: 'Receipt for consent',
  what: 'Consent to',
  from: 'Holds from',
  wasOpen: 'Open to them',
  answers: 'What has been answered',
  withdraw: 'How to withdraw the consent',
  withdrawHow: (phone: string) =>
    `The consent can be withdrawn at any time, without saying why. Sign in and choose to withdraw it, or tell the one who coordinates or the coordinating unit${phone ? `, telephone ${phone}` : ''}, in words or in writing. It is closed at once.`,
  log: 'Everybody who opens anything stands in “Who has looked” when you are signed in.',
  footer: (day: string, by: string) => (by ? `Printed ${day} by ${by}` : `Printed ${day}`),
  pageWords: ['Page', 'of'] as [string, string],
} satisfies ReceiptTexts
