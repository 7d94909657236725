import { type AgeGroup, rightsByAge } from '../../law/age.ts'

export interface Recipient {
  /** Identity key, or the row's own id where there is none. */
  key: string
  onPaper: boolean
}

interface Concerned {
  id: string
  identityKey: string | null
  onPaper: boolean
}

interface Around {
  id: string
  identityKey: string | null
  kind: string
  hasParentalResponsibility: boolean
  mandate: string
  /** Reserved against digital letters, or not to be reached so. */
  onPaper?: boolean
  /** Nothing is sent to the dead. */
  diedOn?: string | null
}

/**
 * Who is to know: the person from 15 (fvl §§ 16, 27), parents with responsibility and those with care until 16
 * (pbrl § 4-4), and a guardian for personal matters. Those without an identity key get it on paper.
 */
export function recipientsOf(person: Concerned, group: AgeGroup, around: readonly Around[]): Recipient[] {
  const rights = rightsByAge[group]
  const concerned = around
    .filter((each) => !each.diedOn && isToKnow(each, rights.consentsAlone))
    .map((each) => ({
      key: each.identityKey ?? each.id,
      onPaper: each.onPaper === true || each.identityKey === null,
    }))
  if (rights.hasOwnNotices) {
    concerned.unshift({
      key: person.identityKey ?? person.id,
      onPaper: person.onPaper || person.identityKey === null,
    })
  }
  return concerned.filter((each, at) => concerned.findIndex((other) => other.key === each.key) === at)
}

function isToKnow(related: Around, personConsentsAlone: boolean): boolean {
  switch (related.kind) {
    case 'parent':
      return related.hasParentalResponsibility && !personConsentsAlone
    case 'foster_parent':
    case 'care_authority':
      return !personConsentsAlone
    case 'guardian':
      return related.mandate === 'personal' || related.mandate === 'both'
    default:
      return false
  }
}
