import { findTeam } from '../src/team/index.ts'
import { leaveOut } from '../src/team/leave-out.ts'
import type { CitizenKey } from './base/citizens.ts'
import type { PersonKey } from './base/ids.ts'
import type { ServiceKey } from './base/places.ts'
import type { PractitionerKey } from './base/staff.ts'
import { act } from './cases/tell.ts'
import type { DemoWorld } from './demo-world.ts'

interface Exception {
  person: PersonKey
  service: ServiceKey
  by: CitizenKey
  daysAgo: number
  /** By its words. */
  goal?: string
  text?: string
  who?: PractitionerKey
}

/** By one who decides alone; by each of two parents, of one that is given and of one that still waits for the other. */
const exceptions: readonly Exception[] = [
  {
    person: 'berit',
    service: 'fastlege-baerum',
    by: 'berit',
    daysAgo: 30,
    goal: 'Jeg vil tilbake i barnehagen',
  },
  { person: 'ada', service: 'habu-baerum', by: 'kari-mor', daysAgo: 50, goal: 'Sove alene hele natta' },
  { person: 'ada', service: 'habu-baerum', by: 'ola-far', daysAgo: 48, text: 'need_social_network' },
  { person: 'ada', service: 'avlastning-baerum', by: 'kari-mor', daysAgo: 47, text: 'family_good_services' },
  { person: 'jonas', service: 'nav-baerum', by: 'mette-mor', daysAgo: 9, who: 'nav-baerum' },
]

/** What is left out of consents, once there are plans to leave something out of. */
export async function loadExceptions(world: DemoWorld): Promise<void> {
  for (const { person, service, by, daysAgo, goal, text, who } of exceptions) {
    const personId = world.ids.person[person]
    const { consentId, goalId } = await world.database.transaction('baerum', async (db) => {
      const team = await findTeam(db, personId, world.day)
      const goals = await db
        .selectFrom('goal as g')
        .innerJoin('plan as p', 'p.id', 'g.planId')
        .select(['g.id', 'g.words'])
        .where('p.personId', '=', personId)
        .execute()
      return {
        consentId: team.find(({ serviceId }) => serviceId === world.ids.service[service])!.consentId!,
        goalId: goal && goals.find(({ words }) => words === goal)!.id,
      }
    })
    const at = { authority: 'baerum', daysAgo } as const
    await act(world, leaveOut, by, at, {
      ...{ personId, consentId },
      leaveOutGoals: goalId ?? '',
      leaveOutTexts: text ?? '',
      leaveOutPeople: who ? world.ids.practitioner[who] : '',
    })
  }
}
