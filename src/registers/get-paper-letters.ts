import { z } from 'zod'
import { findReferralsToPost, type ReferralToPost } from '../cases/index.ts'
import { addDays } from '../law/calendar.ts'
import { findNotice, findPaperLettersPosted, type NoticeKind, type PaperLetter } from '../messages/index.ts'
import { findReachableOf, hidesFromRecipient } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { query } from '../platform/query.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { acts } from './access.ts'
import { findLettersWaiting, type LetterOf, onlyOf } from './find-letters-waiting.ts'
import { hasWaitedTooLong } from './rules/post-soon.ts'

export interface ListedLetter {
  id: string
  /** The inquiry stands in the place of one who has no row here. */
  personId: string
  version: number
  recipientName: string
  kind: NoticeKind
  madeAt: Date
  /** Not posted within the week. */
  isLate: boolean
  postedOn: string | null
  reason: PaperLetter['reason']
  /** Of the case, where there is one. */
  caseId: string | null
  reference: string
  /** The address is protected: it is not here, and the authority's own routine is used. */
  isProtected: boolean
  /** As the population register had it when the letter was made; empty: not known. */
  addressLines: string[]
  /** Where the PDF is. */
  file: string
}

export interface PaperLetters {
  waiting: ListedLetter[]
  /** To those one refers to who have nobody here. */
  referrals: (ReferralToPost & { isLate: boolean })[]
  /** The last two weeks. */
  posted: ListedLetter[]
}

const shownDays = 14

/** What the reader's units are to print and post, the oldest first. */
export const getPaperLetters = query({
  act: acts.seePaperLetters,
  input: z.object({}),
  about: async () => ({}),
  async read({ db, grant, authorityId, secrets, today }): Promise<PaperLetters> {
    const unitIds = [...new Set(grant.by.flatMap(({ unitId }) => unitId ?? []))]
    const listed = async (letters: readonly LetterOf[]) => {
      const found: ListedLetter[] = []
      for (const each of letters) found.push(await listedLetter(db, secrets, authorityId, each, today))
      return found
    }
    const posted = await findPaperLettersPosted(db, addDays(today, -shownDays))
    return {
      waiting: await listed(await findLettersWaiting(db, unitIds, today)),
      referrals: (await findReferralsToPost(db, unitIds, today)).map((each) => ({
        ...each,
        isLate: hasWaitedTooLong(dayInOslo(each.sentAt), today),
      })),
      posted: await listed(await onlyOf(db, unitIds, posted)),
    }
  },
  sees: ({ waiting, referrals, posted }) =>
    [...new Set([...waiting, ...referrals, ...posted].map(({ personId }) => personId))].map((personId) => ({
      personId,
      what: ['paper_letters'],
    })),
})

async function listedLetter(
  db: ReadDb,
  secrets: Secrets,
  authorityId: string,
  { letter, of }: LetterOf,
  today: string,
): Promise<ListedLetter> {
  const { id, version, recipientName, reason, madeAt, postedOn, letterId, address } = letter
  const personId = letter.personId ?? letter.inquiryId!
  const reader = await findReachableOf(db, letter)
  const notice = await findNotice(db, letter.noticeId)
  const isProtected = reader === null || reader.isProtected
  return {
    id,
    personId,
    version,
    recipientName,
    reason,
    madeAt,
    isLate: postedOn === null && hasWaitedTooLong(dayInOslo(madeAt), today),
    postedOn,
    kind: notice!.kind,
    caseId: of?.caseId ?? null,
    reference: of?.reference ?? '',
    isProtected,
    addressLines: address && !isProtected ? (JSON.parse(secrets.decrypt(address)) as string[]) : [],
    file:
      letterId && letter.personId && !(await hidesFromRecipient(db, letter.personId, letter.recipientKey))
        ? `/${authorityId}/brev/${letterId}`
        : `/${authorityId}/papirpost/${id}/brev.pdf`,
  }
}
