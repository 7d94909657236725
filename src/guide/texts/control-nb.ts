import type { RegisterPart } from '../../connections/population-register/index.ts'
import type { Controller, Sharing } from '../rules/who-controls.ts'

const list = (words: readonly string[]) => new Intl.ListFormat('nb').format(words)

/** Who is controller where several share, and what is fetched from the population register. */
export const controlNb = {
  title: 'Hvem har ansvaret for opplysningene om deg?',
  text: 'Den som har ansvaret, kalles behandlingsansvarlig. Det er den du spør om innsyn, retting og sletting. Spør du feil sted, hjelper vi deg til den rette.',
  columns: { what: 'Hvilke opplysninger', who: 'Ansvar' },
  sharings: {
    own: 'Planer og saker her, også når tjenester fra andre er med',
    elsewhere: 'Planer og saker hos andre, der våre ansatte er med',
    taken_home: 'Det de andre tar inn i sin egen journal',
    passed_on: 'En henvendelse som er sendt videre',
    moved: 'En sak som er overført',
  } satisfies Record<Sharing, string>,
  who: {
    here: (here: string) => here,
    owner: () => 'Den som eier planen eller saken',
    keeper: () => 'Den som fører journalen',
    each: () => 'Begge, hver for sin kopi. Mottakeren fra den kom fram',
    taker: () => 'Den som tok over saken, fra de sa ja. Den som sendte den, har fortsatt ansvar for sin kopi',
  } satisfies Record<Controller, (here: string) => string>,
  jointWith: (who: string, names: readonly string[]) => `${who}. Er ${list(names)} med: begge sammen`,
  jointTitle: (here: string, name: string) => `${here} og ${name} har avtalt felles ansvar`,
  jointText: [
    'Avtalen gjelder planer vi begge er med i. Den som eier planen, gir deg innsyn, retter, sletter og sier fra hvis noe har gått galt. Hver av oss svarer for egne ansatte, og for hvem av dem som slipper inn.',
    'Du kan bruke rettighetene dine hos hvem av oss du vil.',
  ],
  jointContact: (contact: string) => `Spør gjerne: ${contact}`,
  jointAgreement: 'Les avtalen',
  law: 'Personvernforordningen artikkel 4 nr. 7 og artikkel 26.',
  notice: (here: string) =>
    `Er andre med i planen din, er det fortsatt ${here} som har ansvaret for den. Det de tar inn i sin egen journal, har de ansvaret for selv. Sendes henvendelsen din til en annen, har de ansvaret for sin kopi fra den kommer fram.`,
  noticeJoint: (names: readonly string[]) =>
    `Vi har avtalt felles ansvar med ${list(names)} for planer vi begge er med i. Du kan spørre hvem av oss du vil.`,
  link: 'Se hvem som har ansvaret når flere er med',
  register: (parts: readonly string[]) => `Fra Folkeregisteret: ${list(parts)}.`,
  registerParts: {
    identifikasjonsnummer: 'fødselsnummer',
    navn: 'navn',
    foedsel: 'fødselsdato',
    doedsfall: 'dødsfall',
    adressebeskyttelse: 'adressesperre',
    bostedsadresse: 'adressen, kommunen du bor i og dagen du flyttet',
    foreldreansvar: 'hvem som har foreldreansvar',
    familierelasjon: 'hvem som er foreldre',
    vergemaal: 'vergemål',
  } satisfies Record<RegisterPart, string>,
  registerWhy:
    'Vi spør når en henvendelse eller sak har et fødselsnummer, og får beskjed når noe endrer seg. Adressen bruker vi til brev på papir og til å se om du bor her. En adresse med sperre henter vi ikke til brev.',
}
export type ControlTexts = typeof controlNb
