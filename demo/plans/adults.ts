import type { PlanStory } from './story.ts'

export const adultPlans: readonly PlanStory[] = [
  {
    authority: 'baerum',
    person: 'berit',
    own: 'berit',
    startedDaysAgo: 160,
    texts: {
      what_matters: 'Å komme tilbake til jobben i barnehagen, om så bare to dager i uka.',
      resources: 'Arne, hagen, og at jeg er sta. Kollegene ringer fortsatt.',
      needs: 'Trening som varer, noen som kjenner veien tilbake til jobb, og hvile uten dårlig samvittighet.',
      contributions:
        'Jeg fører dagbok over hva jeg orker. Henrik samler trådene. NAV snakker med sjefen min.',
      cooperation: 'Barnehagen og NAV må møtes før jul.',
    },
    led: { service: 'ergo-baerum', from: -150, to: 215, revision: 20 },
    activeDaysAgo: 148,
    revisedDaysAgo: 6,
    word: { who: 'berit', word: 'disagrees', reason: 'Jeg vil begynne på jobb før påske, ikke etter.' },
    goals: [
      {
        words: 'Jeg vil tilbake i barnehagen',
        said: [
          {
            by: 'coordinator-baerum',
            word: 'could_not_answer',
            how: 'oral',
            reason: 'Berit var for sliten til å svare på telefonen.',
            daysAgo: 140,
          },
          { by: 'berit', word: 'agrees', daysAgo: 80 },
        ],
        area: 'daytime',
        ratings: [
          { by: 'berit', value: 2, daysAgo: 149 },
          { by: 'coordinator-baerum', value: 3, daysAgo: 120 },
          { by: 'berit', value: 3, daysAgo: 100 },
          { by: 'berit', value: 4, daysAgo: 80 },
          { by: 'berit', value: 3, daysAgo: 55 },
          { by: 'berit', value: 5, daysAgo: 31 },
          { by: 'berit', value: 6, daysAgo: 10 },
        ],
        evaluations: [
          { by: 'berit', progress: 'same', text: 'Jeg blir fort sliten.', daysAgo: 80 },
          { by: 'berit', progress: 'better', text: 'Jeg klarte to timer på besøk.', daysAgo: 10 },
        ],
        activities: [
          {
            what: 'Avtale arbeidsprøving med barnehagen',
            responsible: { service: 'nav-baerum', who: 'nav-baerum' },
            how: 'NAV ringer styreren. Berit bestemmer hva som sies.',
            scope: 'To dager i uka i tre måneder',
            evaluateIn: 45,
            deadlineIn: 12,
            waitingFor: 'Nadia Veiledersen',
            told: [{ step: 'start', note: 'Styreren er positiv.', daysAgo: 15 }],
          },
          {
            what: 'Besøke barnehagen en formiddag',
            responsible: 'person',
            scope: 'En gang',
            how: 'Arne kjører.',
            helps: [{ by: 'berit', effect: 'helped', text: 'Nå vet jeg at jeg får det til.', daysAgo: 9 }],
            told: [
              {
                by: 'berit',
                step: 'finish',
                note: 'Jeg klarte to timer. Ungene kjente meg igjen.',
                daysAgo: 11,
              },
            ],
          },
        ],
      },
      {
        words: 'Jeg vil orke en hel dag uten å sove',
        area: 'health_and_care',
        activities: [
          {
            what: 'Energiplan for uka',
            responsible: { service: 'ergo-baerum', who: 'coordinator-baerum' },
            how: 'Henrik og Berit går gjennom uka sammen.',
            scope: 'En time annenhver uke',
            told: [{ step: 'start', note: 'Uka er delt i økter.', waitingFor: 'Berit', daysAgo: 30 }],
          },
          {
            what: 'Bassengtrening',
            responsible: { service: 'fysio-baerum' },
            scope: 'En gang i uka',
            how: 'I gruppe.',
            told: [{ step: 'drop', reason: 'Berit vil heller gå tur.', daysAgo: 50 }],
          },
        ],
      },
      {
        words: 'Jeg vil kjøre bil igjen',
        area: 'leisure',
        steps: [
          { step: 'set_aside', reason: 'Legen fraråder det ennå. Vi ser på det til sommeren.', daysAgo: 40 },
        ],
      },
    ],
  },
  {
    authority: 'sandnes',
    person: 'trygve',
    own: 'trygve',
    startedDaysAgo: 40,
    texts: {
      what_matters: 'Å få ein jobb der eg er ute, og betale husleiga sjølv.',
      resources: 'Eg kan motor, eg møter opp, og eg har ein god kompis på verkstaden.',
      needs: 'Nokon som hjelper meg med skjema, og ein arbeidsgivar som vil prøve.',
      contributions: 'Eg møter kvar dag. NAV held kontakten med verkstaden.',
    },
    led: { service: 'nav-sandnes', from: -35, to: 330, revision: 120 },
    activeDaysAgo: 30,
    word: { who: 'trygve', word: 'agrees' },
    goals: [
      {
        words: 'Eg vil ha fast jobb på ein verkstad',
        area: 'daytime',
        ratings: [{ by: 'trygve', value: 7, daysAgo: 5 }],
        evaluations: [{ by: 'trygve', progress: 'better', text: 'Sjefen sa eg kunne kome att.', daysAgo: 5 }],
        activities: [
          {
            what: 'Arbeidspraksis på verkstaden',
            responsible: { service: 'nav-sandnes', who: 'nav-sandnes' },
            scope: 'Fire dagar i veka i åtte veker',
            how: 'Rune følgjer opp kvar fredag.',
            deadlineIn: 30,
            told: [
              { step: 'start', note: 'Første veka gjekk bra.', waitingFor: 'Rune Jobbsjansen', daysAgo: 12 },
            ],
          },
          {
            what: 'Ta truckførarbevis',
            responsible: 'person',
            scope: 'Eit kurs',
            how: 'NAV betaler kurset.',
            deadlineIn: 45,
          },
        ],
      },
      {
        words: 'Eg vil bli kvitt gjelda',
        area: 'economy',
        activities: [
          {
            what: 'Plan for nedbetaling',
            responsible: { service: 'nav-sandnes' },
            scope: 'Tre samtalar',
            how: 'Gjeldsrådgivar hos NAV.',
            deadlineIn: -3,
            waitingFor: 'NAV Sandnes',
          },
        ],
      },
    ],
  },
  {
    authority: 'batsfjord',
    person: 'nils',
    own: 'nils',
    startedDaysAgo: 120,
    texts: {
      what_matters: 'Å bo hjemme med Inger, og å komme ut på sjøen om sommeren.',
      resources: 'Jeg kan båt, og jeg kan stelle meg selv de fleste dager. Inger og naboen hjelper.',
      needs: 'Hjelp om morgenen. Trening som holder leddene i gang. Færre turer til sykehuset.',
      contributions:
        'Det jeg svarer for: veie meg hver morgen, ta medisinene og gjøre øvelsene.\nDet tjenestene svarer for: komme til avtalt tid, og ringe sykehuset når vekta stiger.',
      cooperation: 'Hjertepoliklinikken tar halvparten av kontrollene på video.',
    },
    led: { service: 'hjemmetjeneste-batsfjord', from: -115, to: 250, revision: 60 },
    activeDaysAgo: 110,
    word: {
      who: 'coordinator',
      word: 'agrees',
      reason: 'Nils sa det ved kjøkkenbordet, med Inger til stede.',
    },
    goals: [
      {
        words: 'Jeg vil ut på sjøen i juni',
        area: 'leisure',
        activities: [
          {
            what: 'Øvelser for hender og knær',
            responsible: 'person',
            how: 'Fem minutter etter frokost. Mikkel har tegnet dem på et ark.',
            scope: 'Hver dag',
            told: [{ by: 'nils', step: 'start', note: 'Gjør dem de fleste dager.', daysAgo: 60 }],
          },
          {
            what: 'Trening i gruppe på helsesenteret',
            responsible: { service: 'fysio-batsfjord', who: 'physio-batsfjord' },
            how: 'Mikkel henter dem som bor langs veien.',
            scope: 'Hver onsdag',
            told: [
              { step: 'start', note: 'Nils er med i gruppa.', waitingFor: 'Mikkel Tøyestrikk', daysAgo: 45 },
            ],
          },
          {
            what: 'Trygg stol i båten',
            responsible: { service: 'fysio-batsfjord' },
            scope: 'En stol med støtte',
            how: 'Søknad til hjelpemiddelsentralen.',
            deadlineIn: 70,
            told: [{ step: 'hold', reason: 'Båten er på land til mai.', waitingFor: 'Nils', daysAgo: 20 }],
          },
        ],
      },
      {
        words: 'Jeg vil slippe å legges inn',
        area: 'health_and_care',
        ratings: [
          { by: 'nils', value: 4, daysAgo: 110 },
          { by: 'nils', value: 6, daysAgo: 60 },
          { by: 'nils', value: 5, daysAgo: 40 },
          { by: 'nils', value: 8, daysAgo: 15 },
        ],
        evaluations: [
          {
            by: 'nils',
            progress: 'better',
            text: 'Ingen innleggelse siden i sommer.',
            daysAgo: 15,
          },
        ],
        activities: [
          {
            what: 'Veie seg hver morgen og skrive det ned',
            responsible: 'person',
            scope: 'Hver morgen',
            how: 'Boka ligger på kjøkkenet.',
            told: [{ by: 'nils', step: 'start', daysAgo: 100, note: 'Vekta er stabil.' }],
          },
          {
            what: 'Ringe sykehuset når vekta stiger to kilo',
            responsible: { service: 'hjemmetjeneste-batsfjord', who: 'coordinator-batsfjord' },
            scope: 'Når det trengs',
            how: 'Hjemmetjenesten ser i boka og ringer samme dag.',
            told: [
              {
                step: 'start',
                note: 'Avtalt med poliklinikken.',
                waitingFor: 'Synnøve Fyrlyktnes',
                daysAgo: 90,
              },
            ],
          },
          {
            what: 'Kontroll på video',
            responsible: { service: 'sykehus-batsfjord' },
            scope: 'Annenhver kontroll',
            how: 'Fra helsesenteret, med sykepleier ved siden av.',
            told: [{ step: 'finish', note: 'Første gang gikk greit.', daysAgo: 33 }],
          },
        ],
      },
    ],
  },
  {
    authority: 'midt-troms',
    person: 'marit',
    own: 'marit',
    startedDaysAgo: 95,
    texts: { what_matters: 'Ro.' },
    goals: [{ words: 'Et sted å bo som varer', area: 'housing' }],
    led: { service: 'psykisk-helse-midt-troms', from: -90, to: 200, revision: 100 },
    activeDaysAgo: 88,
    ended: { daysAgo: 45, reason: 'own_wish' },
  },
  {
    authority: 'midt-troms',
    person: 'marit',
    own: 'marit',
    startedDaysAgo: 7,
    texts: { what_matters: 'Et sted å bo som varer, og en grunn til å stå opp.' },
    goals: [
      {
        words: 'Jeg vil bo samme sted i mer enn ett år',
        area: 'housing',
        activities: [
          {
            what: 'Søke kommunal bolig sammen',
            responsible: { service: 'psykisk-helse-midt-troms', who: 'coordinator-midt-troms' },
            deadlineIn: 9,
            waitingFor: 'Marit',
          },
        ],
      },
    ],
  },
]
