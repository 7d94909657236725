import {
  askerKey,
  askerOf,
  type getInquiry,
  isShutToSender,
  isToldToUnit,
  speaksAs,
} from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import { findRelatedPersons, getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findDeciders } from '../team/index.ts'
import { isOwnWish, type WishedItem, wishedItems } from './rules/wish.ts'

type Inquiry = Awaited<ReturnType<typeof getInquiry>>

/** What somebody asked for that is given only to those who wish it, and whether it is the person's own wish. */
export interface Wish {
  item: WishedItem
  as: string
  name: string
  isOwn: boolean
  personAnswer: Inquiry['personAnswer']
}

/** Whose wishes these inquiries bring, about this person (`whose-wish`). */
export async function findWishes(
  db: ReadDb,
  inquiries: readonly Inquiry[],
  personId: string,
  today: string,
): Promise<Wish[]> {
  const isUnder16 = !rightsOn(await getPerson(db, personId), today).consentsAlone
  const around = await findRelatedPersons(db, personId, today)
  const consenting = (await findDeciders(db, personId, 'plan', today)).deciders.map(({ id }) => id)
  const wishes: Wish[] = []
  for (const inquiry of inquiries) {
    const asked = wishedItems.filter((item) => inquiry.asksFor.includes(item))
    if (asked.length === 0 || inquiry.state === 'withdrawn') continue
    const as = speaksAs(inquiry)
    const { name } = askerOf(inquiry)
    const key = askerKey(inquiry)
    // Of one whom nobody has seen, a name proves nothing; the unit knows whom it spoke with
    const mine = around.filter((each) =>
      key ? each.identityKey === key : isToldToUnit(inquiry) && each.kind === as && each.name === name,
    )
    const parent = mine.find(({ kind }) => kind === 'parent')
    const isOwn = isOwnWish({
      as,
      isUnder16,
      hasResponsibility: parent?.hasParentalResponsibility ?? inquiry.senderMayAct,
      isMandated: mine.some(
        ({ kind, mandate }) =>
          kind === as && (kind === 'proxy' || mandate === 'personal' || mandate === 'both'),
      ),
      consents: mine.some(({ id }) => consenting.includes(id)),
      personAnswer: inquiry.personAnswer,
      isShut: inquiry.notPartyAt !== null || (await isShutToSender(db, { ...inquiry, personId })),
    })
    wishes.push(...asked.map((item) => ({ item, as, name, isOwn, personAnswer: inquiry.personAnswer })))
  }
  return wishes
}

/** What is known of the wish when an inquiry is taken in: nothing, where nobody has said it who may. */
export async function factsWished(db: ReadDb, inquiry: Inquiry, personId: string, today: string) {
  const wishes = (await findWishes(db, [inquiry], personId, today)).filter(({ isOwn }) => isOwn)
  const isWished = (item: WishedItem) => wishes.some((each) => each.item === item)
  return {
    ...(isWished('plan') && { wantsPlan: 'yes' as const }),
    ...(isWished('child_coordinator') && { wantsChildCoordinator: 'yes' as const }),
  }
}
