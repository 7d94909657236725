import { ageGroupOn, rightsByAge } from '../law/age.ts'
import { findAroundToTell, getPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { notifyPerson, notifyRecipient, type WhatToTell } from './notify.ts'

/** One who was told, by a notice of their own. */
export interface ToldOne {
  noticeId: string
  /** Null: the person. */
  relatedPersonId: string | null
  onPaper: boolean
}

/**
 * Tells exactly those chosen: the person, and some of those around them; one notice each. A person too young for own
 * notices, chosen alone, is told through those who by law are to know (see `findToBeTold`).
 */
export async function notifyChosen(
  db: Db,
  authorityId: string,
  personId: string,
  chosen: { isPersonChosen: boolean; relatedPersonIds: readonly string[] },
  what: WhatToTell,
): Promise<ToldOne[]> {
  const today = dayInOslo(what.now)
  const person = await getPerson(db, personId)
  if (person.diedOn) return []
  const { hasOwnNotices } = rightsByAge[ageGroupOn(person, today)]
  if (chosen.isPersonChosen && !hasOwnNotices && !chosen.relatedPersonIds.length) {
    await notifyPerson(db, authorityId, personId, what)
    return []
  }
  const around = (await findAroundToTell(db, personId, today)).filter(({ diedOn }) => !diedOn)
  const told = around
    .filter((each) => chosen.relatedPersonIds.includes(each.id))
    .map(({ id, identityKey, name, onPaper }) => ({
      relatedPersonId: id as string | null,
      key: identityKey ?? id,
      name,
      onPaper: onPaper || identityKey === null,
    }))
  if (chosen.isPersonChosen && hasOwnNotices) {
    const { id, identityKey, fullName: name, onPaper } = person
    told.unshift({
      relatedPersonId: null,
      key: identityKey ?? id,
      name,
      onPaper: onPaper || identityKey === null,
    })
  }
  const found: ToldOne[] = []
  for (const { relatedPersonId, ...each } of told) {
    const noticeId = await notifyRecipient(db, authorityId, personId, each, what)
    found.push({ noticeId, relatedPersonId, onPaper: each.onPaper })
  }
  return found
}
