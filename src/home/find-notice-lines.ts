import type { SignedInActor } from '../access/actor.ts'
import { findReferences } from '../cases/index.ts'
import { findBegunComplaints } from '../complaints/index.ts'
import { findInquiryReferences } from '../inquiries/index.ts'
import { findNotices, type Notice } from '../messages/index.ts'
import { findPersonsNames, findWithheldFrom } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Consent, findConsentsNamed } from '../team/index.ts'
import { findOpenDoors } from './find-open-doors.ts'
import { isNew, isSaidAbove } from './rules/which-are-new.ts'

interface Shown {
  authorityId: string
  today: string
  /** The paths of what already stands as waiting for the reader. */
  waiting: readonly string[]
  called?: ReadonlyMap<string, string>
  /** The reader's own row: of oneself no name is said. */
  ownPersonId?: string
}

export interface NoticeLine extends Notice {
  /** Whom it is about, where the reader may see them. */
  personName: string | null
  /** To a citizen: which consent it is about, where the reader may open it; outward nothing is said of it. */
  consent: Pick<Consent, 'kind' | 'withName'> | null
  /** At work: of the case or the inquiry, so that one is told from another. No personal data. */
  reference: string | null
  isNew: boolean
  /** The reader may still open what it leads to. */
  isOpen: boolean
}

/**
 * Somebody's notices, with the name of whom each is about only where the reader may see that person. `called`: those the
 * reader calls something else than their name. What stands above as waiting and is not read is not listed. What is closed to
 * the reader now is no link; of one withheld from the reader there is no line.
 */
export async function findNoticeLines(
  db: ReadDb,
  reader: SignedInActor,
  visible: ReadonlySet<string>,
  { authorityId, today, waiting, called = new Map(), ownPersonId }: Shown,
): Promise<NoticeLine[]> {
  const withheld = await findWithheldFrom(db, reader.identityKey, today)
  const isWithheld = (personId: string | null) =>
    reader.kind === 'citizen' && personId !== null && withheld.has(personId)
  const notices = (await findNotices(db, reader)).filter(
    (each) => !isWithheld(each.personId) && (each.openedAt !== null || !isSaidAbove(each, waiting)),
  )
  const names = await findPersonsNames(
    db,
    notices.flatMap((each) => (each.personId && visible.has(each.personId) ? [each.personId] : [])),
  )
  const mayOpen = findOpenDoors(db, reader, authorityId, today)
  const { referenceOf, isBegun } = await findFacts(db, reader.kind === 'work' ? notices : [])
  const consents = await findConsentsNamed(
    db,
    notices.flatMap((each) => (reader.kind === 'citizen' ? (consentIn(each) ?? []) : [])),
  )
  const lines: NoticeLine[] = []
  for (const each of notices) {
    const id = each.personId ?? ''
    const isOpen = await mayOpen(each.href)
    const told = { ...each, on: dayInOslo(each.at), isBegun: isBegun(each) }
    lines.push({
      ...each,
      personName: id === ownPersonId ? null : (called.get(id) ?? names.get(id) ?? null),
      consent: (isOpen && visible.has(id) && consents.get(consentIn(each) ?? '')) || null,
      reference: isOpen ? referenceOf(each) : null,
      isNew: isOpen && isNew(told, today, waiting),
      isOpen,
    })
  }
  return lines
}

/** The one consent a notice leads to. */
const consentIn = ({ href }: Notice): string | null =>
  /\/samtykke\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(href)?.[1] ?? null

/** What notices lead to, by the ids in their addresses: its reference, and whether somebody has begun on what came. */
async function findFacts(db: ReadDb, notices: readonly Notice[]) {
  const ids = [...new Set(notices.flatMap(idsOf))]
  const inquiries = await findInquiryReferences(db, ids)
  const cases = await findReferences(db, ids)
  const begun = await findBegunComplaints(db, ids)
  return {
    referenceOf(notice: Notice): string | null {
      const its = idsOf(notice)
      const found =
        its.map((id) => cases.get(id)).find(Boolean) ?? its.map((id) => inquiries.get(id)).find(Boolean)
      return found ?? null
    },
    isBegun: (notice: Notice): boolean =>
      notice.kind === 'complaint_received' && idsOf(notice).some((id) => begun.has(id)),
  }
}

/** Of what it leads to, and of whom it is about. */
function idsOf({ href, personId }: Notice): string[] {
  const inHref = href.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
  return personId ? [...inHref, personId] : inHref
}
