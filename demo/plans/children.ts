import type { PlanStory } from './story.ts'

export const childPlans: readonly PlanStory[] = [
  {
    authority: 'baerum',
    person: 'ada',
    own: 'kari-mor',
    startedDaysAgo: 100,
    texts: {
      what_matters:
        'Jeg vil ha gym sammen med de andre.\nOg jeg vil at mamma og pappa skal slippe å snakke i telefonen hele tiden.',
      resources:
        'Ada er nysgjerrig, morsom og sta på en god måte. Hun elsker vann, sang og høner. Mormor bor i gata ved siden av.',
      needs:
        'Én som holder trådene mellom to hjem, skole og sykehus. Trening som passer inn i skoledagen. Hvile for foreldrene.',
      contributions:
        'Kari og Ola skriver hvordan uka har vært, hver søndag. Barnekoordinatoren samler det før hvert møte.',
      cooperation: 'Sykehuset og skolen må snakke sammen før skinnene byttes, så gymtimene kan tilpasses.',
      need_health_and_care:
        'Fysioterapi som skjer der Ada er. Skinner som passer, og noen som ser til dem før de gnager.',
      need_daytime: 'At læreren vet hvordan en økt kan deles opp. En rolig krok etter lunsj.',
      need_leisure: 'Svømming i en gruppe som ikke haster. Noen som blir med til garderoben.',
      need_social_network: 'En venn på besøk uten at mamma eller pappa må være tolk.',
      family_important: 'At vi får være foreldre mer enn koordinatorer. At søsken også blir sett.',
      family_good_life: 'En helg i måneden der vi sover. Færre møter, og at de blir holdt når de er avtalt.',
      family_good_services: 'At dere har lest før dere kommer. Og at én ringer, ikke fire.',
      child_participation:
        'Ingrid møter Ada på skolen før hvert møte. Ada velger bilder som viser hva hun liker og ikke liker, og Ingrid legger dem fram.',
    },
    led: {
      service: 'barnekoordinator-baerum',
      from: -90,
      to: 275,
      revision: 90,
      physician: 'Overlege ved barnehabiliteringen',
    },
    activeDaysAgo: 85,
    word: { who: 'kari-mor', word: 'agrees' },
    goals: [
      {
        words: 'Jeg vil være med i gymmen hver uke',
        said: [{ by: 'kari-mor', word: 'agrees', reason: 'Ada sier hun vil, hver dag.', daysAgo: 60 }],
        area: 'daytime',
        targetIn: 120,
        comments: [{ by: 'kari-mor', text: 'Hun spør hver kveld om det er gym i morgen.', daysAgo: 30 }],
        ratings: [
          { by: 'kari-mor', value: 3, daysAgo: 70 },
          { by: 'kari-mor', value: 7, daysAgo: 9 },
        ],
        evaluations: [
          {
            by: 'child-coordinator-baerum',
            progress: 'same',
            text: 'Hun er med på oppvarmingen, og sitter over resten.',
            daysAgo: 60,
          },
          {
            by: 'kari-mor',
            progress: 'better',
            text: 'Hun kom hjem og viste oss stafetten.',
            daysAgo: 9,
          },
        ],
        activities: [
          {
            what: 'Fysioterapeuten er med i gymmen og viser læreren',
            responsible: { service: 'fysio-baerum', who: 'physio-baerum' },
            how: 'Frida er med annenhver tirsdag. Læreren prøver selv uka etter.',
            scope: 'Annenhver tirsdag ut skoleåret',
            helps: [
              {
                by: 'physio-baerum',
                effect: 'too_early',
                text: 'Vi har bare hatt tre timer.',
                daysAgo: 35,
              },
              {
                by: 'kari-mor',
                effect: 'helped_some',
                text: 'Hun gruer seg mindre til tirsdagene.',
                daysAgo: 6,
                againIn: 40,
              },
            ],
            told: [
              {
                by: 'child-coordinator-baerum',
                step: 'start',
                note: 'Første time gikk fint. Ada fikk velge lek.',
                waitingFor: 'Frida Balansebom',
                daysAgo: 40,
              },
              { by: 'child-coordinator-baerum', note: 'Læreren har prøvd to ganger alene nå.', daysAgo: 8 },
            ],
          },
          {
            what: 'Nye skinner før jul',
            responsible: { service: 'sykehusfysio-baerum', who: 'physio-fjord@baerum' },
            how: 'Avstøpning på sykehuset. Trond sier fra til skolen når de er klare.',
            scope: 'Ett par',
            evaluateIn: 60,
            deadlineIn: 18,
            waitingFor: 'Trond Gåtrening',
            told: [{ step: 'start', note: 'Avstøpning er tatt.', daysAgo: 14 }],
          },
          {
            what: 'Garderobe uten trapp',
            responsible: { service: 'skole-baerum', who: 'teacher-baerum' },
            how: 'Skolen bytter garderobe med småtrinnet.',
            scope: 'Hele skoleåret',
            told: [{ step: 'finish', note: 'Byttet fra denne uka. Ada er fornøyd.', daysAgo: 30 }],
          },
        ],
      },
      {
        words: 'Vi vil fortelle ting bare én gang',
        area: 'health_and_care',
        activities: [
          {
            what: 'Ett ark om Ada som alle bruker',
            responsible: { service: 'barnekoordinator-baerum', who: 'child-coordinator-baerum' },
            how: 'Ingrid skriver utkast. Kari og Ola retter.',
            scope: 'Ett ark, ny utgave hvert halvår',
            deadlineIn: -4,
            waitingFor: 'Kari Solstrålevik',
            told: [{ step: 'start', note: 'Utkastet ligger hos Kari og Ola.', daysAgo: 12 }],
          },
          {
            what: 'Avlastning annenhver helg',
            responsible: { service: 'avlastning-baerum' },
            how: 'Samme person hver gang, hjemme hos den Ada bor hos.',
            scope: 'Annenhver helg, fredag til søndag',
            deadlineIn: 25,
            told: [
              {
                step: 'hold',
                reason: 'Det mangler en som kan medisinene.',
                note: 'Tjenesten lyser ut på nytt.',
                waitingFor: 'Avlastningstjenesten',
                daysAgo: 20,
              },
            ],
          },
        ],
      },
      {
        words: 'Jeg vil ha med en venn hjem',
        area: 'social_network',
        activities: [
          {
            what: 'Spørre en i klassen om å bli med hjem på torsdager',
            responsible: { related: 'kari-ada', else: 'person' },
            scope: 'Hver torsdag',
            how: 'Kari og Ola annenhver uke.',
          },
        ],
      },
      { words: 'Lære å svømme uten belte', area: 'leisure', when: 'future' },
      {
        words: 'Sove alene hele natta',
        area: 'housing',
        steps: [{ step: 'achieve', daysAgo: 25 }],
      },
    ],
  },
  {
    authority: 'baerum',
    person: 'sara',
    own: 'sara',
    consentedDaysAgo: 365,
    startedDaysAgo: 360,
    texts: {
      what_matters:
        'At ikke alt stopper når jeg blir atten. Jeg vil bestemme selv, og jeg vil flytte hjemmefra en gang.',
      resources: 'Jeg er god med folk, leder elevrådet og kjører den elektriske stolen bedre enn de fleste.',
      needs: 'Assistent på skolen og hjemme. Noen som følger med når sykehuset bytter fra barn til voksen.',
      child_participation: 'Jeg leder møtene selv og skriver sakslista.',
    },
    led: { service: 'barnekoordinator-baerum', from: -350, to: 60, revision: -12 },
    activeDaysAgo: 345,
    word: { who: 'sara', word: 'agrees' },
    goals: [
      {
        words: 'Jeg vil gå videregående ferdig på tre år',
        said: [
          {
            by: 'sara',
            word: 'disagrees',
            reason: 'Jeg vil ha muligheten til å bruke fire år.',
            daysAgo: 300,
          },
        ],
        area: 'daytime',
        ratings: [
          { by: 'sara', value: 5, daysAgo: 344 },
          { by: 'sara', value: 6, daysAgo: 300 },
          { by: 'sara', value: 4, daysAgo: 262 },
          { by: 'sara', value: 3, daysAgo: 230 },
          { by: 'sara', value: 5, daysAgo: 190 },
          { by: 'sara', value: 6, daysAgo: 155 },
          { by: 'sara', value: 6, daysAgo: 120 },
          { by: 'sara', value: 7, daysAgo: 95 },
          { by: 'sara', value: 8, daysAgo: 70 },
          { by: 'sara', value: 7, daysAgo: 41 },
          { by: 'sara', value: 9, daysAgo: 8 },
        ],
        evaluations: [{ by: 'sara', progress: 'better', text: 'Jeg har bestått alt til nå.', daysAgo: 70 }],
        activities: [
          {
            what: 'Assistent i alle timer',
            responsible: { service: 'skole-baerum' },
            scope: 'Hver skoledag',
            how: 'To faste assistenter som deler uka.',
            told: [{ step: 'start', note: 'Begge er på plass.', daysAgo: 90 }],
          },
        ],
      },
      {
        words: 'Jeg vil vite hvem jeg skal til på voksensykehuset',
        area: 'health_and_care',
        activities: [
          {
            what: 'Felles møte mellom barne- og voksenlege',
            responsible: { service: 'habu-baerum', who: 'habu-fjord@baerum' },
            deadlineIn: -20,
            scope: 'Ett møte',
            how: 'Sara velger sted.',
            waitingFor: 'Dagny Utredersen',
          },
        ],
      },
      { words: 'Jeg vil bo for meg selv', area: 'housing', when: 'future' },
    ],
  },
]
