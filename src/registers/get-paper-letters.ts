import { z } from 'zod'
import { findReferralsToPost, type ReferralToPost } from '../cases/index.ts'
import { getInquiry } from '../inquiries/index.ts'
import { addDays } from '../law/calendar.ts'
import {
  findNotice,
  findPaperLettersPosted,
  findPaperLettersWaiting,
  type NoticeKind,
  type PaperLetter,
} from '../messages/index.ts'
import { findReachableOf, hidesFromRecipient } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { query } from '../platform/query.ts'
import type { Secrets } from '../platform/secrets/secrets.ts'
import { acts } from './access.ts'
import { findUnitsOf } from './paper-store.ts'

export interface ListedLetter {
  id: string
  /** The inquiry stands in the place of one who has no row here. */
  personId: string
  version: number
  recipientName: string
  kind: NoticeKind
  madeAt: Date
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
  referrals: ReferralToPost[]
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
    const unitIds = new Set(grant.by.flatMap(({ unitId }) => unitId ?? []))
    const waiting = await findPaperLettersWaiting(db, today)
    const posted = await findPaperLettersPosted(db, addDays(today, -shownDays))
    const units = await findUnitsOf(
      db,
      [...waiting, ...posted].flatMap(({ personId }) => personId ?? []),
    )
    const ofLetter = async ({ personId, inquiryId }: PaperLetter) => {
      if (personId) return units.get(personId) ?? null
      const inquiry = await getInquiry(db, inquiryId!)
      return { unitId: inquiry.unitId, caseId: inquiry.caseId, reference: inquiry.reference }
    }
    const own = async (letters: readonly PaperLetter[]) => {
      const listed: ListedLetter[] = []
      for (const letter of letters) {
        const of = await ofLetter(letter)
        if (of && !unitIds.has(of.unitId)) continue
        listed.push(await listedLetter(db, secrets, authorityId, letter, of))
      }
      return listed
    }
    return {
      waiting: await own(waiting),
      referrals: await findReferralsToPost(db, [...unitIds]),
      posted: await own(posted),
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
  letter: PaperLetter,
  of: { caseId: string | null; reference: string } | null,
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
