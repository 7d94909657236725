import { nb as screen } from '../../texts/nb.ts'

export const nb = {
  pageWords: ['Side', 'av'],
  title: (name: string) => `Planen til ${name}`,
  footer: (name: string, day: string, reader: string) =>
    `Individuell plan · ${name} · Skrevet ut ${day} for ${reader}`,
  status: screen.states,
  period: screen.page.period,
  fromTo: (from: string, to: string) => `${from} til ${to}`,
  since: (from: string) => `Fra ${from}`,
  revision: screen.page.revision,
  coordinator: 'Koordinator',
  version: 'Utgave',
  whatMatters: screen.page.whatMatters,
  ball: { heading: screen.page.now, columns: ['Hvem', 'Gjør hva', 'Frist'] },
  resources: screen.texts.resources.label,
  needs: screen.texts.needs.label,
  goals: screen.page.goals,
  goalStatus: screen.goalStates,
  evaluation: screen.goalPage.evaluate,
  rating: screen.goalPage.ratings,
  activityStatus: screen.activityStates,
  responsible: 'Ansvarlig',
  waitingFor: 'Har ballen',
  waitingSince: (who: string, day: string) => `${who} (siden ${day})`,
  how: 'Slik gjør vi det',
  scope: 'Hvor mye',
  deadline: 'Frist',
  responsibility: 'Hvem har ansvaret',
  responsibleService: screen.page.responsibleService,
  preparedBy: 'Har ansvar for å lage planen',
  participants: { heading: screen.page.who, columns: ['Navn', 'Rolle', 'Telefon'] },
  contributions: { heading: screen.texts.contributions.label, columns: ['Hvem', 'Bidrar med'] },
  offers: {
    heading: 'Tilbud om koordinator og kontaktlege',
    columns: ['Hva', 'Status', 'Navn', 'Dato'],
    kinds: {
      coordinator: 'Koordinator',
      child_coordinator: 'Barnekoordinator',
      responsible_physician: 'Kontaktlege',
    },
    states: {
      appointed: 'Oppnevnt',
      offered: 'Tilbudt',
      declined: 'Takket nei',
      not_offered: 'Ikke tilbudt',
    },
  },
  consents: {
    heading: 'Samtykke',
    columns: ['Til hva', 'Deles med', 'Svar', 'Varer til'],
    states: { given: 'Gitt', withdrawn: 'Trukket', refused: 'Sagt nei' },
    by: (name: string) => `av ${name}`,
    untilWithdrawn: 'Til det trekkes',
  },
  cooperation: screen.texts.cooperation.label,
  childParticipation: screen.texts.child_participation.label,
  notice:
    'Planen hjelper oss å dra samme vei. Den gir ikke større rett til tjenester. Du kan når som helst si hva du vil endre. Du kan også trekke samtykket ditt.',
}

export type Texts = typeof nb
