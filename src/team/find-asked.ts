import { hidesFromRecipient } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Consent, shownState } from './consent.ts'
import { findConsent } from './consent-store.ts'
import { findHolder } from './find-holder.ts'
import type { ReplyCode } from './reply-code-store.ts'
import { mayAnswerByCode } from './rules/answer-by-code.ts'
import { findMember, type TeamMember } from './team-store.ts'
import { findDeciders } from './who-may-consent.ts'

export interface AskedByCode {
  consent: Consent | null
  invitation: (TeamMember & { personId: string }) | null
}

/**
 * What a code asks about, while its holder may see it and answer it: as when it was sent, and as they would signed in. Of a meeting
 * both are null, and `findMeetingAsked` says the rest. Null: it is over.
 */
export async function findAsked(db: ReadDb, reply: ReplyCode, today: string): Promise<AskedByCode | null> {
  const { personId, relatedPersonId, aboutKind, aboutId } = reply
  if (reply.usedAt || reply.isOver) return null
  const holder = await findHolder(db, personId, relatedPersonId, today)
  if (!holder || mayAnswerByCode({ about: aboutKind, ...holder }) !== true) return null
  if (aboutKind === 'meeting') return { consent: null, invitation: null }
  if (aboutKind === 'team_invitation') {
    const member = await findMember(db, aboutId, today)
    // What they are asked into is open to them, or there is nothing to be asked into
    const isTheirs = member?.relatedPersonId === relatedPersonId && member.invitation === 'sent'
    return isTheirs && member.sections.length ? { consent: null, invitation: member } : null
  }
  const consent = await findConsent(db, aboutId)
  if (!consent || consent.round !== reply.round || !canBeAnswered(consent, today)) return null
  const { deciders } = await findDeciders(db, personId, consent.kind, today)
  if (!deciders.some(({ id }) => id === relatedPersonId)) return null
  return (await hidesFromRecipient(db, personId, holder.key)) ? null : { consent, invitation: null }
}

/** Given, and not run out; or asked for, until a day that has not passed: a letter asks for no other. */
function canBeAnswered(consent: Consent, today: string): boolean {
  const shown = shownState(consent, today)
  return shown === 'given' || (shown === 'asked' && (consent.untilDate ?? today) >= today)
}
