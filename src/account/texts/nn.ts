import type { AccountTexts } from './nb.ts'

export const nn = {
  signInTitle: 'Logg inn',
  signInLead: 'Kven er du her som?',
  asCitizen: 'Innbyggjar, føresett eller pårørande',
  asChild: 'Barn og unge',
  asChildText: 'Har du fått ein kode? Gå inn på di eiga side.',
  asCitizenText: 'Med BankID eller annan elektronisk ID.',
  asHealth: 'Helsepersonell',
  asHealthText: 'Med HelseID.',
  asStaff: (authority: string) => `Tilsett i eller samarbeider med ${authority}`,
  asStaffText: 'Med jobbinnlogging. For skule, barnehage, NAV, barnevern og andre.',
  keptNote: 'Vi har teke vare på det du skreiv. Du finn det igjen når du har logga inn.',
  fault: {
    denied: 'Du avbraut innlogginga. Du kan prøve igjen når du vil.',
    expired: 'Innlogginga tok for lang tid. Prøv igjen.',
    too_low: 'Her trengst ein elektronisk ID på høgt nivå, til dømes BankID.',
    provider_unreachable:
      'Innloggingstenesta svarer ikkje no. Prøv igjen om litt, eller ring koordinerande eining.',
    invalid: 'Innlogginga kunne ikkje fullførast. Prøv igjen.',
  },
  closedTitle: 'Denne sida er ikkje lenger open for deg',
  closedLead:
    'Samtykket er endra, eller nokon andre har teke over. Det du har lagra, er teke vare på. Spør koordinerande eining om du lurer på noko.',
  toWork: 'Til Arbeidsdagen',
  toMine: 'Til Mi side',
  toStart: 'Til framsida',
  frontTitle: 'Få hjelp til å få hjelpa til å henge saman',
  frontLead:
    'Ein koordinator er den faste kontakten din når du treng hjelp frå fleire. Vel kommunen eller sjukehuset ditt.',
  childTitle: 'Hei! Kvar bur du?',
  childLead: 'Vel kommunen din. Så kan du skrive koden.',
  childTrusts: 'Har du fått koden på sjukehuset?',
  childUnsure: 'Er du ikkje sikker? Spør den som gav deg koden.',
  toChildren: 'Er du barn, eller hjelper du eit barn inn? Gå hit.',
  municipalities: 'Kommunar',
  trusts: 'Sjukehus',
  chooseTitle: 'Kvar vil du?',
  chooseLead: 'Du har noko hos fleire. Vel kvar du vil byrje.',
  nothingTitle: 'Mi side',
  nothingLead: 'Du har ikkje noko hos oss enno. Vel kommunen din for å be om hjelp.',
} satisfies AccountTexts
