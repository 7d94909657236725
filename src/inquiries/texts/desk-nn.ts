import type { DeskTexts } from './desk-nb.ts'

export const deskNn: DeskTexts = {
  says: {
    asked: {
      person_knows: 'Avsendaren seier at personen veit om det og er einig',
      parents_know: 'Avsendaren seier at den som har foreldreansvaret, veit om det og er samd',
      parental_responsibility: 'Avsendaren seier å ha foreldreansvar',
      mandate: 'Avsendaren seier at verjeoppdraget gjeld personlege forhold',
      power_of_attorney: 'Avsendaren seier å ha skriftleg fullmakt',
    },
    relation: {
      person_knows: 'Avsendaren seier at personen veit om det og er einig',
      parents_know: 'Avsendaren seier at den som har foreldreansvaret, veit om det og er samd',
      parental_responsibility: 'Foreldreansvar',
      mandate: 'Verje for personlege forhold',
      power_of_attorney: 'Skriftleg fullmakt',
    },
    known: 'Ja, kjend frå innlogginga',
    self: 'Det er personen sjølv som spør. Spør om det saka treng; ingen andre må vere einige.',
    childAsks:
      'Det er barnet sjølv som spør. Under 16 år er det til vanleg foreldra som samtykkjer, og dei har rett til å få vite det (pasient- og brukarrettslova §§ 3-4, 4-4). Snakk gjerne med barnet om det saka treng.',
    childAsksQuiet:
      'Det er barnet sjølv som spør, og barnet vil ikkje at dei heime får vite det no. Under 16 år er det til vanleg foreldra som samtykkjer. Ønsket til barnet kan gå føre (pasient- og brukarrettslova §§ 3-4, 4-3, 4-4): de vurderer grunnane og bestemmer. Snakk med barnet før de snakkar med nokon heime.',
    dead: 'Den det gjeld, er død. Ordet til avsendaren er ikkje nok til å svare med noko med teieplikt: svar berre generelt.',
    personAgrees: 'Personen har svart at hen er einig.',
    selfAgrees: 'Personen spør sjølv.',
    parentAgrees: 'Avsendaren har foreldreansvar og samtykkjer for barnet.',
    parentSays: 'Avsendaren seier å ha foreldreansvar, og samtykkjer for barnet.',
  },
  register: {
    term: 'Folkeregisteret',
    asked: (date) => `Spurt ${date}`,
    unknown: (date) => `Spurt ${date}. Kjenner ikkje nummeret. Sjå om det er skrive rett.`,
    otherName:
      'Namnet som blei skrive, er eit anna enn det vi har på fødselsnummeret. Det kan vere nummeret til ein annan. Personen er ikkje varsla. Ring avsendaren og sjekk det. Nummeret opnar ingenting for nokon før de har avklart det.',
    livesIn: (name) =>
      `Folkeregisteret seier at personen bur i ${name}. Held personen seg ikkje her, kan førespurnaden sendast dit.`,
    passOn: (name) => `Send vidare til ${name}`,
    deadReason: 'Kvifor skal det opprettast sak om ein som er død?',
    deadReasonHint: 'Folkeregisteret seier at personen er død. Grunngivinga står i saka.',
  },
  ask: {
    title: 'Spørsmål til avsendaren',
    ask: 'Spør avsendaren om opplysningar',
    ways: {
      code: 'Avsendaren sende utan innlogging og får ikkje varsel. Ring, eller skriv ut spørsmålet. Svaret kan gjevast på nett med referanse og kode.',
      paper:
        'Avsendaren har verken innlogging eller kode her. Skriv ut spørsmålet, eller ring og skriv inn svaret.',
    },
    question: 'Kva treng de å vite?',
    hint: 'Skriv slik at det går an å svare på. Avsendaren ser berre dette.',
    hintByCode:
      'Den som har referansen og koden, ser dette. Skriv ikkje namn, diagnose eller anna med teieplikt.',
    answerBy: 'Svar innan',
    clock: 'Fristen for å svare på førespurnaden går vidare.',
    send: 'Send spørsmålet',
    print: 'Skriv ut spørsmålet (PDF)',
  },
  asked: {
    title: 'Vi treng opplysningar frå deg',
    by: 'Koordinerande eining spør',
    answerBy: (date) => `Svar helst innan ${date}. Vi behandlar førespurnaden uansett.`,
    yourAnswer: 'Svaret ditt',
    hint: 'Når du har sendt det, blir det ikkje vist her igjen.',
    send: 'Send svaret',
    answered: (date) => `Takk. Vi fekk svaret ditt ${date}.`,
    toAnswer: 'Svar på spørsmålet',
  },
  passedOn: {
    to: (name) => `Send vidare til ${name}`,
    toAnother: 'Send vidare til ei anna verksemd',
    received: (date) => `Dei har stadfesta at dei fekk han ${date}.`,
    waits: 'Vi ventar på kvittering.',
    answerBy: (date) => `Dei svarer innan ${date}.`,
    late: (date) => `Dei skulle ha svart innan ${date}. Ring dei gjerne og spør korleis det går.`,
    answered: (date) => `Dei svara ${date}.`,
    call: (name) => `Har du ikkje fått svaret, ringjer du ${name}.`,
    callHere: 'Har du ikkje fått svaret, ringjer du oss.',
    cameFrom: 'Send hit frå',
    followThere: (name: string) => `Følg førespurnaden og les svaret hos ${name}`,
    readThere: (name: string) => `Les svaret hos ${name}`,
  },
  takenBack: {
    term: 'Trekt',
    note: 'Noter at avsendaren har trekt førespurnaden',
    text: 'Når nokon ringjer eller skriv at dei vil trekkje han. Har avsendaren logga inn, får dei beskjed.',
    how: 'Korleis blei det sagt?',
    on: 'Når?',
    why: 'Kvifor blir han trekt?',
    button: 'Noter at han er trekt',
    noted: 'Eininga har notert at du trekte førespurnaden',
  },
  careTeam: {
    when: 'Når blei første møte halde?',
    mark: 'Merk som halde',
    held: (date) => `Første møte blei halde ${date}.`,
  },
}

export const deskSentencesNn: Record<string, string> = {
  sender_not_to_be_asked: 'Avsendaren kan ikkje spørjast om opplysningar med teieplikt.',
  asked_enough: 'Fem spørsmål ventar alt på svar. Vent på dei, eller ta bort eitt.',
  'question.required': 'Skriv kva du vil spørje om.',
  'answerBy.required': 'Skriv kva dag du ønskjer svar.',
  bad_day_taken_back: 'Dagen kan ikkje vere før førespurnaden kom, og ikkje etter i dag.',
  bad_day_held: 'Dagen kan ikkje vere før teamet blei oppretta, og ikkje etter i dag.',
  'heldOn.required': 'Skriv kva dag møtet blei halde.',
  dead_needs_reason:
    'Folkeregisteret seier at personen er død. Skriv kvifor det skal opprettast sak, eller svar utan sak.',
}
