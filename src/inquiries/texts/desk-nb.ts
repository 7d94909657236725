/** What the unit does with an inquiry at its desk besides the case: the register, asking the sender, what was told by phone. */
export const deskNb = {
  /** What the sender was asked about acting for another; `relation`: registered here, so that it was not asked. */
  says: {
    asked: {
      person_knows: 'Avsenderen sier at personen vet om det og er enig',
      parents_know: 'Avsenderen sier at den som har foreldreansvaret, vet om det og er enig',
      parental_responsibility: 'Avsenderen sier å ha foreldreansvar',
      mandate: 'Avsenderen sier at vergeoppdraget gjelder personlige forhold',
      power_of_attorney: 'Avsenderen sier å ha skriftlig fullmakt',
    },
    relation: {
      person_knows: 'Avsenderen sier at personen vet om det og er enig',
      parents_know: 'Avsenderen sier at den som har foreldreansvaret, vet om det og er enig',
      parental_responsibility: 'Foreldreansvar',
      mandate: 'Verge for personlige forhold',
      power_of_attorney: 'Skriftlig fullmakt',
    },
    known: 'Ja, kjent fra innloggingen',
    self: 'Det er personen selv som spør. Spør om det saken trenger; ingen andre må være enige.',
    childAsks:
      'Det er barnet selv som spør. Under 16 år er det til vanlig foreldrene som samtykker, og de har rett til å få vite det (pasient- og brukerrettighetsloven §§ 3-4, 4-4). Snakk gjerne med barnet om det saken trenger.',
    childAsksQuiet:
      'Det er barnet selv som spør, og barnet vil ikke at de hjemme får vite det nå. Under 16 år er det til vanlig foreldrene som samtykker. Barnets ønske kan gå foran (pasient- og brukerrettighetsloven §§ 3-4, 4-3, 4-4): dere vurderer grunnene og bestemmer. Snakk med barnet før dere snakker med noen hjemme.',
    dead: 'Den det gjelder, er død. Avsenderens ord er ikke nok til å svare med noe taushetsbelagt: svar bare generelt.',
    personAgrees: 'Personen har svart at hen er enig.',
    selfAgrees: 'Personen spør selv.',
    parentAgrees: 'Avsenderen har foreldreansvar og samtykker for barnet.',
    parentSays: 'Avsenderen sier å ha foreldreansvar, og samtykker for barnet.',
  },
  register: {
    term: 'Folkeregisteret',
    asked: (date: string) => `Spurt ${date}`,
    unknown: (date: string) => `Spurt ${date}. Kjenner ikke nummeret. Se om det er skrevet riktig.`,
    otherName:
      'Navnet som ble skrevet, er et annet enn det vi har på fødselsnummeret. Det kan være en annens nummer. Personen er ikke varslet. Ring avsenderen og sjekk det. Nummeret åpner ingenting for noen før dere har avklart det.',
    livesIn: (name: string) =>
      `Folkeregisteret sier at personen bor i ${name}. Oppholder personen seg ikke her, kan henvendelsen sendes dit.`,
    passOn: (name: string) => `Send videre til ${name}`,
    deadReason: 'Hvorfor skal det opprettes sak om en som er død?',
    deadReasonHint: 'Folkeregisteret sier at personen er død. Begrunnelsen står i saken.',
  },
  ask: {
    title: 'Spørsmål til avsenderen',
    ask: 'Spør avsenderen om opplysninger',
    ways: {
      code: 'Avsenderen sendte uten innlogging og får ikke varsel. Ring, eller skriv ut spørsmålet. Svaret kan gis på nett med referanse og kode.',
      paper:
        'Avsenderen har verken innlogging eller kode her. Skriv ut spørsmålet, eller ring og skriv inn svaret.',
    },
    question: 'Hva trenger dere å vite?',
    hint: 'Skriv slik at det kan svares på. Avsenderen ser bare dette.',
    hintByCode:
      'Den som har referansen og koden, ser dette. Skriv ikke navn, diagnose eller annet taushetsbelagt.',
    answerBy: 'Svar innen',
    clock: 'Fristen for å svare på henvendelsen løper videre.',
    send: 'Send spørsmålet',
    print: 'Skriv ut spørsmålet (PDF)',
  },
  asked: {
    title: 'Vi trenger opplysninger fra deg',
    by: 'Koordinerende enhet spør',
    answerBy: (date: string) => `Svar helst innen ${date}. Vi behandler henvendelsen uansett.`,
    yourAnswer: 'Svaret ditt',
    hint: 'Når du har sendt det, vises det ikke her igjen.',
    send: 'Send svaret',
    answered: (date: string) => `Takk. Vi fikk svaret ditt ${date}.`,
    toAnswer: 'Svar på spørsmålet',
  },
  passedOn: {
    to: (name: string) => `Sendt videre til ${name}`,
    toAnother: 'Sendt videre til en annen virksomhet',
    received: (date: string) => `De har bekreftet at de fikk den ${date}.`,
    waits: 'Vi venter på kvittering.',
    answerBy: (date: string) => `De svarer innen ${date}.`,
    late: (date: string) => `De skulle ha svart innen ${date}. Ring dem gjerne og spør hvordan det går.`,
    answered: (date: string) => `De svarte ${date}.`,
    call: (name: string) => `Har du ikke fått svaret, ringer du ${name}.`,
    callHere: 'Har du ikke fått svaret, ringer du oss.',
    cameFrom: 'Sendt hit fra',
    followThere: (name: string) => `Følg henvendelsen og les svaret hos ${name}`,
    readThere: (name: string) => `Les svaret hos ${name}`,
  },
  takenBack: {
    term: 'Trukket',
    note: 'Noter at avsenderen har trukket henvendelsen',
    text: 'Når noen ringer eller skriver at de vil trekke den. Har avsenderen logget inn, får de beskjed.',
    how: 'Hvordan ble det sagt?',
    on: 'Når?',
    why: 'Hvorfor trekkes den?',
    button: 'Noter at den er trukket',
    noted: 'Enheten har notert at du trakk henvendelsen',
  },
  careTeam: {
    when: 'Når ble første møte holdt?',
    mark: 'Merk som holdt',
    held: (date: string) => `Første møte ble holdt ${date}.`,
  },
}

export const deskSentencesNb: Record<string, string> = {
  sender_not_to_be_asked: 'Avsenderen kan ikke spørres om taushetsbelagte opplysninger.',
  asked_enough: 'Fem spørsmål venter alt på svar. Vent på dem, eller ta bort ett.',
  'question.required': 'Skriv hva du vil spørre om.',
  'answerBy.required': 'Skriv hvilken dag du ønsker svar.',
  bad_day_taken_back: 'Dagen kan ikke være før henvendelsen kom, og ikke etter i dag.',
  bad_day_held: 'Dagen kan ikke være før teamet ble opprettet, og ikke etter i dag.',
  'heldOn.required': 'Skriv hvilken dag møtet ble holdt.',
  dead_needs_reason:
    'Folkeregisteret sier at personen er død. Skriv hvorfor det skal opprettes sak, eller svar uten sak.',
}
export type DeskTexts = typeof deskNb
