import { findCoordinators, findStandIn } from '../coordination/index.ts'
import { ageGroupOn, rightsByAge } from '../law/age.ts'
import { decisionInForce } from '../law/capacity.ts'
import { findAroundToTell, findCapacityDecisions, getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findTeam } from '../team/index.ts'
import type { Invitee } from './meeting.ts'

export interface Candidate extends Invitee {
  /** Names the choice in the form, and stays the same from the form's making to its sending. */
  key: string
  kind: 'person' | 'around' | 'work'
  /** A relation ('parent'), a work title, or ''. */
  as: string
}

const actForThePerson = ['parent', 'foster_parent', 'care_authority', 'guardian', 'proxy']
const onlyForAChild = ['parent', 'foster_parent', 'care_authority']

/**
 * Whom one may call to a meeting: the person, those who act for the person, those who coordinate, and those in the team
 * that the person has opened meetings to. A guardian of an adult only where others decide on coordination. Not a parent the person is withheld from.
 */
export async function findCandidates(db: ReadDb, personId: string, today: string): Promise<Candidate[]> {
  const person = await getPerson(db, personId)
  const around = await findAroundToTell(db, personId, today)
  const team = (await findTeam(db, personId, today)).filter((each) => each.sections.includes('meetings'))
  const standIn = await findStandIn(db, personId)
  const coordinators = (await findCoordinators(db, personId)).filter((each) => each.state === 'active')
  const { consentsAlone } = rightsByAge[ageGroupOn(person, today)]
  const others = decisionInForce(await findCapacityDecisions(db, personId), 'coordination', today) !== null
  const nobody = { participantId: null, isPerson: false, relatedPersonId: null, practitionerId: null }

  const found: Candidate[] = []
  if (person.birthDate)
    found.push({ ...nobody, key: 'person', kind: 'person', isPerson: true, name: person.fullName, as: '' })
  for (const each of around) {
    const acts = actForThePerson.includes(each.kind) && !(consentsAlone && onlyForAChild.includes(each.kind))
    if (!acts || (each.kind === 'parent' && !each.hasParentalResponsibility)) continue
    if (each.kind === 'guardian' && (each.mandate === 'financial' || (consentsAlone && !others))) continue
    found.push({
      ...nobody,
      key: `around:${each.id}`,
      kind: 'around',
      relatedPersonId: each.id,
      name: each.name,
      as: each.kind,
    })
  }
  for (const each of [...coordinators, ...(standIn ? [standIn] : [])]) {
    found.push({
      ...nobody,
      key: `work:${each.practitionerId}`,
      kind: 'work',
      practitionerId: each.practitionerId,
      name: each.name,
      as: each.workTitle,
    })
  }
  for (const each of team) {
    if (each.relatedPersonId) {
      const kind = around.find((related) => related.id === each.relatedPersonId)?.kind ?? 'next_of_kin'
      found.push({
        ...nobody,
        key: `around:${each.relatedPersonId}`,
        kind: 'around',
        participantId: each.participantId,
        relatedPersonId: each.relatedPersonId,
        name: each.name,
        as: kind,
      })
    }
    for (const worker of each.people) {
      found.push({
        ...nobody,
        key: `work:${worker.practitionerId}`,
        kind: 'work',
        participantId: each.participantId,
        practitionerId: worker.practitionerId,
        name: worker.name,
        as: `${worker.workTitle}, ${each.name}`,
      })
    }
  }
  return found.filter((each, at) => found.findIndex((other) => other.key === each.key) === at)
}
