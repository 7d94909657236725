import { aboutActs } from '../about/index.ts'
import type { SignedInActor } from '../access/actor.ts'
import { type Act, can, type Grant, isOpen } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Relation } from '../access/relations.ts'
import { caseActs, findCaseOfPerson, findReadReferral, mayReadRequest } from '../cases/index.ts'
import { childActs } from '../child/index.ts'
import { mayFollowComplaint } from '../complaints/index.ts'
import { coordinationActs, findAppointment, livingStates } from '../coordination/index.ts'
import { excerptsActs } from '../excerpts/index.ts'
import { meetingActs } from '../meetings/index.ts'
import { findPersonOfPlan, plansActs } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { postActs } from '../post/index.ts'
import { hasConsent, teamActs } from '../team/index.ts'

/** A page about a person that closes to somebody when they are relieved or a consent is withdrawn. */
interface Door {
  path: RegExp
  act: Act
}

const ofPerson: readonly Door[] = [
  { path: /^\/min-side\/opplysninger\/([^/]+)$/, act: caseActs.seeInformed },
  { path: /^\/koordinering\/([^/]+)$/, act: coordinationActs.see },
  { path: /^\/koordinering\/([^/]+)\/samtykke/, act: teamActs.seeConsents },
  { path: /^\/koordinering\/([^/]+)\/team$/, act: teamActs.seeTeam },
  { path: /^\/koordinering\/([^/]+)\/team\/kontakt/, act: teamActs.chooseContact },
  { path: /^\/koordinering\/([^/]+)\/invitasjon/, act: teamActs.answerInvitation },
  { path: /^\/koordinering\/([^/]+)\/team\//, act: teamActs.namePeople },
  { path: /^\/koordinering\/([^/]+)\/om-meg/, act: aboutActs.readAboutMe },
  { path: /^\/koordinering\/([^/]+)\/andre-planer/, act: aboutActs.readReferences },
  { path: /^\/koordinering\/([^/]+)\/papirpost/, act: postActs.see },
  { path: /^\/koordinering\/([^/]+)\/moter/, act: meetingActs.see },
  { path: /^\/koordinering\/([^/]+)\/kriseark/, act: excerptsActs.seeSheet },
  { path: /^\/koordinering\/([^/]+)\/onsker$/, act: childActs.readWishes },
  { path: /^\/koordinering\/([^/]+)\/barn$/, act: childActs.makeCode },
]
const ofPlan = /^\/plan\/([^/]+)(?:\/(tiltak|mal)\/([^/]+))?/
const ofRequest = /^\/opplysninger\/([^/]+)/
const ofComplaint = /^\/klage\/([0-9a-f-]{36})$/
const ofReferral = /^\/henvisninger\/([^/]+)/
const ofOffer = /^\/oppdrag\/([^/]+)/

/** forskrift 1110 § 5: without consent to the plan it is closed to these. */
const closedWithoutConsent = ['coordinator', 'stand_in', 'participant', 'private_participant']

/**
 * Tells whether the reader may open the page at a path today: told when they could, it would be a door to nothing once they
 * are relieved, or what was consented to is taken back. A path that is no such page counts as open. Asked once for each person.
 */
export function findOpenDoors(
  db: ReadDb,
  reader: SignedInActor,
  authorityId: string,
  today: string,
): (href: string) => Promise<boolean> {
  const known = new Map<string, Promise<readonly Relation[]>>()
  const grantOn = async (personId: string, act: Act): Promise<Grant | null> => {
    if (!known.has(personId)) known.set(personId, relationsTo(personId))
    return can(act, await known.get(personId)!)
  }
  async function relationsTo(personId: string): Promise<readonly Relation[]> {
    const unitId = reader.kind === 'work' ? (await findCaseOfPerson(db, personId))?.unitId : null
    return findRelations(db, reader, { personId, unitId: unitId ?? null }, today)
  }
  async function mayOpenPlan([, planId, part, thingId]: readonly string[]): Promise<boolean> {
    const personId = await findPersonOfPlan(db, planId!)
    const grant = personId && (await grantOn(personId, plansActs.read))
    if (!grant) return false
    if (part === 'tiltak' && !isOpen(grant, 'activities', `activity:${thingId}`)) return false
    if (part === 'mal' && !isOpen(grant, 'goals', `goal:${thingId}`)) return false
    return !closedWithoutConsent.includes(grant.relation.name) || hasConsent(db, personId, 'plan', today)
  }
  async function mayOpenOffer(appointmentId: string): Promise<boolean> {
    const appointment = await findAppointment(db, appointmentId)
    if (!appointment || !livingStates.includes(appointment.state)) return false
    const grant = await grantOn(appointment.personId, coordinationActs.seeOffer)
    return grant?.by.some((each) => each.practitionerId === appointment.practitionerId) ?? false
  }
  return async (href) => {
    const path = href.split('#')[0]!.slice(`/${authorityId}`.length)
    const plan = ofPlan.exec(path)
    if (plan) return mayOpenPlan(plan)
    if (path === '/hovedansvar')
      return can(plansActs.decideResponsibility, await findRelations(db, reader, {}, today)) !== null
    const offer = ofOffer.exec(path)
    if (offer) return mayOpenOffer(offer[1]!)
    const request = ofRequest.exec(path)
    if (request) return mayReadRequest(db, reader, request[1]!, today)
    const complaint = reader.kind === 'citizen' ? ofComplaint.exec(path) : null
    if (complaint) return mayFollowComplaint(db, reader, complaint[1]!, today)
    const referral = ofReferral.exec(path)
    if (referral) return (await findReadReferral(db, referral[1]!, { actor: reader, today })) !== null
    const door = ofPerson.find((each) => each.path.test(path))
    return !door || (await grantOn(door.path.exec(path)![1]!, door.act)) !== null
  }
}
