export const nb = {
  signInTitle: 'Logg inn',
  signInLead: 'Hvem er du her som?',
  asCitizen: 'Innbygger, foresatt eller pårørende',
  asChild: 'Barn og unge',
  asChildText: 'Har du fått en kode? Gå inn på din egen side.',
  asCitizenText: 'Med BankID eller annen elektronisk ID.',
  asHealth: 'Helsepersonell',
  asHealthText: 'Med HelseID.',
  asStaff: (authority: string) => `Ansatt i eller samarbeider med ${authority}`,
  asStaffText: 'Med jobbinnlogging. For skole, barnehage, NAV, barnevern og andre.',
  keptNote: 'Vi har tatt vare på det du skrev. Du finner det igjen når du har logget inn.',
  fault: {
    denied: 'Du avbrøt innloggingen. Du kan prøve igjen når du vil.',
    expired: 'Innloggingen tok for lang tid. Prøv igjen.',
    too_low: 'Her trengs en elektronisk ID på høyt nivå, for eksempel BankID.',
    provider_unreachable:
      'Innloggingstjenesten svarer ikke nå. Prøv igjen om litt, eller ring koordinerende enhet.',
    invalid: 'Innloggingen kunne ikke fullføres. Prøv igjen.',
  } as Record<string, string>,
  closedTitle: 'Denne siden er ikke lenger åpen for deg',
  closedLead:
    'Samtykket er endret, eller noen andre har overtatt. Det du har lagret, er tatt vare på. Spør koordinerende enhet hvis du lurer på noe.',
  toWork: 'Til Arbeidsdagen',
  toMine: 'Til Min side',
  toStart: 'Til forsiden',
  frontTitle: 'Få hjelp til å få hjelpen til å henge sammen',
  frontLead:
    'En koordinator er din faste kontakt når du trenger hjelp fra flere. Velg kommunen eller sykehuset ditt.',
  municipalities: 'Kommuner',
  trusts: 'Sykehus',
  chooseTitle: 'Hvor vil du?',
  chooseLead: 'Du har noe hos flere. Velg hvor du vil begynne.',
  nothingTitle: 'Min side',
  nothingLead: 'Du har ikke noe hos oss ennå. Velg kommunen din for å be om hjelp.',
}
export type AccountTexts = typeof nb
