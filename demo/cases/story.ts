import type { AuthorityId } from '../base/authorities.ts'
import type { CitizenKey } from '../base/citizens.ts'
import type { ActorKey } from '../base/demo-actor.ts'
import type { PersonKey } from '../base/ids.ts'
import type { UnitKey } from '../base/places.ts'
import type { PractitionerKey } from '../base/staff.ts'

type Item = 'coordinator' | 'child_coordinator' | 'plan'
type Kind = 'municipal_health' | 'specialist_health' | 'other_welfare'

/** A case from the first word to where it stands now. Days count back from the day of loading. */
export interface CaseStory {
  key: string
  authority: AuthorityId
  unit: UnitKey
  person: PersonKey
  givenName: string
  familyName: string
  handler: PractitionerKey
  approver?: PractitionerKey
  sender: {
    who: ActorKey
    kind: 'self' | 'parent' | 'guardian' | 'service' | 'hospital'
    name: string
    role?: string
  }
  asksFor: readonly Item[]
  whatMatters?: string
  need: string
  proposedCoordinator?: string
  /** The sender said that the address is secret. */
  addressIsSecret?: boolean
  receivedDaysAgo: number
  services: readonly [name: string, kind: Kind, status: 'has' | 'needs' | 'will_need', provider: string][]
  basis?: 'health' | 'social_services' | 'nav' | 'child_welfare'
  facts: Partial<Record<string, 'yes' | 'no' | 'unsure'>>
  /** `kept`: why the child, who asks for it, does not want the parents to read its words. */
  child?: { view: string; heard: string; kept?: string }
  /** What persons decided: item → criterion → reason; a criterion not met begins with «nei: ». */
  assessed?: Partial<Record<Item, Record<string, string>>>
  draft?: { facts: string; reasons: string; still?: string }
  issuedDaysAgo?: number
  openedBy?: readonly CitizenKey[]
}
