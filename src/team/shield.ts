import type { Consent, ConsentAnswer } from './consent.ts'
import type { TeamMember } from './team-store.ts'

// For one who is not to learn where the person is (`hidesWhereabouts`): a service is told of by its kind alone, and nobody at work
// and no free words of anything, whoever it is with. What was opened, and how long, still stands, so that it can be answered and
// taken back.

export function shieldConsent<C extends Consent & { people: string[] }>(consent: C): C {
  const shielded = { ...consent, purpose: '', purposeKind: '' as const, askedByName: null }
  return consent.serviceId ? { ...shielded, withName: '', belongsTo: '', people: [] } : shielded
}

export function shieldAnswer(answer: ConsentAnswer): ConsentAnswer {
  return { ...answer, note: '', recordedBy: null, saidIn: '', helpedBy: '' }
}

export function shieldMember(member: TeamMember): TeamMember {
  const shielded = { ...member, contribution: '' }
  return member.serviceId ? { ...shielded, name: '', belongsTo: '', people: [] } : shielded
}
