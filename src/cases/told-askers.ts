import { askerKey, asSaidNow, type Inquiry, isToldToUnit } from '../inquiries/index.ts'
import { type AroundNow, type AsksAs, asksAs, isOnRecord } from './rules/asker-dealt-with.ts'

/** One told of in an inquiry who may be recorded: who asks ('asking'), or who is said to expect the child ('expecting'). */
export interface ToldAsker {
  which: 'asking' | 'expecting'
  as: AsksAs
  name: string
  identityKey: string | null
  nationalId: Buffer | null
  phone: string
  /** No decision goes out before they are dealt with. */
  comesFirst: boolean
}

/** Those an inquiry tells of who may be written down once the unit has checked. */
export function toldAskers(inquiry: Inquiry, rights: { consentsAlone: boolean }): ToldAsker[] {
  const { expectingName, expectingKey, expectingNationalId, expectingPhone } = inquiry
  const asking = askingNow(inquiry, rights)
  const expecting: ToldAsker = {
    which: 'expecting',
    as: 'parent',
    name: expectingName,
    identityKey: expectingKey,
    nationalId: expectingNationalId,
    phone: expectingPhone,
    comesFirst: false,
  }
  // Told by the one who expects it: one parent, with the number
  return [...(expectingName ? [expecting] : []), ...(asking && asking.name !== expectingName ? [asking] : [])]
}

/**
 * Who asks, signed in or not, or told to the unit, and may be recorded as what they say to be. Of one who did not sign in
 * only a parent: nobody knows who they are, and they are written to on paper.
 */
function askingNow(inquiry: Inquiry, rights: { consentsAlone: boolean }): ToldAsker | null {
  const isTold = isToldToUnit(inquiry)
  const name = isTold ? inquiry.toldBy : inquiry.senderName
  const asks = asksAs(asSaidNow(inquiry), rights)
  const isUnknown = !isTold && inquiry.senderKey === null
  if (!name || !asks || (isUnknown && asks.as !== 'parent')) return null
  return {
    which: 'asking',
    ...asks,
    comesFirst: asks.comesFirst && !isUnknown,
    name,
    identityKey: askerKey(inquiry),
    nationalId: isTold ? null : inquiry.senderNationalId,
    phone: isTold ? inquiry.toldByPhone : '',
  }
}

/** Those who asked, wait for the answer, and of whom nobody has said whether they are to have it (`asker-dealt-with`). */
export function toBeSettled(
  inquiries: readonly Inquiry[],
  around: readonly AroundNow[],
  rights: { consentsAlone: boolean },
): (ToldAsker & { inquiryId: string })[] {
  return inquiries
    .filter((inquiry) => inquiry.state === 'accepted_to_case' && inquiry.notPartyAt === null)
    .flatMap((inquiry) => toldAskers(inquiry, rights).map((told) => ({ ...told, inquiryId: inquiry.id })))
    .filter((told) => told.comesFirst && !isOnRecord(around, told))
}
