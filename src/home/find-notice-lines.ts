import type { SignedInActor } from '../access/actor.ts'
import { findNotices, type Notice } from '../messages/index.ts'
import { findPersonsNames } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findOpenDoors } from './find-open-doors.ts'
import { isNew } from './rules/which-are-new.ts'

interface Shown {
  authorityId: string
  today: string
  /** The paths of what already stands as waiting for the reader. */
  waiting: readonly string[]
  called?: ReadonlyMap<string, string>
}

export interface NoticeLine extends Notice {
  /** Whom it is about, where the reader may see them. */
  personName: string | null
  isNew: boolean
  /** The reader may still open what it leads to. */
  isOpen: boolean
}

/**
 * Somebody's notices, with the name of whom each is about only where the reader may see that person. `called`: those the
 * reader calls something else than their name. What is closed to the reader now is no link.
 */
export async function findNoticeLines(
  db: ReadDb,
  reader: SignedInActor,
  visible: ReadonlySet<string>,
  { authorityId, today, waiting, called = new Map() }: Shown,
): Promise<NoticeLine[]> {
  const notices = await findNotices(db, reader)
  const names = await findPersonsNames(
    db,
    notices.flatMap((each) => (each.personId && visible.has(each.personId) ? [each.personId] : [])),
  )
  const mayOpen = findOpenDoors(db, reader, authorityId, today)
  const lines: NoticeLine[] = []
  for (const each of notices) {
    const id = each.personId ?? ''
    const isOpen = await mayOpen(each.href)
    lines.push({
      ...each,
      personName: called.get(id) ?? names.get(id) ?? null,
      isNew: isOpen && isNew({ ...each, on: dayInOslo(each.at) }, today, waiting),
      isOpen,
    })
  }
  return lines
}
