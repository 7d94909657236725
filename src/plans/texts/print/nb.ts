export const nb = {
  printPage: {
    byPost: 'Send planen på papir til dem som ikke leser her',
    title: 'Skriv ut planen',
    lead: 'Velg hva som skal være med på papiret. Du får bare med det du selv kan se.',
    parts: 'Ta med',
    make: 'Lag PDF',
    all: 'Alt er valgt fra før.',
    logged: 'Det blir logget at planen er skrevet ut.',
    tellOnce: 'Fortell én gang: lag et dokument til noen utenfor teamet',
    tellOnceAsked: 'Fortell én gang, når du er bedt om det',
    names: {
      what_matters: 'Hva som er viktig',
      about: 'Ressurser og behov',
      goals: 'Mål og tiltak',
      team: 'Hvem er med, og hva de bidrar med',
      responsibility: 'Hvem har ansvaret',
      consents: 'Samtykker',
    },
  },
  paper: {
    decides: (name: string) => `Bestemmer for ${name}`,
    coordination: 'Å koordinere tjenestene',
    plan: 'Å lage planen',
    sharing: (sections: string[]) => `Å dele: ${sections.join(', ')}`,
    sections: {
      about_person: 'om personen',
      goals: 'mål',
      activities: 'tiltak',
      participants: 'hvem som er med',
      meetings: 'møter',
      contingency: 'kriseark',
      documents: 'dokumenter',
      messages: 'meldinger',
    },
    how: { eid: 'med eID', oral: 'muntlig', paper: 'på papir', code: 'med kode fra brev' } as Record<
      string,
      string
    >,
  },
}

export type Texts = typeof nb
