import type { ConfirmTexts } from './confirm-nb.ts'

export const confirmNn = {
  titleParents: 'Dette sa foreldra dine ja til. Vil du framleis?',
  title: 'Dette har andre sagt ja til for deg. Vil du framleis?',
  lead: 'No avgjer du sjølv kven som får vite kva. Svar på kvart av dei, i ditt eige tempo.',
  stands: 'Det som er ope, er ope til du svarer. Du kan ombestemme deg når som helst.',
  saidYes: (names: string, day: string) => `${names}, ${day}`,
  who: 'Kven sa ja',
  keep: 'Ja, framleis',
  stop: 'Nei, slutt',
  ifNo: {
    coordination:
      'Seier du nei til dette, blir alt stengt: Koordinatoren ser ikkje noko lenger, planen stoppar, og alle dei andre samtykka fell bort.',
    plan: 'Seier du nei til dette, stoppar arbeidet med planen. Koordinatoren kan framleis hjelpe deg.',
    sharing: 'Seier du nei, ser dei ikkje noko meir frå no. Det dei alt har lese, kan ikkje gjerast ulese.',
  },
  change: 'Vil du ja til noko, men ikkje alt? Endre det her',
  done: 'Du har svart på alt',
  doneText: 'No er det ditt ja som gjeld. Du kan endre eller trekkje det når som helst.',
  nothing: 'Det er ikkje noko her som ventar på svar frå deg.',
  answered: 'Dette har du svart på',
  saidKeep: 'Du sa ja, framleis',
  saidStop: 'Du sa nei',
  toAll: 'Alle samtykke',
  parents: 'Dei som avgjorde for deg før',
  parentsText:
    'Dei ser ikkje planen din lenger, om du ikkje opnar for dei. Vil du at ein av dei skal vere med, kan du be dei inn.',
  invite: 'Be nokon inn',
  waitsSelf: (count: number) =>
    count === 1 ? 'Andre har sagt ja til noko for deg' : `Andre har sagt ja til ${count} ting for deg`,
  waitsSelfText: 'No avgjer du sjølv. Sei om det skal halde fram.',
  toPage: 'Sjå gjennom og svar',
  waitsStaff: (name: string) => `${name} avgjer sjølv no`,
  waitsStaffText: (count: number) =>
    `${count === 1 ? 'Eitt samtykke' : `${count} samtykke`} er gitt av andre, og gjeld til personen har svart. Ta det opp i ein samtale. Svaret blir gitt under «Mi side», eller du kan skrive det ned på kvart samtykke.`,
  mark: { self: 'Vil du framleis?', others: 'Gitt av andre' },
} satisfies ConfirmTexts
