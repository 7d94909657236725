import type { Thing } from './left-out.ts'
import type { Section } from './sections.ts'

/**
 * What somebody is to a person, a unit or an authority, now. In the order in which the most open one is preferred.
 * Roles never open anything by themselves: an act's rule names the relations that may.
 */
export const relationNames = [
  'self', // the person, 16 or older
  'child_15', // the person, 15: own case and decisions too; from 12 where parents are kept out (pbrl § 4-3)
  'child', // the person, younger
  'parent', // with parental responsibility, until the child is 16
  'foster_parent',
  'care_authority',
  'guardian', // with a personal mandate, in its period
  'proxy',
  'coordinator', // active, and coordination is consented to
  'stand_in', // the unit's named person while there is no coordinator
  'participant', // at work in a service the person has opened sections to
  'private_participant', // next of kin or friend, the same
  'offered', // a practitioner who has been offered the appointment
  'case_handler', // in the unit the thing belongs to
  'unit_leader',
  'service_leader',
  'service_staff', // at work in a service, for what is sent to that service
  'sender', // who sent the inquiry, signed in
  'parent_informed', // without parental responsibility: what was decided to inform about (barneloven § 47)
  'staff', // any practitioner of the authority
  'administrator',
  'auditor',
  'citizen', // anybody signed in with a personal eID
  'anyone',
] as const
export type RelationName = (typeof relationNames)[number]

/** On what ground something is read. Codes; the person's log says them in words. */
export type Ground =
  | 'own'
  | 'parental_responsibility'
  | 'care'
  | 'mandate'
  | 'power_of_attorney'
  | 'appointment'
  | 'consent'
  | 'case'
  | 'own_inquiry'
  | 'informed' // what the unit decided to inform about
  | 'code' // a door opened for the child, without an identity
  | 'emergency_link' // a short-lived link with a code, to the contingency sheet alone
  | 'work'
  | 'open'

/** What others decide in for an adult who by a written decision cannot (pbrl § 4-3); `consent`: in any of it. */
export type Matter = 'coordination' | 'plan' | 'consent'

export interface Relation {
  name: RelationName
  ground: Ground
  /** Sections opened by consent; 'all' where the relation itself opens the whole. */
  sections: 'all' | readonly Section[]
  /** What the consent behind the sections leaves out of them. */
  without?: readonly Thing[]
  /** Of a guardian of one past 16: the matters a capacity decision covers. Left out: no bound (rule `guardian-sees`). */
  decidesIn?: readonly Matter[]
  practitionerId?: string
  relatedPersonId?: string
  serviceId?: string
  unitId?: string
  /** A parent who lives with the person, as somebody in the unit has confirmed. */
  sharesHome?: boolean
}
