import { getPractitioner } from '../authorities/index.ts'
import { ageGroupOn } from '../law/age.ts'
import { findRelatedPersons, getPerson } from '../people/index.ts'
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
}

/** Tells the person and those who by law are to know for them (see `recipientsOf`). One notice each. */
export async function notifyPerson(
  db: Db,
  authorityId: string,
  personId: string,
  { kind, href, now }: WhatToTell,
): Promise<void> {
  const today = dayInOslo(now)
  const person = await getPerson(db, personId)
  const around = await findRelatedPersons(db, personId, today)
  for (const { key, onPaper } of recipientsOf(person, ageGroupOn(person, today), around)) {
    await addNotice(db, authorityId, {
      recipientKey: key,
      recipientKind: 'citizen',
      personId,
      kind,
      href,
      now,
      onPaper,
    })
  }
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
