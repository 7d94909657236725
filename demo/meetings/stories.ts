/** What a meeting was about, as its minutes tell it. */
export interface MeetingStory {
  title: string
  channel: 'in_person' | 'video'
  place: string
  preparation: string
  personView: string
  items: readonly Item[]
  /** What an earlier meeting took up. */
  earlier: readonly Item[]
}

interface Item {
  title: string
  discussion: string
  decision: string
  task: string
}

const child: MeetingStory = {
  title: 'Samarbeidsmøte',
  channel: 'in_person',
  place: 'Møterom Bjørka, servicesenteret',
  preparation: 'Tenk gjennom hva som fungerer godt nå, og én ting du vil endre.',
  personView: 'Jeg vil være med ute i friminuttet. Det er kjedelig å sitte inne.',
  items: [
    {
      title: 'Friminutt og vennskap',
      discussion: 'Friminuttene er lange og bråkete. Det går best når en voksen setter i gang en lek.',
      decision: 'Skolen prøver fast lek i storefri ut året.',
      task: 'Lage plan for fast lek i storefri',
    },
    {
      title: 'Avlastning i helgene',
      discussion: 'Familien er slitne på søndager. To helger i måneden gir ro.',
      decision: 'Vi søker om to helger i måneden.',
      task: 'Hjelpe familien med søknaden om avlastning',
    },
    {
      title: 'Hvem sier hva til hvem?',
      discussion:
        'Foreldrene får i dag samme spørsmål fra tre steder. Heretter går beskjeder gjennom koordinatoren.',
      decision: '',
      task: '',
    },
  ],
  earlier: [
    {
      title: 'Skolestart etter sommeren',
      discussion: 'De to første ukene ble tunge. Pauser midt på dagen hjelper, og så gjør en fast voksen.',
      decision: 'Skolen setter av et stille rom til pauser.',
      task: 'Finne et stille rom til pauser',
    },
    {
      title: 'Skinner og gym',
      discussion: 'Skinnene er for små. Gymlæreren vil vite hva som er trygt.',
      decision: 'De som trener med barnet, skriver ned hva som er trygt i gymmen.',
      task: 'Skrive ned hva som er trygt i gymmen',
    },
  ],
}

const adult: MeetingStory = {
  title: 'Samarbeidsmøte',
  channel: 'video',
  place: 'https://video.example/samarbeid',
  preparation: 'Se over målene før møtet. Si fra om noe ikke stemmer.',
  personView: 'Jeg vil tilbake i jobb, men ikke for fort. Onsdager er de beste dagene mine.',
  items: [
    {
      title: 'Veien tilbake til jobb',
      discussion: 'To dager i uka går bra. Morgenene er tyngst.',
      decision: 'Vi øker til tre korte dager fra neste måned.',
      task: 'Avtale tre korte dager med arbeidsgiver',
    },
    {
      title: 'Trening og hvile',
      discussion: 'Trening to ganger i uka hjelper. Etter klokka to er det tomt for krefter.',
      decision: 'Treningen flyttes til formiddagen.',
      task: 'Flytte treningstimene til formiddagen',
    },
  ],
  earlier: [
    {
      title: 'Hva tar mest krefter?',
      discussion: 'Reisen tar mer enn selve dagen. Korte dager med lang reise lønner seg ikke.',
      decision: 'Vi undersøker transport.',
      task: 'Undersøke om transport kan dekkes',
    },
  ],
}

/** A story that fits somebody's age. */
export function storyOf(birthDate: string | null, today: string): MeetingStory {
  const age = birthDate ? Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) : 0
  return age < 18 ? child : adult
}
