import { getPractitioner } from '../authorities/index.ts'
import { ageGroupOn } from '../law/age.ts'
import { findRelatedPersons, getPerson, type Person, type RelatedPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import type { NoticeKind } from './kinds.ts'
import { addNotice } from './notices-store.ts'
import { recipientsOf } from './rules/recipients.ts'

export interface WhatToTell {
  kind: NoticeKind
  /** Where inside one sees it: a path, without personal data. */
  href: string
  /** Business time. */
  now: Date
  /** What is printed for one who is told on paper; a short message when left out. */
  letterId?: string
}

/** Tells the person and those who by law are to know for them (see `recipientsOf`). One notice each; none after a death. */
export async function notifyPerson(
  db: Db,
  authorityId: string,
  personId: string,
  what: WhatToTell,
): Promise<void> {
  const today = dayInOslo(what.now)
  const person = await getPerson(db, personId)
  if (person.diedOn) return
  const around = await findRelatedPersons(db, personId, today)
  for (const { key, onPaper } of recipientsOf(person, ageGroupOn(person, today), around)) {
    const recipient = { recipientKey: key, recipientKind: 'citizen', onPaper } as const
    const recipientName = nameOf(key, person, around)
    await addNotice(db, authorityId, { ...recipient, recipientName, personId, ...what })
  }
}

/** For the envelope. */
export function nameOf(key: string, person: Person, around: readonly RelatedPerson[]): string {
  if (key === person.identityKey || key === person.id) return person.fullName
  return around.find((each) => each.identityKey === key || each.id === key)?.name ?? ''
}

/** Tells somebody at work. `personId`: whom it is about, shown inside only. */
export async function notifyPractitioner(
  db: Db,
  authorityId: string,
  practitionerId: string,
  { kind, href, now, personId }: WhatToTell & { personId?: string },
): Promise<void> {
  const { identityKey } = await getPractitioner(db, practitionerId)
  await addNotice(db, authorityId, {
    recipientKey: identityKey,
    recipientKind: 'work',
    personId: personId ?? null,
    kind,
    href,
    now,
    onPaper: false,
  })
}
