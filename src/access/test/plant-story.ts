import { syntheticNationalId } from '../../../demo/base/national-id.ts'
import type { TestWorld } from '../../../demo/test-world.ts'
import { freezePlanVersion } from '../../plans/freeze-plan-version.ts'
import type { PlantedWord } from './may-receive.ts'
import { plantAround } from './plant-around.ts'
import { plantBeside, plantDoor } from './plant-beside.ts'
import { plantCase } from './plant-case.ts'
import { plantPlan } from './plant-plan.ts'
import { addDays, here, type Planting, startPlanting, W } from './planting.ts'
import type { Pool } from './readers.ts'
import type { Story } from './story.ts'

export interface Planted {
  story: Story
  words: Map<string, PlantedWord>
  identityKey: string
  nationalId: string
  doorToken: string | null
  /** What stands in the places of addresses: `planId`, `goalId`, … */
  places: Record<string, string[]>
}

/** One person of a story in the database, with a word that nobody could guess in every field there is. */
export async function plantStory(
  world: TestWorld,
  pool: Pool,
  story: Story,
  today: string,
): Promise<Planted> {
  const born = addDays(`${Number(today.slice(0, 4)) - story.age}${today.slice(4)}`, -story.birthday)
  const nationalId = syntheticNationalId(born, pool.nextOf(born))
  const identityKey = world.secrets.identityKeyOfNumber(nationalId)
  return world.test.asOwner(here, async (client) => {
    const planting = startPlanting({ story, pool, client, secrets: world.secrets }, today)
    const { personId, row, words } = planting
    await client.query('begin')
    await row('person', {
      ...{ id: personId, identity_key: identityKey, given_name: W, family_name: W, birth_date: born },
      ...{ address_protection: story.protection, phone: W, interpreter: W },
    })
    await plantCase(planting)
    const leaveOut = await plantAround(planting)
    await plantPlan(planting)
    await plantBeside(planting)
    await leaveOut()
    const doorToken = story.door ? await plantDoor(planting) : null
    await client.query('commit')
    await keepVersion(world, planting)
    return { story, words, identityKey, nationalId, doorToken, places: await placesOf(planting) }
  })
}

/** The plan as it is becomes how it was: kept, and then the same fields get words of their own. */
async function keepVersion(world: TestWorld, { id, word, words, at, client }: Planting): Promise<void> {
  const note = word('plan_version.note')
  const kept = { occasion: 'by_hand', note, now: new Date(at(-8)), by: null } as const
  await world.database.transaction(here, (db) => freezePlanVersion(db, here, id('plan'), kept))
  for (const [table, column] of [
    ['plan_text', 'text'],
    ['goal', 'words'],
    ['activity', 'what'],
  ]) {
    const { rows } = await client.query(`select ${column} as was from ${table} where plan_id = $1`, [
      id('plan'),
    ])
    for (const { was } of rows) {
      const old = words.get(was)!
      words.set(was, { ...old, column: 'plan_version.content' })
      const set = `update ${table} set ${column} = $3 where plan_id = $1 and ${column} = $2`
      await client.query(set, [id('plan'), was, word(old.column, old)])
    }
  }
}

async function placesOf({ story, personId, id, client }: Planting): Promise<Record<string, string[]>> {
  const named = (...names: string[]) => names.map(id)
  const rows = async (table: string, column: string, value: string) =>
    (await client.query(`select id from ${table} where ${column} = $1 order by id`, [value])).rows.map(
      (each) => each.id as string,
    )
  return {
    personId: [personId],
    caseId: named('case'),
    inquiryId: named('inquiry'),
    decisionId: named('decision'),
    requestId: named('request'),
    appointmentId: story.coordinator ? named('appointment') : [],
    planId: named('plan'),
    goalId: named('goal', 'goalUnder'),
    activityId: named('activity', 'activityUnder', 'activityOut'),
    meetingId: named('ahead', 'held', 'written'),
    referenceId: named('reference'),
    excerptId: named('excerpt'),
    planDocumentId: named('document', 'documentOut', 'documentGone'),
    fileNumber: ['1', '2'],
    consentId: (await rows('consent', 'person_id', personId)).slice(0, 3),
    participantId: (await rows('participant', 'person_id', personId)).slice(0, 2),
    changeId: (await rows('plan_revision', 'plan_id', id('plan'))).slice(0, 6),
    number: ['1'],
    part: ['viktigst'],
    step: ['innhold'],
  }
}
