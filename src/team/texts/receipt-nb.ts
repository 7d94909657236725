/** The receipt of a consent, on paper. */
export const receiptNb = {
  link: 'Last ned kvitteringen (PDF)',
  title: (name: string) => `Kvittering for samtykke – ${name}`,
  heading: 'Kvittering for samtykke',
  what: 'Samtykke til',
  from: 'Gjelder fra',
  wasOpen: 'Åpent for dem',
  answers: 'Hva som er svart',
  withdraw: 'Slik trekkes samtykket',
  withdrawHow: (phone: string) =>
    `Samtykket kan trekkes når som helst, uten å si hvorfor. Logg inn og velg «Trekk samtykket», eller si fra muntlig eller skriftlig til den som koordinerer eller til koordinerende enhet${phone ? `, telefon ${phone}` : ''}. Det stenges med en gang.`,
  log: 'Alle som åpner noe, står i «Hvem har sett» når du er logget inn.',
  footer: (day: string, by: string) => (by ? `Skrevet ut ${day} av ${by}` : `Skrevet ut ${day}`),
  pageWords: ['Side', 'av'] as [string, string],
}
export type ReceiptTexts = typeof receiptNb
