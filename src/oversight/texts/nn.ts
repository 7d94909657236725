import { actsNn } from './acts-nn.ts'
import { codesNn } from './codes-nn.ts'
import type { Texts } from './nb.ts'

export const nn = {
  acts: actsNn,
  ...codesNn,
  title: 'Kven har sett',
  leadSelf: 'Her ser du kven som har opna noko om deg, kva dei såg, og kvifor dei kunne sjå det.',
  lead: (name: string) =>
    `Her ser du kven som har opna noko om ${name}, kva dei såg, og kvifor dei kunne sjå det.`,
  wonder: 'Er det noko du ikkje forstår?',
  wonderText: 'Ring og spør kvifor nokon har sett noko. Du treng ikkje seie kvifor du spør.',
  shielded: 'Namn og arbeidsstad for tilsette er ikkje viste her. Ring dersom du vil vite meir.',
  lawTitle: 'Kvifor blir dette skrive ned?',
  law: 'Alle som ser noko om ein person her, blir skrivne ned: kven, kva, når og kvifor dei kunne. Det kan ikkje endrast eller slettast.',
  paragraph: 'Pasientjournallova § 22 a gir deg rett til å sjå dette.',
  clockAhead: (day: string) =>
    `Klokka i demonstrasjonen er stilt fram til ${day}. Loggen viser dagen og tida det verkeleg skjedde.`,
  filter: 'Vis berre nokre av dei',
  who: 'Person',
  anybody: 'Alle',
  place: 'Arbeidsstad',
  anywhere: 'Alle',
  show: 'Vis',
  showAll: 'Vis alle att',
  showOwn: 'Vis også det du sjølv har sett',
  hideOwn: 'Gøym det du sjølv har sett',
  ownToo: (count) =>
    count === 1
      ? 'Du har også vore innom sjølv, i eitt besøk.'
      : `Du har også vore innom sjølv, i ${count} besøk.`,
  own: (count: number) => (count === 1 ? 'Berre du, i eitt besøk.' : `Berre du, i ${count} besøk.`),
  fromTo: (from: string, to: string) => `${from} til ${to}`,
  you: 'Du',
  someoneAtWork: 'Ein tilsett',
  unknown: 'Ein som ikkje er namngitt her',
  why: (name: string) => `Kvifor ${name} kunne sjå det`,
  whyAtAll: 'Kvifor det var mogleg',
  ground: (ground: string) => `Grunnlag: ${ground}.`,
  stoodOpenUntil: (until: string) => `Sida stod open og vart oppdatert til ${until}`,
  stoodOpen: (when: string) => `Sida stod open og vart oppdatert ${when}`,
  onlyStoodOpen: (when: string) => `sida stod open frå før og vart oppdatert ${when}`,
  beside: (deed: string, list: string) => `${deed}, og såg ${list}`,
  manyTimes: (count: number, first: string, last: string) => `${count} gonger frå ${first} til ${last}`,
  somethingElse: 'noko anna',
  noneTitle: 'Ingen har sett noko enno',
  none: 'Når nokon opnar noko, står det her med ein gong.',
  noneChosen: 'Ingen treff på det du har valt.',
  older: 'Vis eldre',
  newest: 'Til dei nyaste',
} satisfies Texts
