import { type Born, isAwaited, rightsOn } from '../../law/age.ts'
import type { IsoDate } from '../../law/calendar.ts'

export const serviceKinds = ['municipal_health', 'specialist_health', 'other_welfare'] as const
export type ServiceKind = (typeof serviceKinds)[number]
export const serviceStatuses = ['has', 'needs', 'will_need'] as const
export type ServiceStatus = (typeof serviceStatuses)[number]
export type YesNoUnsure = 'yes' | 'no' | 'unsure'

export interface ServiceFact {
  kind: ServiceKind
  status: ServiceStatus
  /** Who gives it. Empty when not known. */
  provider: string
}

/** What the criteria ask about. `services: null` when nobody has mapped them yet. */
export interface CriteriaFacts extends Born {
  today: IsoDate
  services: readonly ServiceFact[] | null
  /** Serious illness, injury or reduced function. No diagnosis is needed. */
  seriousCondition: YesNoUnsure
  longTerm: YesNoUnsure
  /** The services should be seen together. */
  needsCoordination: YesNoUnsure
  /** Compound services; in a hospital several units and several professions. */
  complex: YesNoUnsure
  /** Takes part in NAV's qualification programme (KVP). */
  qualificationProgramme: YesNoUnsure
  wantsChildCoordinator: YesNoUnsure
  wantsPlan: YesNoUnsure
}

export type Finding = 'met' | 'not_met' | 'unclear'

/** What the law's table proposes, and the code of why. */
export interface Proposal {
  proposal: Finding
  because: string
}

const findings = { yes: 'met', no: 'not_met', unsure: 'unclear' } as const

/** The answer itself is the finding. */
export function byAnswer(answer: YesNoUnsure): Proposal {
  return { proposal: findings[answer], because: `answered_${answer}` }
}

const normal = (provider: string) => provider.trim().toLowerCase()

/**
 * How many different providers there are: at least, when the unnamed are all the same, and at most. A trust answers for
 * the specialist services and never for the others, whatever they are called: hol § 3-1, sphl § 2-1 a.
 */
function countProviders(services: readonly ServiceFact[]): { least: number; most: number } {
  const bySide = Map.groupBy(services, ({ kind }) => kind === 'specialist_health')
  let least = 0
  let most = 0
  for (const side of bySide.values()) {
    const names = side.map((service) => normal(service.provider))
    const named = new Set(names.filter((name) => name !== ''))
    least += Math.max(named.size, 1)
    most += named.size + names.filter((name) => name === '').length
  }
  return { least, most }
}

/** Two or more services of these kinds from different providers, had or needed now. */
export function twoProviders(facts: CriteriaFacts, kinds: readonly ServiceKind[]): Proposal {
  if (!facts.services) return { proposal: 'unclear', because: 'services_unknown' }
  const counted = facts.services.filter((service) => kinds.includes(service.kind))
  const now = countProviders(counted.filter((service) => service.status !== 'will_need'))
  if (now.least >= 2) return { proposal: 'met', because: 'two_or_more_providers' }
  if (now.most >= 2) return { proposal: 'unclear', because: 'provider_unknown' }
  if (countProviders(counted).most >= 2) return { proposal: 'unclear', because: 'only_later' }
  return { proposal: 'not_met', because: counted.length === 0 ? 'no_service_counts' : 'one_provider_only' }
}

/** At least one specialist service, had or needed. */
export function specialistService(facts: CriteriaFacts): Proposal {
  if (!facts.services) return { proposal: 'unclear', because: 'services_unknown' }
  const counted = facts.services.filter((service) => service.kind === 'specialist_health')
  if (counted.some((service) => service.status !== 'will_need'))
    return { proposal: 'met', because: 'specialist_service' }
  if (counted.length > 0) return { proposal: 'unclear', because: 'only_later' }
  return { proposal: 'not_met', because: 'no_service_counts' }
}

/** Both a health and care service and another welfare service; a coming need counts. */
export function healthAndWelfare(facts: CriteriaFacts): Proposal {
  if (!facts.services) return { proposal: 'unclear', because: 'services_unknown' }
  const welfare = facts.services.some((service) => service.kind === 'other_welfare')
  const health = facts.services.some((service) => service.kind !== 'other_welfare')
  if (health && welfare) return { proposal: 'met', because: 'health_and_welfare' }
  if (health) return { proposal: 'not_met', because: 'no_other_welfare_service' }
  return { proposal: 'not_met', because: welfare ? 'no_health_service' : 'no_service_counts' }
}

/** A child under 18, born or expected. */
export function isChild(
  facts: Pick<CriteriaFacts, 'birthDate' | 'dueDate' | 'byAdoption' | 'today'>,
): Proposal {
  if (!facts.birthDate && !isAwaited(facts)) return { proposal: 'unclear', because: 'age_unknown' }
  if (!rightsOn(facts, facts.today).mayHaveChildCoordinator) return { proposal: 'not_met', because: 'adult' }
  if (facts.birthDate) return { proposal: 'met', because: 'under_18' }
  return { proposal: 'met', because: facts.byAdoption ? 'expected_by_adoption' : 'expected_child' }
}
