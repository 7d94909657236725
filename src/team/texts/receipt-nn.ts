import type { ReceiptTexts } from './receipt-nb.ts'

export const receiptNn = {
  link: 'Last ned kvitteringa (PDF)',
  title: (name: string) => `Kvittering for samtykke – ${name}`,
  heading: 'Kvittering for samtykke',
  what: 'Samtykke til',
  from: 'Gjeld frå',
  wasOpen: 'Ope for dei',
  answers: 'Kva som er svart',
  withdraw: 'Slik kan samtykket trekkjast',
  withdrawHow: (phone: string) =>
    `Samtykket kan trekkjast når som helst, utan å seie kvifor. Logg inn og vel «Trekk samtykket», eller sei frå munnleg eller skriftleg til den som koordinerer eller til koordinerande eining${phone ? `, telefon ${phone}` : ''}. Det blir stengt med ein gong.`,
  log: 'Alle som opnar noko, står i «Kven har sett» når du er logga inn.',
  footer: (day: string, by: string) => (by ? `Skrive ut ${day} av ${by}` : `Skrive ut ${day}`),
  pageWords: ['Side', 'av'] as [string, string],
} satisfies ReceiptTexts
