import { getPractitioner } from '../authorities/index.ts'
import { getPerson, type Person, type RelatedPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { addNotice } from './notices-store.ts'
import { type NoticeKind, notices } from './rules/notice-kinds.ts'
import { isToldOf, type Recipient } from './rules/recipients.ts'
import { findToBeAsked, findToBeTold } from './to-be-told.ts'

export interface WhatToTell {
  kind: NoticeKind
  /** Where inside one sees it: a path, without personal data. */
  href: string
  /** Business time. */
  now: Date
  /** What is printed for one who is told on paper; a short message when left out. */
  letterId?: string
}

/** Tells the person and those who by law are to know for them (see `findToBeTold`). One notice each; none after a death. */
export async function notifyPerson(
  db: Db,
  authorityId: string,
  personId: string,
  what: WhatToTell,
): Promise<void> {
  const { diedOn } = await getPerson(db, personId)
  if (diedOn) return
  const today = dayInOslo(what.now)
  const told =
    what.kind === 'information_needed'
      ? await findToBeAsked(db, personId, today)
      : await findToBeTold(db, personId, notices[what.kind].field, today)
  for (const each of told.filter((one) => isToldOf(one, what.kind)))
    await notifyRecipient(db, authorityId, personId, each, what)
}

/** Tells one, at home: the person, or somebody around them. @returns the notice's id */
export async function notifyRecipient(
  db: Db,
  authorityId: string,
  personId: string,
  { key, name, onPaper }: Pick<Recipient, 'key' | 'name' | 'onPaper'>,
  what: WhatToTell,
): Promise<string> {
  const recipient = { recipientKey: key, recipientKind: 'citizen', recipientName: name, onPaper } as const
  return addNotice(db, authorityId, { ...recipient, personId, ...what })
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
