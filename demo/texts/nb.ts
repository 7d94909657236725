export const nb = {
  title: 'Prøv som hvem som helst',
  lead: 'Dette er en demonstrasjon. Alle personer er oppdiktet, og alt du gjør kan begynnes på nytt. Velg noen, så er du logget inn som dem.',
  clockTitle: 'Dagen i dag',
  clockText: (day: string) => `Her er det ${day}.`,
  clockWhy:
    'Still klokken frem for å se frister gå, barn bli eldre og planer som skal fornyes. Den går aldri tilbake.',
  oneDay: 'Én dag frem',
  oneWeek: 'Én uke frem',
  fourWeeks: 'Fire uker frem',
  otherDays: 'Et annet antall dager',
  forward: 'Still frem',
  badDays: 'Skriv et helt tall fra 1 til 400.',
  jumpTo: 'Gå til',
  citizens: 'Innbyggere',
  unit: 'Koordinerende enhet',
  services: 'Koordinatorer og tjenester',
  system: 'Oppsett og kontroll',
  public: (authority: string) => `Se ${authority} uten å logge inn`,
}
export type Texts = typeof nb
