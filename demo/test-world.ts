import { type TestDatabase, testDatabase } from '../src/platform/database/test-database.ts'
import { loadAuthorities, loadBase } from './base/load-base.ts'
import { type DemoWorld, demoWorld } from './demo-world.ts'
import { getLoader } from './loaders.ts'

/** A Monday: tests meet the same ages and weekdays whenever they are run. */
const testDay = '2026-11-23'

export interface TestWorld extends DemoWorld {
  test: TestDatabase
}

/**
 * A fresh database with the base of the demonstration in it, dropped when the test file ends. As the application's
 * least role. `with`: also what these slices put in, and nothing before them that is not named.
 */
export async function testWorld(
  options: { with?: readonly string[]; day?: string } = {},
): Promise<TestWorld> {
  const test = await testDatabase()
  const day = options.day ?? testDay
  await test.asOwner(null, loadAuthorities)
  await loadBase(test.database, test.secrets, day)
  const world = demoWorld(test.database, test.secrets, day)
  for (const name of options.with ?? []) {
    await getLoader(name)(world)
  }
  return { ...world, test }
}
