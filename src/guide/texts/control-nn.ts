import type { ControlTexts } from './control-nb.ts'

const list = (words: readonly string[]) => new Intl.ListFormat('nn').format(words)

export const controlNn: ControlTexts = {
  title: 'Kven har ansvaret for opplysningane om deg?',
  text: 'Den som har ansvaret, blir kalla behandlingsansvarleg. Det er den du spør om innsyn, retting og sletting. Spør du feil stad, hjelper vi deg til den rette.',
  columns: { what: 'Kva opplysningar', who: 'Ansvar' },
  sharings: {
    own: 'Planar og saker her, òg når tenester frå andre er med',
    elsewhere: 'Planar og saker hos andre, der våre tilsette er med',
    taken_home: 'Det dei andre tek inn i sin eigen journal',
    passed_on: 'Ein førespurnad som er send vidare',
    moved: 'Ei sak som er overført',
  },
  who: {
    here: (here) => here,
    owner: () => 'Den som eig planen eller saka',
    keeper: () => 'Den som fører journalen',
    each: () => 'Begge, kvar for sin kopi. Mottakaren frå han kom fram',
    taker: () => 'Den som tok over saka, frå dei sa ja. Den som sende ho, har framleis ansvar for sin kopi',
  },
  jointWith: (who, names) => `${who}. Er ${list(names)} med: begge saman`,
  jointTitle: (here, name) => `${here} og ${name} har avtalt felles ansvar`,
  jointText: [
    'Avtalen gjeld planar vi begge er med i. Den som eig planen, gir deg innsyn, rettar, slettar og seier frå viss noko har gått gale. Kvar av oss svarar for eigne tilsette, og for kven av dei som slepp inn.',
    'Du kan bruke rettane dine hos kven av oss du vil.',
  ],
  jointContact: (contact) => `Spør gjerne: ${contact}`,
  jointAgreement: 'Les avtalen',
  law: 'Personvernforordninga artikkel 4 nr. 7 og artikkel 26.',
  notice: (here) =>
    `Er andre med i planen din, er det framleis ${here} som har ansvaret for han. Det dei tek inn i sin eigen journal, har dei ansvaret for sjølve. Blir førespurnaden din send til ein annan, har dei ansvaret for sin kopi frå han kjem fram.`,
  noticeJoint: (names) =>
    `Vi har avtalt felles ansvar med ${list(names)} for planar vi begge er med i. Du kan spørje kven av oss du vil.`,
  link: 'Sjå kven som har ansvaret når fleire er med',
  register: (parts) => `Frå Folkeregisteret: ${list(parts)}.`,
  registerParts: {
    identifikasjonsnummer: 'fødselsnummer',
    navn: 'namn',
    foedsel: 'fødselsdato',
    doedsfall: 'dødsfall',
    adressebeskyttelse: 'adressesperre',
    bostedsadresse: 'adressa, kommunen du bur i og dagen du flytta',
    foreldreansvar: 'kven som har foreldreansvar',
    familierelasjon: 'kven som er foreldre',
    vergemaal: 'verjemål',
  },
  registerWhy:
    'Vi spør når ein førespurnad eller ei sak har eit fødselsnummer, og får beskjed når noko endrar seg. Adressa bruker vi til brev på papir og til å sjå om du bur her. Ei adresse med sperre hentar vi ikkje til brev.',
}
