import type { LifeArea } from '../../src/plans/rules/content.ts'
import { insertSuggestion } from '../../src/plans/suggestion-store.ts'
import type { DemoWorld } from '../demo-world.ts'

const goalsInBaerum: Record<LifeArea, readonly string[]> = {
  health_and_care: [
    'Jeg vil sove bedre om natten',
    'Jeg vil vite hvem jeg kan ringe når det blir verre',
    'Jeg vil klare mer av stellet selv',
  ],
  daytime: [
    'Jeg vil orke hele skoledagen',
    'Jeg vil ha noe å gå til på dagtid',
    'Jeg vil prøve meg i arbeid, litt om gangen',
  ],
  housing: ['Jeg vil bo trygt der jeg bor nå', 'Jeg vil flytte for meg selv'],
  leisure: ['Jeg vil være med på noe fast hver uke', 'Jeg vil komme meg ut i naturen'],
  economy: ['Jeg vil ha oversikt over pengene mine', 'Jeg vil vite hva jeg har rett til'],
  social_network: ['Jeg vil ha en venn å gjøre ting sammen med', 'Vi vil ha mer tid sammen som familie'],
}

const activitiesInBaerum: Record<LifeArea, readonly string[]> = {
  health_and_care: ['Avtale hvem som ringes når det blir verre', 'Gå gjennom medisinene sammen'],
  daytime: ['Lage en fast dagsplan', 'Besøke et sted å jobbe eller gå på skole'],
  housing: ['Se på hva som må tilpasses hjemme', 'Søke om bolig sammen'],
  leisure: ['Prøve en fritidsaktivitet', 'Finne en støttekontakt'],
  economy: ['Gå gjennom hva en har rett til', 'Lage et oversiktlig budsjett'],
  social_network: ['Avtale en fast dag sammen med en venn', 'Snakke med klassen eller kollegaene'],
}

/** What Bærum suggests, in each part of life; one it no longer does. The others suggest nothing yet. */
export async function loadSuggestions({ database, daysFrom }: DemoWorld): Promise<void> {
  await database.transaction('baerum', async (db) => {
    for (const [lifeArea, suggested] of Object.entries(goalsInBaerum) as [LifeArea, readonly string[]][])
      for (const words of suggested)
        await insertSuggestion(db, 'baerum', 'goal', { lifeArea, words, endedOn: null })
    for (const [lifeArea, suggested] of Object.entries(activitiesInBaerum) as [LifeArea, readonly string[]][])
      for (const words of suggested)
        await insertSuggestion(db, 'baerum', 'activity', { lifeArea, words, endedOn: null })
    const words = 'Jeg vil gå på dagsenteret på Rud'
    await insertSuggestion(db, 'baerum', 'goal', { lifeArea: 'daytime', words, endedOn: daysFrom(-60) })
  })
}
