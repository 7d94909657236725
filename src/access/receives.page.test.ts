import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { routes } from '../routes.ts'
import { isSomebodyTo, mayReceive, shouldReceive } from './test/may-receive.ts'
import { whyNotPlanted } from './test/not-planted.ts'
import { type Planted, plantStory } from './test/plant-story.ts'
import { plantedColumns } from './test/planted-columns.ts'
import { addDays, here, wordPattern } from './test/planting.ts'
import { type Asker, askers, makePool, type Pool, signIn } from './test/readers.ts'
import { anyStory, hours, shifts } from './test/story.ts'
import { tellStory } from './test/tell-story.ts'
import { toldStories } from './test/told-stories.ts'

// Nobody ever receives a field that consent, age and relation at that instant do not open: random people, relations, consents and
// times, through every page, PDF and feed there is. What may be received is said by `mayReceive`, from the law.
// FC_RUNS and FC_SEED: more people, and the same again. FC_SHRINK=1: looks for the smallest story that fails.

const runs = Number(process.env.FC_RUNS ?? 4)
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 2 ** 31))
const today = '2026-11-23'

interface Place {
  route: string
  path: string
}

describe('what anybody receives of anybody', () => {
  let world: TestWorld
  let app: TestApp
  let pool: Pool
  let everybody: Asker[]
  let now = new Date(`${today}T10:00:00Z`)
  const told: Planted[] = []
  /** Pages that somebody was shown. */
  const opened = new Set<string>()

  before(async () => {
    world = await testWorld()
    app = await testApp(world, () => now)
    pool = await makePool(world)
    everybody = await askers(world, app, pool)
  })

  test('is what consent, age and relation open that day, and no more', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, hours, shifts, async (story, hour, shift) => {
        moveTo(0, hour)
        const planted = await plantStory(world, pool, story, today)
        told.push(planted)
        const those = await around(planted)
        const wrong = await walk(those, placesOf(planted), 0, planted)
        moveTo(shift, hour)
        wrong.push(...(await walk(those, placesOf(planted).filter(isLookedAtAgain), shift)))
        assert.equal(
          wrong.length,
          0,
          `${[...new Set(wrong)].join('\n')}\n\n${tellStory(story, hour, shift)}\nFC_SEED=${seed}`,
        )
      }),
      { numRuns: runs, seed, examples: toldStories, endOnFailure: !process.env.FC_SHRINK },
    )
  })

  test('is looked for in every field of everybody’s that holds words', async () => {
    const { rows } = await world.test.asOwner(null, (client) =>
      client.query<{ table: string; column: string }>(
        `select table_name as table, column_name as column from information_schema.columns
         where table_schema = 'public' and column_name <> 'authority_id'
           and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')`,
      ),
    )
    const inDatabase = new Set(rows.map(({ table, column }) => `${table}.${column}`))
    const forgotten = rows
      .filter(({ table, column }) => !plantedColumns[`${table}.${column}`] && !whyNotPlanted(table, column))
      .map(({ table, column }) => `${table}.${column}`)
    assert.deepEqual(
      forgotten,
      [],
      'plant a word in it (planted-columns.ts), or say why not (not-planted.ts)',
    )
    assert.deepEqual(
      Object.keys(plantedColumns).filter((name) => !inDatabase.has(name)),
      [],
      'no longer there',
    )
    const planted = new Set(told.flatMap(({ words }) => [...words.values()].map(({ column }) => column)))
    assert.deepEqual(
      Object.keys(plantedColumns).filter((name) => !planted.has(name)),
      [],
      'said to be planted, and is not',
    )
  })

  test('is no more in any list', async () => {
    const lists: Place[] = []
    for (const { spec } of routes) {
      if (spec.path.replace(':authority', '').includes(':')) continue
      const place = { route: spec.path, path: spec.path.replace(':authority', here) }
      // What anybody reads without signing in is the same for all, but for the way in that names those one may speak for
      const isPublic = (await read('', place.path)).status === 200 && !place.path.endsWith('/henvendelse')
      if (!isPublic) lists.push(place)
    }
    assert.ok(lists.length > 8)
    for (const day of [0, 2]) {
      moveTo(day, '10:00')
      assert.deepEqual(await walk(everybody, lists, day), [])
    }
  })

  function moveTo(day: number, hour: string): void {
    now = new Date(`${addDays(today, day)}T${hour}:00+01:00`)
  }

  /** Those who are anything to the person, and one who is nothing. */
  async function around(planted: Planted): Promise<Asker[]> {
    const cookie = await signIn(world, planted, 'citizen')
    const own: Asker[] = [{ reader: { is: 'self' }, name: 'the person', cookie }]
    if (planted.doorToken)
      own.push({ reader: { is: 'door' }, name: 'the child at the door', cookie: planted.doorToken })
    const isNear = ({ reader }: Asker) => isSomebodyTo(reader, planted.story)
    const others = everybody.filter((each) => !isNear(each))
    const stranger = others[told.length % others.length]
    return [...own, ...everybody.filter(isNear), ...(stranger ? [stranger] : [])]
  }

  /** What each got that they should not; of the one whose story is told, also what they should have had and did not get. */
  async function walk(those: Asker[], places: Place[], day: number, planted?: Planted): Promise<string[]> {
    const wrong: string[] = []
    for (const asker of those) {
      const received = new Map<string, string>()
      for (const { route, path } of places) {
        const { status, words } = await read(asker.cookie, path)
        if (status === 200) opened.add(route)
        if (status >= 500) wrong.push(`${asker.name} was answered ${status} by ${route}`)
        for (const word of words) if (!received.has(word)) received.set(word, route)
      }
      for (const [word, route] of received) {
        const of = told.find((each) => each.words.has(word))
        if (!of) continue
        const what = of.words.get(word)!
        // Who is in one story only is a stranger in the others
        const isOwn = asker.reader.is === 'self' || asker.reader.is === 'door'
        const reader = isOwn && of !== planted && planted ? ({ is: 'stranger' } as const) : asker.reader
        if (!mayReceive(reader, what, of.story, day))
          wrong.push(`${asker.name} received ${[what.column, ...what.partOf].join(' of ')} by ${route}`)
      }
      if (planted) wrong.push(...missing(asker, new Set(received.keys()), planted, day))
    }
    return wrong
  }

  /** By column: that nothing of it came. */
  function missing(asker: Asker, received: Set<string>, planted: Planted, day: number): string[] {
    const due = new Map<string, boolean>()
    for (const [word, what] of planted.words) {
      if (!shouldReceive(asker.reader, what, planted.story, day)) continue
      const name = [what.column, ...what.partOf].join(' of ')
      due.set(name, received.has(word) || (due.get(name) ?? false))
    }
    return [...due].filter(([, came]) => !came).map(([name]) => `${asker.name} did not receive ${name}`)
  }

  async function read(cookie: string, path: string): Promise<{ status: number; words: Set<string> }> {
    const headers = cookie ? { cookie: `samvei=${cookie}` } : {}
    const answer = await app.app.inject({ method: 'GET', url: path, headers })
    const text = `${wordsOf(answer.rawPayload, answer.body)}${answer.headers.location ?? ''}`
    const words = new Set(text.replace(/\s+/g, '').toLowerCase().match(wordPattern) ?? [])
    return { status: answer.statusCode, words }
  }
})

/** Every address there is with this person's things in it. */
function placesOf({ places }: Planted): Place[] {
  return routes.flatMap(({ spec }) => {
    const names = [...spec.path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
    if (!names.some((name) => name !== 'authority')) return []
    const paths = names.reduce<string[]>(
      (made, name) =>
        made.flatMap((path) =>
          (name === 'authority' ? [here] : (places[name] ?? [])).map((value) =>
            path.replace(`:${name}`, value),
          ),
        ),
      [spec.path],
    )
    return paths.map((path) => ({ route: spec.path, path }))
  })
}

const isLookedAtAgain = ({ route }: Place) =>
  /\/(plan\/:planId|plan\.pdf|mal\/:goalId|tiltak\/:activityId|historikk|lettlest|om-meg|kriseark|team|moter|andre-planer|samtykke|min-sak\/:caseId)$/.test(
    route,
  )

/** What can be read of an answer: of a PDF the words on its pages, of another file its bytes. */
function wordsOf(raw: Buffer, body: string): string {
  if (!body.startsWith('%PDF')) return body
  try {
    return textOfPdf(raw)
  } catch {
    return body
  }
}
