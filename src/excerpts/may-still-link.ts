import { findGrantOf } from '../access/find-one-who-may.ts'
import { hidesWhereabouts, type Person } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { type EmergencyLink, findLinks } from './emergency-link-store.ts'

/** Whoever made it has both the link and its code: what closes to them closes the link. One of the person's own, or from work, stands. */
export async function mayStillLink(
  db: ReadDb,
  { madeByRelated }: { madeByRelated: string | null },
  person: Person,
  today: string,
): Promise<boolean> {
  if (!madeByRelated) return true
  const one = { kind: 'private', relatedPersonId: madeByRelated } as const
  const grant = await findGrantOf(db, { act: acts.makeLink, personId: person.id, one, today })
  return grant !== null && !hidesWhereabouts(person, grant.relation)
}

/** The person's links (`findLinks`), where one that is over with its maker is over. */
export async function findLinksAsTheyAre(
  db: ReadDb,
  person: Person,
  today: string,
): Promise<EmergencyLink[]> {
  const links: EmergencyLink[] = []
  for (const link of await findLinks(db, person.id)) {
    const isOver = link.secondsLeft > 0 && !(await mayStillLink(db, link, person, today))
    links.push(isOver ? { ...link, secondsLeft: 0 } : link)
  }
  return links
}
