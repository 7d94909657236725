import type { ControlTexts } from './control-nb.ts'

const list = (words: readonly string[]) => new Intl.ListFormat('en-GB').format(words)

export const controlEn: ControlTexts = {
  title: 'Who is responsible for the information about you?',
  text: 'The one responsible is called the controller. That is who you ask to see, correct or delete information. If you ask in the wrong place, we help you to the right one.',
  columns: { what: 'Which information', who: 'Responsible' },
  sharings: {
    own: 'Plans and cases here, also when services from others take part',
    elsewhere: 'Plans and cases elsewhere, where our staff take part',
    taken_home: 'What the others take into their own records',
    passed_on: 'An inquiry that is passed on',
    moved: 'A case that is transferred',
  },
  who: {
    here: (here) => here,
    owner: () => 'Whoever owns the plan or the case',
    keeper: () => 'Whoever keeps the records',
    each: () => 'Both, each for their own copy. The receiver from when it arrived',
    taker: () =>
      'Whoever took the case over, from when they said yes. The sender is still responsible for their own copy',
  },
  jointWith: (who, names) => `${who}. When ${list(names)} takes part: both together`,
  jointTitle: (here, name) => `${here} and ${name} are joint controllers`,
  jointText: [
    'The arrangement is about plans we both take part in. Whoever owns the plan lets you see it, corrects, deletes, and tells you if something has gone wrong. Each of us is responsible for our own staff, and for which of them are let in.',
    'You can use your rights with either of us.',
  ],
  jointContact: (contact) => `You can ask: ${contact}`,
  jointAgreement: 'Read the arrangement',
  law: 'General Data Protection Regulation article 4 (7) and article 26.',
  notice: (here) =>
    `If others take part in your plan, ${here} is still responsible for it. They are themselves responsible for what they take into their own records. If your inquiry is passed on to somebody else, they are responsible for their own copy from when it arrives.`,
  noticeJoint: (names) =>
    `We are joint controllers with ${list(names)} of plans we both take part in. You can ask either of us.`,
  link: 'See who is responsible when several take part',
  register: (parts) => `From the population register: ${list(parts)}.`,
  registerParts: {
    identifikasjonsnummer: 'national identity number',
    navn: 'name',
    foedsel: 'date of birth',
    doedsfall: 'death',
    adressebeskyttelse: 'address protection',
    bostedsadresse: 'your address, the municipality you live in and the day you moved',
    foreldreansvar: 'who has parental responsibility',
    familierelasjon: 'who the parents are',
    vergemaal: 'guardianship',
  },
  registerWhy:
    'We ask when an inquiry or a case has a national identity number, and are told when something changes. We use the address for letters on paper and to see whether you live here. A protected address is not fetched for letters.',
}
