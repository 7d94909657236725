import type { Texts } from './nb.ts'

export const nn = {
  printPage: {
    byPost: 'Send planen på papir til dei som ikkje les her',
    title: 'Skriv ut planen',
    lead: 'Vel kva som skal vere med på papiret. Du får berre med det du sjølv kan sjå.',
    parts: 'Ta med',
    make: 'Lag PDF',
    all: 'Alt er valt frå før.',
    logged: 'Det blir logga at planen er skriven ut.',
    tellOnce: 'Fortel éin gong: lag eit dokument til nokon utanfor teamet',
    tellOnceAsked: 'Fortel éin gong, når du er beden om det',
    names: {
      what_matters: 'Kva som er viktig',
      about: 'Ressursar og behov',
      goals: 'Mål og tiltak',
      team: 'Kven er med, og kva dei bidreg med',
      responsibility: 'Kven har ansvaret',
      consents: 'Samtykke',
    },
  },
  paper: {
    decides: (name: string) => `Bestemmer for ${name}`,
    coordination: 'Å koordinere tenestene',
    plan: 'Å lage planen',
    sharing: (sections: string[]) => `Å dele: ${sections.join(', ')}`,
    sections: {
      about_person: 'om personen',
      goals: 'mål',
      activities: 'tiltak',
      participants: 'kven som er med',
      meetings: 'møte',
      contingency: 'kriseark',
      documents: 'dokument',
      messages: 'meldingar',
    },
    how: { eid: 'med eID', oral: 'munnleg', paper: 'på papir', code: 'med kode frå brev' } as Record<
      string,
      string
    >,
  },
} satisfies Texts
