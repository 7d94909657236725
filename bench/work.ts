import { authority, coordinatorOf, idOf, memberOf, type Staff, servicesInTeam } from './people.ts'

/** What is measured, each beside the floor it is held against. W1-largest: the page of a plan of the largest kind. */
export const works = [
  'F0',
  'F1',
  'W1',
  'W1-largest',
  'F1-W2',
  'W2',
  'F1-W3',
  'W3',
  'F1-W4',
  'W4',
  'F1-W7',
  'W7',
] as const
export type WorkName = (typeof works)[number]

/** Everything the one who loads needs to know, in a file. */
export interface LoadPlan {
  work: WorkName
  url: string
  staff: Staff
  seconds: number
  connections: number
  /** Session tokens, by reader. */
  tokens: string[]
}

export interface LoadResult {
  perSecond: number
  p50: number
  p99: number
  answers: number
  wrong: number
  /** Of one answer's body, the longest seen. */
  bytes: number
}

export interface Visit {
  person: number
  reader: number
  path: string
  /** Words that must stand in the answer. */
  says: readonly string[]
}

const planPath = (person: number) => `/${authority}/plan/${idOf('plan', person)}`
const random = (below: number) => Math.floor(Math.random() * below)

/** A random person, and somebody who may read: the coordinator, or one of the six who take part. */
export function randomVisit(work: WorkName, staff: Staff): Visit {
  const person = work === 'W1-largest' ? staff.people : random(staff.people)
  // who coordinates has no activities of their own here
  const isOwnActivities = work === 'W4' || work === 'F1-W4'
  const who = isOwnActivities ? 1 + random(servicesInTeam) : random(servicesInTeam + 1)
  const reader = who === 0 ? coordinatorOf(person, staff) : memberOf(person, who - 1, staff).reader
  const visit = { person, reader }
  const name = `Person${person}`
  switch (work) {
    case 'W7':
    case 'F1-W7': {
      const activity = idOf('tiltak', person * 10 + random(servicesInTeam))
      return { ...visit, path: `${planPath(person)}/tiltak/${activity}`, says: [] }
    }
    case 'W2':
    case 'F1-W2':
      return {
        ...visit,
        path: `/${authority}/koordinering/${idOf('person', person)}`,
        says: [name, `Ansatt ${coordinatorOf(person, staff) + 1}`],
      }
    case 'W3':
    case 'F1-W3':
      return { ...visit, path: `/${authority}/arbeid/personer`, says: ['Målestad'] }
    case 'W4':
    case 'F1-W4':
      return { ...visit, path: `/${authority}/arbeid/tiltak`, says: ['Målestad'] }
    case 'W1-largest':
      return { ...visit, path: planPath(person), says: [name, 'Stort mål 40'] }
    default:
      return { ...visit, path: planPath(person), says: [name, 'Tiltak nummer 5', 'Møte i ansvarsgruppa'] }
  }
}
