import type { AgeRights } from '../../law/age.ts'
import { defineRule } from '../../law/rule.ts'
import type { NoticeField, NoticeKind } from './notice-kinds.ts'
import { isOnPaperToo } from './notice-kinds.ts'

export const whoIsTold = defineRule({
  code: 'who-is-told',
  version: 1,
  paragraph: 'fvl §§ 12, 16, 27; pbrl §§ 3-4, 4-3, 4-4; vergemålsloven §§ 31, 33',
  says: 'The person is told from 15; parents with responsibility and those who have the care until 16; a proxy with power for the whole; a guardian with a personal mandate, wholly where others consent for the person in that field, else only of what is written in the case. Next of kin are told by the person, not by us.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 12, 16, 27; lov-1999-07-02-63 §§ 3-4, 4-3, 4-4; lov-2010-03-26-9 §§ 31, 33',
})

export const senderIsTold = defineRule({
  code: 'sender-is-told',
  version: 1,
  paragraph: 'fvl §§ 11, 11 a, 13',
  says: 'Who sent an inquiry signed in is told when it is answered, whatever they are to the person; what they may read there is another question. Those told of the case itself are not told twice.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 11, 11 a, 13',
})

export const toldWithNobody = defineRule({
  code: 'told-with-nobody',
  version: 1,
  paragraph: 'fvl §§ 16, 27',
  says: 'A child under 15 is never written to alone: with no adult on record who may be told, those who have the care are written to at the child’s home.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 16, 27',
})

export const reroutedFromHome = defineRule({
  code: 'rerouted-from-home',
  version: 1,
  paragraph: 'fvl §§ 16, 27; eForvaltningsforskriften §§ 8, 9',
  says: 'Once an adult is on record for the child, what was to be posted to the home and is not yet posted is told to them instead, by their own way, and the letter home is stopped. What has left stands.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 16, 27; forskrift-2004-06-25-988 §§ 8, 9',
})

/** `copy`: told only of what is written to the party, as a letter with a copy to them. */
export type Told = 'yes' | 'copy' | 'no'

/** What one is to the person when somebody is to be told. */
export type Standing =
  | 'person'
  | 'speaks_for_child'
  | 'guardian_who_consents'
  | 'guardian_beside'
  | 'proxy'
  | 'beside'

/** Standing × what it is about → told. `guardian_who_consents`: a capacity decision covers the field, or the person is under 16. */
export const toldBy: Record<Standing, Record<NoticeField, Told>> = {
  person: { case: 'yes', consent: 'yes', coordination: 'yes', plan: 'yes' },
  speaks_for_child: { case: 'yes', consent: 'yes', coordination: 'yes', plan: 'yes' },
  guardian_who_consents: { case: 'yes', consent: 'yes', coordination: 'yes', plan: 'yes' },
  guardian_beside: { case: 'copy', consent: 'no', coordination: 'no', plan: 'no' },
  // A proxy does not consent for anybody (pbrl § 4-3)
  proxy: { case: 'yes', consent: 'no', coordination: 'yes', plan: 'yes' },
  beside: { case: 'no', consent: 'no', coordination: 'no', plan: 'no' },
}

export interface Around {
  id: string
  identityKey: string | null
  name: string
  kind: string
  hasParentalResponsibility: boolean
  mandate: string
  /** Of a proxy: 'inquiry' opens one inquiry only. */
  proxyScope: string
  /** Reserved against digital letters, or not to be reached so. */
  onPaper: boolean
  /** Nothing is sent to the dead. */
  diedOn: string | null
}

type Rights = Pick<AgeRights, 'hasOwnNotices' | 'consentsAlone'>
/** The fields in which a capacity decision is in force (pbrl § 4-3). */
export type CannotConsentIn = readonly ('coordination' | 'plan' | 'sharing')[]

/** What one around the person is, in a matter of this field. */
export function standingOf(
  related: Pick<Around, 'kind' | 'hasParentalResponsibility' | 'mandate' | 'proxyScope'>,
  { consentsAlone }: Pick<Rights, 'consentsAlone'>,
  cannot: CannotConsentIn,
  field: NoticeField,
): Standing {
  const { kind, mandate } = related
  if (kind === 'proxy') return related.proxyScope === 'inquiry' ? 'beside' : 'proxy'
  if (kind === 'guardian') {
    if (mandate !== 'personal' && mandate !== 'both') return 'beside'
    return !consentsAlone || isCovered(cannot, field) ? 'guardian_who_consents' : 'guardian_beside'
  }
  if (consentsAlone) return 'beside'
  if (kind === 'parent') return related.hasParentalResponsibility ? 'speaks_for_child' : 'beside'
  return kind === 'foster_parent' || kind === 'care_authority' ? 'speaks_for_child' : 'beside'
}

/** The case, and consents of every kind, are of any field that is decided on. */
function isCovered(cannot: CannotConsentIn, field: NoticeField): boolean {
  return field === 'coordination' || field === 'plan' ? cannot.includes(field) : cannot.length > 0
}

export interface Recipient {
  /** Identity key, or the row's own id where there is none. */
  key: string
  /** Of the one around; null: the person, or the child's home. */
  relatedId: string | null
  name: string
  onPaper: boolean
  told: Exclude<Told, 'no'>
  /** Those who have the care, at the child's home: nobody is on record. */
  isHome: boolean
}

/**
 * Who is to know of a matter of this field about the person, the person first. Those without an identity key get it on
 * paper. With nobody to tell of the case it is the child's home.
 */
export function recipientsOf(
  person: { id: string; identityKey: string | null; fullName: string; onPaper: boolean },
  rights: Rights,
  around: readonly Around[],
  cannot: CannotConsentIn,
  field: NoticeField,
): Recipient[] {
  const found = around.flatMap((each): Recipient[] => {
    const told = each.diedOn ? 'no' : toldBy[standingOf(each, rights, cannot, field)][field]
    if (told === 'no') return []
    const { identityKey, id: relatedId, name } = each
    const onPaper = each.onPaper || identityKey === null
    return [{ key: identityKey ?? relatedId, relatedId, name, onPaper, told, isHome: false }]
  })
  const { id, identityKey, fullName: name } = person
  if (rights.hasOwnNotices) {
    const onPaper = person.onPaper || identityKey === null
    found.unshift({ key: identityKey ?? id, relatedId: null, name, onPaper, told: 'yes', isHome: false })
  }
  if (!found.length && field === 'case')
    found.push({ key: id, relatedId: null, name, onPaper: true, told: 'yes', isHome: true })
  return found.flatMap((each) => {
    // One who is two things to the person is told once, by what tells the most
    const same = found.filter(({ key }) => key === each.key)
    if (same[0] !== each) return []
    const told = same.some((other) => other.told === 'yes') ? 'yes' : 'copy'
    return [{ ...each, told, onPaper: same.some((other) => other.onPaper) }]
  })
}

export const toldWhenKept = defineRule({
  code: 'told-when-kept',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-3; fvl § 16',
  says: 'Of what is kept, for the child’s own sake, from everybody who answers for the child, the child is told itself from 12, and nobody at home is. Nothing of it is posted: those at home would open it. Of a younger child, or one who has nowhere to read it, the unit finds the way.',
  basis: 'inference',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-3; lov-1967-02-10 § 16',
})

/** The same where all who answer for the child are kept out; `around`: those who are not. Nobody: the unit tells. */
export function recipientsWhenKept(
  person: { id: string; identityKey: string | null; fullName: string },
  rights: Pick<AgeRights, 'hasOwnNotices' | 'mayAskThatParentsAreNotTold' | 'consentsAlone'>,
  around: readonly Around[],
  field: NoticeField,
): Recipient[] {
  const isTold = rights.hasOwnNotices || rights.mayAskThatParentsAreNotTold
  const ofAge = { ...rights, hasOwnNotices: isTold && person.identityKey !== null }
  return recipientsOf({ ...person, onPaper: false }, ofAge, around, [], field).filter(({ isHome }) => !isHome)
}

/** Is one who is told so told of this? A copy is of what is written; at the child's home only paper is of use. */
export function isToldOf(recipient: Pick<Recipient, 'told' | 'isHome'>, kind: NoticeKind): boolean {
  return (recipient.told === 'yes' && !recipient.isHome) || isOnPaperToo(kind)
}
