import type { LegalBasis } from '../../law/legal-basis.ts'
import { defineRule } from '../../law/rule.ts'

export const basesThatOpen = defineRule({
  code: 'bases-that-open',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 1, 6, 7',
  says: 'Health and care, NAV and child welfare each have a duty of their own to start a plan; kindergarten, school and PPT take part, and start none. They agree which of them has the main responsibility, and the municipality decides where they do not. The health basis is looked at for everybody; who names NAV is looked at by NAV’s act and by that of the social services, which the same office gives; who names child welfare, by that one too.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 1, 6, 7 (read); that NAV’s office gives both is our reading',
})

/** The services, by their everyday names, that open another basis than health. */
const opens: Readonly<Record<string, readonly LegalBasis[]>> = {
  child_welfare: ['child_welfare'],
  nav: ['nav', 'social_services'],
}

/** The bases a plan is looked at by, in the order in which they are told when several fit as well. */
export function basesOpenedBy(services: readonly string[]): LegalBasis[] {
  const opened = Object.keys(opens).filter((each) => services.includes(each))
  return ['health', ...opened.flatMap((each) => opens[each] ?? [])]
}
