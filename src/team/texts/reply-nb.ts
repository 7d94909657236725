/** Answering with a code from a letter. */
export const replyNb = {
  page: {
    title: 'Svar med kode fra brev',
    lead: 'I brevet står det en referanse og en kode. Skriv dem her, så ser du hva vi spør om.',
    reference: 'Referanse',
    referenceHint: 'Åtte tegn, for eksempel 7K4M-92PQ.',
    code: 'Kode',
    codeHint: 'Tolv tegn.',
    find: 'Gå videre',
    notFound: 'Vi finner ikke noe med denne referansen og koden. Se på brevet en gang til.',
    tooMany: 'Det er prøvd for mange ganger. Vent et kvarter, eller ring oss.',
    over: 'Dette er allerede besvart, eller koden gjelder ikke lenger',
    overText: 'Ring oss hvis du vil svare på nytt eller endre svaret.',
    thanks: 'Takk for svaret',
    thanksText: 'Vi har tatt imot det. Vil du endre det, kan du ringe oss.',
    another: 'Svar på et annet brev',
    leave: 'Ikke svar nå',
    join: (name: string) => `Vil du være med i teamet rundt ${name}?`,
    kinds: {
      coordination: 'Kan noen koordinere hjelpen?',
      plan: 'Kan det lages en individuell plan?',
    },
    withdrawTitle: 'Vil du trekke samtykket?',
    withdrawText: 'Det stenges med en gang. Det som allerede er sett, blir stående i loggen.',
    withdraw: 'Ja, trekk samtykket nå',
    free: 'Det er frivillig. Du kan si nei uten å miste tjenester. Vil du trekke det senere, kan du ringe oss.',
    youSee: 'Da får du se',
    contribution: 'Det du er bedt om',
    joinFree: 'Du kan si nei. Du kan også slutte senere.',
    yes: 'Ja, jeg er med',
    no: 'Nei takk',
  },
  letters: {
    title: 'Svarbrev',
    lead: 'For den som ikke kan logge inn. Brevet har en kode som svarer på ett spørsmål, én gang.',
    back: 'Alle samtykker',
    empty: 'Ingenting venter på svar nå.',
    to: (name: string) => `Til ${name}`,
    make: 'Lag svarbrev',
    again: 'Lag et nytt brev',
    isOut: 'Et brev er laget, og ikke besvart',
    made: 'Brevet er laget',
    madeText:
      'Det ligger til utskrift hos koordinerende enhet. Et brev som var laget før, gjelder ikke lenger.',
    takeBack: 'Trekke et samtykke',
    takeBackText: 'Brevet lar mottakeren trekke samtykket med koden. Det kan også sies muntlig.',
    link: 'Svarbrev til den som ikke kan logge inn',
    why: {
      no_letter_to_them: 'Brev med kode kan ikke sendes hit. Snakk med personen, og skriv ned svaret.',
      address_unknown:
        'Fødselsnummeret mangler, og uten det vet vi ikke adressen sikkert. Skriv ned svaret i stedet.',
    },
  },
  /** On the letter. */
  onPaper: {
    heading: 'Slik svarer du uten å logge inn',
    /** `where`: the page's own address, without https. */
    steps: (where: string, reference: string, code: string, until: string) => [
      `Skriv ${where} i nettleseren på en mobil eller datamaskin. Du kan få hjelp til det.`,
      `Skriv referansen ${reference} og koden ${code}.`,
      `Les spørsmålet, og svar. Koden virker én gang, og til og med ${until}.`,
    ],
    rather: 'Du kan også ringe oss, så skriver vi ned svaret.',
  },
  sentences: {
    code_over: 'Dette er allerede besvart, eller koden gjelder ikke lenger.',
    no_letter_to_them: 'Brev med kode kan ikke sendes hit.',
    address_unknown: 'Fødselsnummeret mangler, og uten det vet vi ikke adressen sikkert.',
  } as Record<string, string>,
}
export type ReplyTexts = typeof replyNb
