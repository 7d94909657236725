import { askForInformation } from '../src/cases/ask-for-information.ts'
import { act } from './cases/tell.ts'
import { loaders } from './loaders.ts'
import { type TestWorld, testWorld } from './test-world.ts'

/** For tests of every page: all of the demonstration, and in Bærum also what it has only elsewhere. */
export async function wholeTestWorld(): Promise<TestWorld> {
  const world = await testWorld({ with: loaders.map((each) => each.name) })
  const [emils] = await world.test.asOwner('baerum', async (client) => {
    const { rows } = await client.query('select id from case_file where person_id = $1', [
      world.ids.person.emil,
    ])
    return rows as { id: string }[]
  })
  await act(
    world,
    askForInformation,
    'unit-baerum',
    { authority: 'baerum', daysAgo: 0 },
    {
      caseId: emils!.id,
      question: 'Hvem har du snakket med på skolen?',
      answerBy: world.daysFrom(7),
    },
  )
  return world
}
