export const nb = {
  ideas: {
    title: 'Trenger du en idé?',
    lead: (authority: string) =>
      `Her er forslag fra ${authority}. Trykk på ett for å begynne med det. Du kan endre hvert ord, og du kan la være.`,
    chosen: 'Forslaget står i feltet. Endre det så det blir ditt.',
    chosenForOther: 'Forslaget står i feltet. Endre det til det personen selv ville sagt.',
    chosenActivity: 'Forslaget står i feltet. Endre det så det passer.',
    kept: (words: string) => `Det du hadde skrevet, står fortsatt. Forslaget er: «${words}»`,
    ask: 'Tre spørsmål som kan hjelpe',
    questions: [
      'Hvordan merker du at det går bedre?',
      'Når, eller hvor ofte?',
      'Er det slik du ville sagt det?',
    ],
    questionsForOther: [
      'Hvordan merker personen at det går bedre?',
      'Når, eller hvor ofte?',
      'Er det slik personen selv ville sagt det?',
    ],
    noMust: 'Du trenger ikke svare på dem. Målet er godt nok uten.',
  },
  suggestions: {
    goal: {
      title: 'Forslag til mål',
      lead: 'De som skriver et mål, kan begynne med et av disse. Ingen må. Alle kan endre ordene.',
      noneText: 'Uten forslag ser ingen noe om dem der mål skrives.',
      wordsHint: 'Skriv det slik en person kunne sagt det selv, for eksempel: «Jeg vil …».',
      stays: 'Mål som alt er skrevet, blir stående når et forslag tas bort.',
    },
    activity: {
      title: 'Forslag til tiltak',
      lead: 'De som skriver et tiltak, kan begynne med et av disse. Ingen må. Alle kan endre ordene.',
      noneText: 'Uten forslag ser ingen noe om dem der tiltak skrives.',
      wordsHint: 'Skriv hva som skal gjøres, for eksempel: «Besøke …».',
      stays: 'Tiltak som alt er skrevet, blir stående når et forslag tas bort.',
    },
    none: 'Ingen forslag ennå',
    add: 'Legg til et forslag',
    area: 'Hvilken del av livet?',
    words: 'Forslaget',
    save: 'Legg til',
    end: 'Ta bort',
    order: 'Rekkefølge',
    reopen: 'Foreslå igjen',
    ended: (n: number) => (n === 1 ? 'Ett forslag er tatt bort' : `${n} forslag er tatt bort`),
    endedOn: (day: string) => `tatt bort ${day}`,
  },
}

export type Texts = typeof nb
