import { capital } from '../../../platform/i18n/capital.ts'

export const nb = {
  link: 'Se hva de andre ser',
  title: 'Hva de andre ser',
  lead: 'Velg en av dem som er med, og se planen slik de ser den nå.',
  titleOf: (name: string) => `Slik ser ${name} planen`,
  unnamed: (service: string) => `en hos ${service} som ikke er navngitt ennå`,
  nobody: 'Ingen andre er med ennå. Da er det ingen som ser planen.',
  leads: 'Koordinerer',
  privately: 'Nær person',
  howMuch: { all: 'Ser hele planen', some: 'Ser en del av planen', nothing: 'Ser ikke planen' },
  bannerTitle: (name: string) => `Dette er det ${name} ser på plansiden nå`,
  why: (purposes: readonly string[]) => `Hvorfor de er med: ${purposes.join(' ')}`,
  banner:
    'Du kan bare lese her. Lenkene virker ikke. Det står i loggen at du har sett dette, men det sendes ikke noe varsel.',
  documents: 'Se dokumentene slik de vises der',
  seesNothing: (name: string) => `${capital(name)} ser ikke planen nå`,
  seesNothingText: 'Det er ikke samtykke til at planen er åpen her.',
  noPlanConsent: 'Samtykket til planen er ikke i kraft. Da ser ingen utenfor familien planen.',
}
export type Texts = typeof nb
