import { insertOrganisation } from '../src/authorities/organisations-store.ts'
import { authorityIds } from './base/authorities.ts'
import type { DemoWorld } from './demo-world.ts'

const organisations = [
  {
    name: 'Foreldrenes Førstelinje',
    description: 'Møteplass for foreldre til barn med store behov. Likepersoner som har vært der selv.',
    lifeSituations: ['child', 'family', 'expecting'],
  },
  {
    name: 'Epilepsivennene',
    description: 'For barn, unge og voksne med epilepsi, og dem rundt. Kurs og samtalegrupper.',
    lifeSituations: ['child', 'adult', 'school'],
  },
  {
    name: 'Slaglauget',
    description: 'For deg som har hatt hjerneslag, og for pårørende. Turgrupper og språkkafé.',
    lifeSituations: ['adult', 'older', 'work'],
  },
  {
    name: 'Trygt Sinn',
    description: 'Brukerstyrt tilbud for psykisk helse og rus. Åpent hus to dager i uken.',
    lifeSituations: ['mental_health', 'adult'],
  },
]

/** User organisations of the overview; invented. One has ended, and is shown no more. */
export async function loadAuthorities({ database, daysFrom }: DemoWorld): Promise<void> {
  for (const authority of authorityIds)
    await database.transaction(authority, async (db) => {
      const words = { phone: '', web: '', fromDate: daysFrom(-400), toDate: null }
      for (const each of organisations) await insertOrganisation(db, authority, { ...words, ...each })
      await insertOrganisation(db, authority, {
        ...words,
        name: 'Den gamle møteplassen',
        description: 'Lagt ned.',
        lifeSituations: ['adult'],
        toDate: daysFrom(-30),
      })
    })
}
