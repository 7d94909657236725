import type { Texts } from './nb.ts'

export const nn = {
  title: 'Prøv som kven som helst',
  lead: 'Dette er ein demonstrasjon. Alle personar er oppdikta, og alt du gjer kan startast på nytt. Vel nokon, så er du logga inn som dei.',
  clockTitle: 'Dagen i dag',
  clockText: (day: string) => `Her er det ${day}.`,
  clockWhy:
    'Still klokka fram for å sjå fristar gå, barn bli eldre og planar som skal fornyast. Ho går aldri tilbake.',
  oneDay: 'Éin dag fram',
  oneWeek: 'Éi veke fram',
  fourWeeks: 'Fire veker fram',
  otherDays: 'Eit anna tal på dagar',
  forward: 'Still fram',
  badDays: 'Skriv eit heilt tal frå 1 til 400.',
  jumpTo: 'Gå til',
  citizens: 'Innbyggjarar',
  unit: 'Koordinerande eining',
  services: 'Koordinatorar og tenester',
  system: 'Oppsett og kontroll',
  public: (authority: string) => `Sjå ${authority} utan å logge inn`,
} satisfies Texts
