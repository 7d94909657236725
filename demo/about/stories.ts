import type { AboutMeKey, ReferenceKind } from '../../src/about/things.ts'
import type { AuthorityId } from '../base/authorities.ts'
import type { ActorKey } from '../base/demo-actor.ts'
import type { PersonKey } from '../base/ids.ts'

/** About me of somebody: what was written, by whom and when, and whether it was read through. */
export interface AboutMeStory {
  authority: AuthorityId
  person: PersonKey
  writings: readonly {
    who: ActorKey
    daysAgo: number
    texts: Partial<Record<AboutMeKey, string>>
  }[]
  /** A drawing in `pictures/`, by the person's key. */
  picture?: { who: ActorKey; daysAgo: number; words: string }
  confirmed?: { who: ActorKey; daysAgo: number }
  /** Other plans pointed to; `untilIn`: days from today; `ended`: counts no more. */
  references?: readonly {
    who: ActorKey
    kind: ReferenceKind
    holder: string
    title?: string
    place?: string
    untilIn?: number
    ended?: boolean
  }[]
}

export const aboutMeStories: readonly AboutMeStory[] = [
  {
    authority: 'baerum',
    person: 'ada',
    writings: [
      { who: 'kari-mor', daysAgo: 95, texts: { met: 'Si hei til meg først, og ikke bare til mamma.' } },
      {
        who: 'kari-mor',
        daysAgo: 80,
        texts: {
          met: 'Si hei til meg først, og ikke bare til mamma.\nSett deg på gulvet, så ser jeg hvem du er.',
          important:
            'Hønene mine, Kaia og Fru Lund. Vann på alle måter. Å synge høyt i bilen. Mormor, som har tid.',
          communicate:
            'Jeg snakker med ord og bilder. Vent litt når du har spurt. Jeg tenker ferdig før jeg svarer, og det er verdt å vente på.',
          please_do:
            'Vis meg hva vi skal, med bilder\nLa meg prøve selv først\nSi fra når det er fem minutter igjen\nLe når jeg tuller',
          please_do_not:
            'Snakke om meg over hodet mitt\nLøfte meg uten å spørre\nSpørre om tre ting på én gang',
          good_to_know:
            'Jeg blir fort sliten etter lunsj. Da hjelper det med en stille krok og en bok om dyr. Etterpå er jeg klar igjen.',
          who_knows_me: 'Mamma, pappa, mormor, og Frida som er med meg i gymmen.',
        },
      },
    ],
    picture: { who: 'kari-mor', daysAgo: 79, words: 'Tegning av Ada ved vannet, med høna Kaia på skulderen' },
    confirmed: { who: 'kari-mor', daysAgo: 12 },
    references: [
      {
        who: 'kari-mor',
        kind: 'education',
        holder: 'Lyngtoppen skole',
        place: 'Spør kontaktlæreren til Ada',
        untilIn: 210,
      },
      {
        who: 'child-coordinator-baerum',
        kind: 'treatment',
        holder: 'Barnehabiliteringen på Fjordsykehuset',
        title: 'Treningsplan for høsten',
        place: 'Ligger i helsejournalen. Kari har en kopi hjemme.',
        untilIn: -20,
      },
      { who: 'kari-mor', kind: 'relay', holder: 'Barnehagen Ada gikk i', ended: true },
    ],
  },
  {
    authority: 'baerum',
    person: 'berit',
    writings: [
      {
        who: 'berit',
        daysAgo: 60,
        texts: {
          met: 'Snakk til meg som før. Jeg er den samme Berit, jeg bruker bare lengre tid.',
          important: 'Ungene i barnehagen. Arne. Hagen, selv om jeg nå luker sittende på en krakk.',
          communicate:
            'Korte beskjeder, gjerne på papir. Jeg mister ord når det er mye lyd. Da kan du tie sammen med meg til ordet kommer.',
          please_do: 'Avtal tid før klokka ett\nSkriv ned det vi blir enige om\nSpør hva jeg orker i dag',
          please_do_not: 'Fullføre setningene mine\nRinge uten å sende melding først',
          who_knows_me: 'Arne. Og Solveig, som jeg har jobbet med i tjue år.',
        },
      },
      {
        who: 'coordinator-baerum',
        daysAgo: 9,
        texts: {
          good_to_know: 'Gode dager begynner sakte. En time ute om formiddagen gir krefter resten av dagen.',
        },
      },
    ],
    picture: { who: 'berit', daysAgo: 58, words: 'Tegning av Berit med stråhatt i hagen' },
    confirmed: { who: 'berit', daysAgo: 30 },
    references: [
      {
        who: 'berit',
        kind: 'activity_nav',
        holder: 'NAV Bærum',
        place: 'Logg inn på nav.no, eller spør Nadia',
      },
    ],
  },
  {
    authority: 'sandnes',
    person: 'trygve',
    writings: [
      {
        who: 'trygve',
        daysAgo: 20,
        texts: {
          met: 'Ver rett fram. Eg toler eit nei, men ikkje eit kanskje som varer i tre veker.',
          important: 'Å møte opp når eg har sagt det. Mopeden. Kompisen min på verkstaden.',
          please_do: 'Send melding dagen før\nForklar skjema med vanlege ord',
        },
      },
    ],
    picture: { who: 'trygve', daysAgo: 19, words: 'Teikning av mopeden min' },
  },
]
