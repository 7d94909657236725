import type { ReplyTexts } from './reply-nb.ts'

export const replyNn = {
  page: {
    title: 'Svar med kode frå brev',
    lead: 'I brevet står det ein referanse og ein kode. Skriv dei her, så ser du kva vi spør om.',
    reference: 'Referanse',
    referenceHint: 'Åtte teikn, til dømes 7K4M-92PQ.',
    code: 'Kode',
    codeHint: 'Tolv teikn.',
    find: 'Gå vidare',
    notFound: 'Vi finn ikkje noko med denne referansen og koden. Sjå på brevet ein gong til.',
    tooMany: 'Det er prøvd for mange gonger. Vent eit kvarter, eller ring oss.',
    over: 'Det er alt svart på dette, eller koden gjeld ikkje lenger',
    overText: 'Ring oss om du vil svare på nytt eller endre svaret.',
    thanks: 'Takk for svaret',
    thanksText: 'Vi har teke imot det. Vil du endre det, kan du ringje oss.',
    another: 'Svar på eit anna brev',
    leave: 'Ikkje svar no',
    join: (name: string) => `Vil du vere med i teamet rundt ${name}?`,
    kinds: {
      coordination: 'Kan nokon koordinere hjelpa?',
      plan: 'Kan det lagast ein individuell plan?',
    },
    withdrawTitle: 'Vil du trekkje samtykket?',
    withdrawText: 'Det blir stengt med ein gong. Det som alt er sett, blir ståande i loggen.',
    withdraw: 'Ja, trekk samtykket no',
    free: 'Det er frivillig. Du kan seie nei utan å miste tenester. Vil du trekkje det seinare, kan du ringje oss.',
    youSee: 'Då får du sjå',
    contribution: 'Det du er beden om',
    joinFree: 'Du kan seie nei. Du kan òg slutte seinare.',
    yes: 'Ja, eg er med',
    no: 'Nei takk',
  },
  letters: {
    title: 'Svarbrev',
    lead: 'For den som ikkje kan logge inn. Brevet har ein kode som svarer på eitt spørsmål, éin gong.',
    back: 'Alle samtykka',
    empty: 'Ingenting ventar på svar no.',
    to: (name: string) => `Til ${name}`,
    make: 'Lag svarbrev',
    again: 'Lag eit nytt brev',
    isOut: 'Eit brev er laga, og ikkje svart på',
    made: 'Brevet er laga',
    madeText:
      'Det ligg til utskrift hos koordinerande eining. Eit brev som var laga før, gjeld ikkje lenger.',
    takeBack: 'Trekkje eit samtykke',
    takeBackText: 'Brevet lèt mottakaren trekkje samtykket med koden. Det kan òg seiast munnleg.',
    link: 'Svarbrev til den som ikkje kan logge inn',
    why: {
      no_letter_to_them: 'Brev med kode kan ikkje sendast hit. Snakk med personen, og skriv ned svaret.',
      address_unknown:
        'Fødselsnummeret manglar, og utan det veit vi ikkje adressa sikkert. Skriv ned svaret i staden.',
    },
  },
  /** On the letter. */
  onPaper: {
    heading: 'Slik svarer du utan å logge inn',
    /** `where`: the page's own address, without https. */
    steps: (where: string, reference: string, code: string, until: string) => [
      `Skriv ${where} i nettlesaren på ein mobil eller datamaskin. Du kan få hjelp til det.`,
      `Skriv referansen ${reference} og koden ${code}.`,
      `Les spørsmålet, og svar. Koden verkar éin gong, og til og med ${until}.`,
    ],
    rather: 'Du kan òg ringje oss, så skriv vi ned svaret.',
  },
  sentences: {
    code_over: 'Det er alt svart på dette, eller koden gjeld ikkje lenger.',
    no_letter_to_them: 'Brev med kode kan ikkje sendast hit.',
    address_unknown: 'Fødselsnummeret manglar, og utan det veit vi ikkje adressa sikkert.',
  } as Record<string, string>,
} satisfies ReplyTexts
