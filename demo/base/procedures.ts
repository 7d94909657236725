import type { AuthoritySettings } from '../../src/platform/authority/settings.ts'

type Procedures = AuthoritySettings['procedures']

/** «Slik gjør vi det»: how each municipality keeps what its public page promises. The hospital's stand with its settings. */
export const municipalProcedures = {
  sandnes: [
    {
      title: 'Ta imot en henvendelse',
      where: 'Kvalitetshåndboka, koordinerende enhet, punkt 1',
      steps: [
        'Retten gjelder uansett alder, diagnose og funksjon. Ikke spør om diagnose for å slippe noen inn.',
        'To eller flere helse- og omsorgstjenester teller. Barnevern, barnehage, skole, PPT og NAV teller ikke, men skal være med.',
        'Minn om at det går an å søke på Min side. Den som ringer, får samme hjelp.',
      ],
    },
    {
      title: 'Oppnevne koordinator',
      where: 'Kvalitetshåndboka, koordinerende enhet, punkt 2',
      steps: [
        'Spør hvem personen ønsker. Ofte er det en som alt hjelper.',
        'Oppnevn koordinator også når personen ikke vil ha plan.',
        'Alle med rett til plan får koordinator her, også gjennom kvalifiseringsprogrammet.',
      ],
    },
    {
      title: 'Planen på tvers',
      where: 'Kvalitetshåndboka, koordinerende enhet, punkt 3',
      steps: [
        'Planen er elektronisk og felles for fag, nivåer og sektorer.',
        'Hvert tiltak har en ansvarlig og en frist.',
      ],
    },
  ],
  baerum: [
    {
      title: 'To innganger: under og over 18 år',
      where: 'Rutine KE-1',
      steps: [
        'Barn og unge under 18 år og familier som venter barn, hører til inngangen for barn.',
        'Kom henvendelsen feil, flytt den med en gang. Fristen går fra den første dagen.',
        'Følg opp i god tid før 18 år: avtal hvem som tar over.',
      ],
    },
    {
      title: 'Barnekoordinator',
      where: 'Rutine KE-2',
      steps: [
        'Barnekoordinatorene er ansatt for det og gir ikke selv tjenester til barnet.',
        'Vurder koordinator og barnekoordinator ved siden av hverandre. Barnet kan ha rett til den ene uten den andre.',
        'Fortell om brukerorganisasjonene, og noter hva familien er vist videre til.',
      ],
    },
    {
      title: 'Avgjørelse og godkjenning',
      where: 'Rutine KE-3',
      steps: [
        'Den som skriver avgjørelsen, godkjenner den ikke. Lederen leser begrunnelsen, ikke bare svaret.',
        'Kan vi ikke svare innen fire uker: send foreløpig svar med grunn og ny dato.',
        'En klage vurderes av en annen enn den som skrev.',
      ],
    },
  ],
  batsfjord: [
    {
      title: 'Henvendelser til Helse og omsorg',
      where: 'Permen på forvaltningskontoret, fane 4',
      steps: [
        'Én enhet for alle aldre. Saksbehandler og leder kan være samme person.',
        'Svar skriftlig, også når svaret er nei. Avgjørelsen regnes vanligvis ikke som enkeltvedtak, men kan klages på.',
        'En klage ser Statsforvalteren på når vi ikke endrer svaret.',
      ],
    },
    {
      title: 'Ansvarsgruppe',
      where: 'Permen på forvaltningskontoret, fane 5',
      steps: [
        'Koordinatoren kaller inn. Personen bestemmer hvem som er med.',
        'Avtal video når sykehuset er med: det er langt å reise.',
        'Spør om språk og tolk hver gang, også nordsamisk.',
      ],
    },
  ],
  'midt-troms': [
    {
      title: 'Henvendelser fra innbyggere og samarbeidspartnere',
      where: 'Kvalitetssystemet, 3.1',
      steps: [
        'Enheten tar imot fra alle, inne i kommunen og utenfor, også ønsker om oppfølgingsteam.',
        'Svar innen tre til fire uker. Etter et ja tar koordinatoren kontakt.',
      ],
    },
    {
      title: 'Samtykke og medvirkning',
      where: 'Kvalitetssystemet, 3.2',
      steps: [
        'Ingen plan uten samtykke.',
        'Personen, pårørende eller verge er med hele veien. Spør hva de ønsker, og skriv det med deres ord.',
      ],
    },
    {
      title: 'Oppnevne, lære opp og veilede koordinatorer',
      where: 'Kvalitetssystemet, 3.3',
      steps: [
        'Nye koordinatorer går gjennom opplæringen før de får sin første sak.',
        'Spørsmål om veiledning besvares av lederen innen to dager.',
        'Barnekoordinatoren informerer, veileder og viser videre til barnet er 18 år.',
      ],
    },
  ],
} satisfies Record<string, Procedures>
