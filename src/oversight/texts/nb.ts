import { actsNb } from './acts-nb.ts'
import { codesNb } from './codes-nb.ts'

export const nb = {
  acts: actsNb,
  ...codesNb,
  title: 'Hvem har sett',
  leadSelf: 'Her ser du hvem som har åpnet noe om deg, hva de så, og hvorfor de kunne se det.',
  lead: (name: string) =>
    `Her ser du hvem som har åpnet noe om ${name}, hva de så, og hvorfor de kunne se det.`,
  wonder: 'Er det noe du ikke forstår?',
  wonderText: 'Ring og spør hvorfor noen har sett noe. Du trenger ikke si hvorfor du spør.',
  shielded: 'Navn og arbeidssted for ansatte vises ikke her. Ring hvis du vil vite mer.',
  lawTitle: 'Hvorfor skrives dette ned?',
  law: 'Alle som ser noe om en person her, blir skrevet ned: hvem, hva, når og hvorfor de kunne. Det kan ikke endres eller slettes.',
  paragraph: 'Pasientjournalloven § 22 a gir deg rett til å se dette.',
  clockAhead: (day: string) =>
    `Klokken i demonstrasjonen er stilt fram til ${day}. Loggen viser dagen og tiden det virkelig skjedde.`,
  filter: 'Vis bare noen av dem',
  who: 'Person',
  anybody: 'Alle',
  place: 'Arbeidssted',
  anywhere: 'Alle',
  show: 'Vis',
  showAll: 'Vis alle igjen',
  showOwn: 'Vis også det du selv har sett',
  hideOwn: 'Skjul det du selv har sett',
  ownToo: (count: number) =>
    count === 1
      ? 'Du har også vært innom selv, i ett besøk.'
      : `Du har også vært innom selv, i ${count} besøk.`,
  own: (count: number) => (count === 1 ? 'Bare du, i ett besøk.' : `Bare du, i ${count} besøk.`),
  fromTo: (from: string, to: string) => `${from} til ${to}`,
  you: 'Du',
  someoneAtWork: 'En ansatt',
  unknown: 'En som ikke er navngitt her',
  why: (name: string) => `Hvorfor ${name} kunne se det`,
  whyAtAll: 'Hvorfor det var mulig',
  ground: (ground: string) => `Grunnlag: ${ground}.`,
  stoodOpenUntil: (until: string) => `Siden sto åpen og ble oppdatert til ${until}`,
  stoodOpen: (when: string) => `Siden sto åpen og ble oppdatert ${when}`,
  onlyStoodOpen: (when: string) => `siden sto åpen fra før og ble oppdatert ${when}`,
  beside: (deed: string, list: string) => `${deed}, og så ${list}`,
  manyTimes: (count: number, first: string, last: string) => `${count} ganger fra ${first} til ${last}`,
  somethingElse: 'noe annet',
  noneTitle: 'Ingen har sett noe ennå',
  none: 'Når noen åpner noe, står det her med en gang.',
  noneChosen: 'Ingen treff på det du har valgt.',
  older: 'Vis eldre',
  newest: 'Til de nyeste',
}
export type Texts = typeof nb
