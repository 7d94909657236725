import type { Texts } from './nb.ts'

export const nn = {
  ideas: {
    title: 'Treng du ein idé?',
    lead: (authority: string) =>
      `Her er framlegg frå ${authority}. Trykk på eitt for å byrje med det. Du kan endre kvart ord, og du kan la vere.`,
    chosen: 'Framlegget står i feltet. Endre det så det blir ditt.',
    chosenForOther: 'Framlegget står i feltet. Endre det til det personen sjølv ville sagt.',
    chosenActivity: 'Framlegget står i feltet. Endre det så det passar.',
    kept: (words: string) => `Det du hadde skrive, står framleis. Framlegget er: «${words}»`,
    ask: 'Tre spørsmål som kan hjelpe',
    questions: [
      'Korleis merkar du at det går betre?',
      'Når, eller kor ofte?',
      'Er det slik du ville sagt det?',
    ],
    questionsForOther: [
      'Korleis merkar personen at det går betre?',
      'Når, eller kor ofte?',
      'Er det slik personen sjølv ville sagt det?',
    ],
    noMust: 'Du treng ikkje svare på dei. Målet er godt nok utan.',
  },
  suggestions: {
    goal: {
      title: 'Framlegg til mål',
      lead: 'Dei som skriv eit mål, kan byrje med eitt av desse. Ingen må. Alle kan endre orda.',
      noneText: 'Utan framlegg ser ingen noko om dei der mål blir skrivne.',
      wordsHint: 'Skriv det slik ein person kunne sagt det sjølv, til dømes: «Eg vil …».',
      stays: 'Mål som alt er skrivne, blir ståande når eit framlegg blir teke bort.',
    },
    activity: {
      title: 'Framlegg til tiltak',
      lead: 'Dei som skriv eit tiltak, kan byrje med eitt av desse. Ingen må. Alle kan endre orda.',
      noneText: 'Utan framlegg ser ingen noko om dei der tiltak blir skrivne.',
      wordsHint: 'Skriv kva som skal gjerast, til dømes: «Vitje …».',
      stays: 'Tiltak som alt er skrivne, blir ståande når eit framlegg blir teke bort.',
    },
    none: 'Ingen framlegg enno',
    add: 'Legg til eit framlegg',
    area: 'Kva del av livet?',
    words: 'Framlegget',
    save: 'Legg til',
    end: 'Ta bort',
    order: 'Rekkjefølgje',
    reopen: 'Føreslå igjen',
    ended: (n: number) => (n === 1 ? 'Eitt framlegg er teke bort' : `${n} framlegg er tekne bort`),
    endedOn: (day: string) => `teke bort ${day}`,
  },
} satisfies Texts
