import { capital } from '../../../platform/i18n/capital.ts'
import type { Texts } from './nb.ts'

export const nn = {
  link: 'Sjå kva dei andre ser',
  title: 'Kva dei andre ser',
  lead: 'Vel ein av dei som er med, og sjå planen slik dei ser han no.',
  titleOf: (name: string) => `Slik ser ${name} planen`,
  unnamed: (service: string) => `ein hos ${service} som ikkje er namngjeven enno`,
  nobody: 'Ingen andre er med enno. Då er det ingen som ser planen.',
  leads: 'Koordinerer',
  privately: 'Nær person',
  howMuch: { all: 'Ser heile planen', some: 'Ser ein del av planen', nothing: 'Ser ikkje planen' },
  bannerTitle: (name: string) => `Dette er det ${name} ser på plansida no`,
  why: (purposes: readonly string[]) => `Kvifor dei er med: ${purposes.join(' ')}`,
  banner:
    'Du kan berre lese her. Lenkjene verkar ikkje. Det står i loggen at du har sett dette, men det blir ikkje sendt noko varsel.',
  documents: 'Sjå dokumenta slik dei blir viste der',
  seesNothing: (name: string) => `${capital(name)} ser ikkje planen no`,
  seesNothingText: 'Det er ikkje samtykke til at planen er open her.',
  noPlanConsent: 'Samtykket til planen gjeld ikkje no. Då ser ingen utanfor familien planen.',
} satisfies Texts
