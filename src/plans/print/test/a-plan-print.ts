import type { PlanPrint } from '../plan-print.ts'

/** A plan with every section. Invented people. */
export function aPlanPrint(changes: Partial<PlanPrint> = {}): PlanPrint {
  return {
    language: 'nb',
    authority: { name: 'Sandnes kommune', colour: '#0a4a5c' },
    person: { name: 'Odin Fjellheim' },
    status: 'active',
    version: 3,
    period: { from: '2026-08-15', to: '2027-08-14' },
    revision: '2027-02-15',
    printed: { on: '2026-11-22', for: 'Mona Fjellheim' },
    whatMatters: [
      { words: 'Jeg vil ut i skogen med de andre. Og jeg vil sove hos farmor.', by: 'Odin' },
      {
        words: 'At vi slipper å fortelle alt på nytt hver gang. At noen ser hele uka vår.',
        by: 'Mona og Even',
      },
    ],
    resources:
      'Odin er nysgjerrig og liker dinosaurer, sang og sand.\nFarmor bor i nabohuset og hjelper til flere dager i uka.',
    needs:
      'Noen som kan anfallene, hele dagen. Pauser for foreldrene. Trening som passer inn i barnehagedagen.',
    goals: [
      {
        area: 'Helse og omsorg',
        goals: [
          {
            goal: 'Vi skal få sove noen netter i måneden',
            status: 'current',
            activities: [
              {
                what: 'Avlastning hos farmor, lønnet av kommunen',
                responsible: 'Tildelingskontoret',
                how: 'Farmor får opplæring i anfall og medisin før første natt.',
                scope: 'To døgn i måneden',
                deadline: '2026-12-15',
                status: 'in_progress',
                waitingFor: { who: 'Habiliteringstjenesten', since: '2026-11-10' },
              },
              {
                what: 'Fast time hos fysioterapeut i barnehagen',
                responsible: 'Ergo- og fysioterapitjenesten',
                scope: 'Hver tirsdag',
                status: 'done',
              },
            ],
          },
        ],
      },
      {
        area: 'Barnehage og fritid',
        goals: [
          {
            goal: 'Være med på tur hver uke',
            status: 'current',
            activities: [
              {
                what: 'Vogn som tåler skogsti',
                responsible: 'NAV Hjelpemiddelsentral',
                how: 'Ergoterapeut søker sammen med barnehagen.',
                deadline: '2027-01-15',
                status: 'cannot_be_done_yet',
                waitingFor: { who: 'Ingrid Vik, ergoterapeut', since: '2026-11-18' },
              },
            ],
          },
          { goal: 'Lære å svømme', status: 'future', activities: [] },
        ],
      },
    ],
    participants: [
      { name: 'Mona Fjellheim', role: 'Mor', phone: '40 00 00 01' },
      { name: 'Siv Rasmussen', role: 'Barnekoordinator', service: 'Barn og familie', phone: '51 33 51 12' },
      { name: 'Ingrid Vik', role: 'Ergoterapeut', service: 'Ergo- og fysioterapitjenesten' },
    ],
    responsibility: {
      responsibleService: 'Barn og familie',
      preparedBy: 'Siv Rasmussen',
      coordinator: { name: 'Siv Rasmussen', service: 'Barn og familie', phone: '51 33 51 12' },
    },
    contributions: [
      { who: 'Foreldrene', what: 'Skriver hvordan uka har vært, og sier fra når noe endrer seg.' },
      { who: 'Barnehagen', what: 'Fører anfall, og øver det fysioterapeuten viser.' },
    ],
    offers: [
      { kind: 'child_coordinator', state: 'appointed', name: 'Siv Rasmussen', on: '2026-08-20' },
      { kind: 'responsible_physician', state: 'appointed', name: 'Lege Jonas Berg', on: '2026-05-04' },
    ],
    consents: [
      {
        what: 'At planen lages',
        sharedWith: [],
        by: 'Mona og Even Fjellheim',
        on: '2026-08-12',
        state: 'given',
      },
      {
        what: 'Målene våre',
        sharedWith: ['Barnehagen', 'Habiliteringstjenesten'],
        by: 'Mona og Even Fjellheim',
        on: '2026-08-12',
        until: '2027-08-14',
        state: 'given',
      },
    ],
    cooperation: 'Sykehuset og barnehagen møtes før hvert skifte av medisin.',
    childParticipation:
      'Siv leker med Odin før hvert møte. Han viser med bilder hva han liker og ikke liker.',
    ...changes,
  }
}
