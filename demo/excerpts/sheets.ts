import type { SheetContent } from '../../src/excerpts/sheet.ts'
import type { AuthorityId } from '../base/authorities.ts'
import type { CitizenKey } from '../base/citizens.ts'
import type { PersonKey } from '../base/ids.ts'

export interface SheetStory {
  authority: AuthorityId
  person: PersonKey
  /** Who writes it, so many days ago. */
  own: CitizenKey
  daysAgo: number
  /** Who said all of it is right; nobody, where it is left out. */
  confirmed?: { who: CitizenKey; daysAgo: number }
  content: SheetContent
  /** A step that is written after the confirmation. */
  later?: { daysAgo: number; step: SheetContent['steps'][number] }
}

/** Confirmed lately, confirmed long ago and changed after it, and never. */
export const sheetStories: readonly SheetStory[] = [
  {
    authority: 'baerum',
    person: 'ada',
    own: 'kari-mor',
    daysAgo: 60,
    confirmed: { who: 'ola-far', daysAgo: 11 },
    content: {
      first: 'Ada har cerebral parese og epilepsi. Varer et anfall i fem minutter: gi medisin og ring 113.',
      contacts: [
        { name: 'Kari Solstrålevik', who: 'mor', phone: '900 00 401' },
        { name: 'Ola Lyngfrydmo', who: 'far', phone: '900 00 102' },
        { name: 'Turid Solstrålevik', who: 'mormor, bor rett ved', phone: '900 00 402' },
      ],
      steps: [
        {
          happens: 'Hun blir stiv og rykker i armer og bein',
          does: 'Se på klokka.\nLegg henne på siden, med noe mykt under hodet.\nBli hos henne. Si at det går over.',
          call: '',
          phone: '',
        },
        {
          happens: 'Anfallet har vart i fem minutter',
          does: 'Gi Buccolam 5 mg i kinnet. Bare én dose.\nRing 113 med én gang. Si «barn med epilepsi».',
          call: 'Kari etter 113',
          phone: '900 00 401',
        },
        {
          happens: 'Hun setter mat eller drikke i halsen',
          does: 'Sett henne opp, lent fram. La henne hoste selv.\nHoster hun ikke: bank fem ganger mellom skulderbladene.',
          call: '113',
          phone: '',
        },
        {
          happens: 'Vi svarer ikke på telefonen',
          does: 'Mormor kan hente henne hele døgnet, og sove hos henne.',
          call: 'Turid',
          phone: '900 00 402',
        },
      ],
      avoid: 'Hold henne ikke fast.\nGi ikke mat eller drikke den første halvtimen etter et anfall.',
      calm: 'Svakt lys og lite lyd. Syng «Bæ, bæ, lille lam».\nHun svarer med kortene «ja» og «nei».',
      where: 'Rød veske på rullestolen: Buccolam, ja- og nei-kortene, og klær til å skifte i.',
    },
  },
  {
    authority: 'batsfjord',
    person: 'nils',
    own: 'nils',
    daysAgo: 118,
    confirmed: { who: 'nils', daysAgo: 110 },
    content: {
      first: 'Jeg har hjertesvikt. Jeg bruker blodfortynnende. Jeg hører dårlig på venstre øre.',
      contacts: [
        { name: 'Inger Havbrisefjell', who: 'kona mi', phone: '900 00 201' },
        { name: 'Legevakta', who: 'hele døgnet', phone: '116 117' },
      ],
      steps: [
        {
          happens: 'Jeg får ikke puste når jeg ligger',
          does: 'Sett meg opp med beina ned fra senga.\nÅpne vinduet. Bli hos meg.',
          call: '113',
          phone: '',
        },
        {
          happens: 'Jeg har lagt på meg to kilo på tre dager',
          does: 'Jeg tar én vanndrivende tablett til, slik vi har avtalt. Ring hjemmetjenesten samme dag.',
          call: 'Synnøve i hjemmetjenesten',
          phone: '900 00 202',
        },
      ],
      avoid: 'Gi meg ikke Ibux eller lignende.',
      calm: 'Snakk til høyre øre, og si hva du skal gjøre før du gjør det.',
      where: 'Medisinlista henger inni kjøkkenskapet. Inger har nøkkel.',
    },
    later: {
      daysAgo: 6,
      step: {
        happens: 'Jeg faller og slår hodet',
        does: 'Jeg bruker blodfortynnende, så jeg må undersøkes, også om jeg føler meg bra.',
        call: 'Legevakta',
        phone: '116 117',
      },
    },
  },
  {
    authority: 'midt-troms',
    person: 'marit',
    own: 'marit',
    daysAgo: 9,
    content: {
      first: 'Når det blir for mye, blir jeg helt stille. Da trenger jeg én rolig person, ikke flere.',
      contacts: [{ name: 'Anja Følgesvennli', who: 'psykiatrisk sykepleier', phone: '900 00 301' }],
      steps: [
        {
          happens: 'Jeg svarer ikke på meldinger i to dager',
          does: 'Kom på døra. Si hvem du er, og at det bare er du.\nVent litt. Jeg åpner.',
          call: 'Anja',
          phone: '900 00 301',
        },
        {
          happens: 'Jeg sier at jeg ikke orker mer',
          does: 'Spør meg rett ut om jeg tenker på å ta livet mitt. Gå ikke fra meg.',
          call: '113',
          phone: '',
        },
      ],
      avoid: 'Ikke kom mange samtidig. Ikke ta på meg uten å spørre.',
      calm: 'Te, og å få sitte ved vinduet. Spør om hunden.',
      where: '',
    },
  },
]
