import type { Consent, ConsentAnswer } from './consent.ts'
import type { TeamMember } from './team-store.ts'

// For one who is not to learn where the person is (`hidesWhereabouts`): a service is told of by its kind alone. What was
// opened, and how long, still stands, so that it can be answered and taken back.

export function shieldConsent<C extends Consent & { people: string[] }>(consent: C): C {
  if (!consent.serviceId) return consent
  return { ...consent, withName: '', belongsTo: '', people: [], purpose: '', askedByName: null }
}

export function shieldAnswer(answer: ConsentAnswer): ConsentAnswer {
  return { ...answer, note: '', recordedBy: null }
}

export function shieldMember(member: TeamMember): TeamMember {
  if (!member.serviceId) return member
  return { ...member, name: '', belongsTo: '', people: [], contribution: '' }
}
