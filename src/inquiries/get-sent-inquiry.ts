import { z } from 'zod'
import type { CoordinatingUnit } from '../authorities/index.ts'
import { findAnswerToAsker, findOpenToFollow, findTakenBy } from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import { canAddTo } from './add-to-inquiry.ts'
import { type Addition, findAdditions } from './addition-store.ts'
import { type Attachment, findAttachments } from './attachment-store.ts'
import { findPassedOn, type PassedOn } from './find-passed-on.ts'
import { findOtherAuthorities, type Inquiry } from './inquiry-store.ts'
import { sentSubject } from './inquiry-subject.ts'
import { firstUnit, promisedAtFirst } from './promised-at-first.ts'
import { asSenderSees, isSilent, mayHearNoMore } from './rules/hears-nothing-more.ts'
import { mayComplainOf } from './rules/missing-answer.ts'
import { questionsOnBehalf } from './rules/on-behalf.ts'
import { mayLearnWhere } from './rules/passed-on.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { senderSeen, unitShownToSender } from './sender-seen.ts'
import { isUnder16 } from './tell-person.ts'

/** One's own words, where they are now, and the answer. Nothing of the case. */
export interface SentInquiry {
  inquiry: Inquiry
  attachments: Attachment[]
  unit: CoordinatingUnit
  /** The authority that has the case now; null where it is here, or not told to this reader. */
  takenBy: { id: string; name: string } | null
  passedOn: PassedOn | null
  /** The authority it was passed on from; null where it came here first. */
  cameFrom: string | null
  /** The decision that answered it, to one who may read it. */
  decisionHref: string | null
  /** Asked as one who would read the answer, and is not on record as one who may. */
  isNotParty: boolean
  canWithdraw: boolean
  /** A promised day that has passed may be told of. */
  tellsLate: boolean
  /** The one it is about may not want anything said: told from the start. */
  mayHearNoMore: boolean
  canAdd: boolean
  /** Of a missing answer. */
  canComplain: boolean
  /** Says to act by a power of attorney, which may come now. */
  hasPower: boolean
  /** What one is asked, each with a page of its own. */
  questions: Awaited<ReturnType<typeof findOpenToFollow>>
  /** The newest first. */
  additions: Addition[]
}

export const getSentInquiry = query({
  act: inquiryActs.readSent,
  input: z.object({ inquiryId: id }),
  about: ({ inquiryId }, db) => sentSubject(db, inquiryId),
  async read({ subject, db, actor, authorityId, authority, today }): Promise<SentInquiry> {
    const inquiry = asSenderSees(subject.inquiry, promisedAtFirst(subject.inquiry, authority))
    const isQuiet = isSilent(inquiry)
    const seen = await senderSeen(db, actor, inquiry, today)
    const mayLearn = mayLearnWhere(seen)
    const passedOn = await findPassedOn(db, authorityId, inquiry, seen)
    const { decisionId, isNotParty } = await findAnswerToAsker(db, actor, inquiry, today)
    // Why they are not party is the unit's, and may be about others
    const shown = { ...inquiry, notPartyReason: '' }
    return {
      inquiry: passedOn?.name ? shown : { ...shown, forwardedTo: null },
      decisionHref: decisionId && `/${authorityId}/avgjorelse/${decisionId}`,
      isNotParty,
      attachments: await findAttachments(db, inquiry.id),
      unit: isQuiet
        ? await firstUnit(db, inquiry, today)
        : await unitShownToSender(db, inquiry, seen, authority),
      takenBy: mayLearn && inquiry.caseId ? await findTakenBy(db, authorityId, inquiry.caseId) : null,
      passedOn,
      cameFrom: await nameOfOrigin(db, authorityId, inquiry),
      canAdd: canAddTo(inquiry),
      canComplain: mayComplainOf(inquiry),
      hasPower:
        inquiry.senderMayAct &&
        questionsOnBehalf(inquiry.senderKind, isUnder16(inquiry, today)).includes('power_of_attorney'),
      questions: await findOpenToFollow(db, inquiry),
      additions: await findAdditions(db, inquiry.id),
      canWithdraw: !isQuiet && inquiryLifecycle.canDo(inquiry.state, 'withdraw'),
      tellsLate: !isQuiet,
      mayHearNoMore: mayHearNoMore(inquiry.senderKind, isUnder16(inquiry, today)),
    }
  },
  sees: ({ inquiry, questions }) => [
    {
      personId: inquiry.personId ?? inquiry.id,
      what: questions.length ? ['inquiry', 'information_request'] : ['inquiry'],
    },
  ],
})

async function nameOfOrigin(db: ReadDb, authorityId: string, inquiry: Inquiry): Promise<string | null> {
  if (!inquiry.originAuthorityId) return null
  const others = await findOtherAuthorities(db, authorityId)
  return others.find(({ id }) => id === inquiry.originAuthorityId)?.name ?? null
}
