import type { LegalBasis } from './legal-basis.ts'
import { defineRule } from './rule.ts'

export const askForOversight = defineRule({
  code: 'pbrl-7-4',
  version: 1,
  paragraph: 'pbrl § 7-4; hol § 12-3',
  says: 'One who thinks that a duty by the health acts is not kept may ask Statsforvalteren, who supervises the services, to look at it. It is a track of its own beside the complaint, has no deadline and changes no decision. What it may be about is from memory.',
  basis: 'memory',
  source: 'lov-1999-07-02-63 § 7-4 (known to be a track of its own); lov-2011-06-24-30 § 12-3',
})

export const ombudHelps = defineRule({
  code: 'ombud-helps',
  version: 1,
  paragraph: 'pbrl kap. 8',
  says: 'The patient and user ombud helps, free of charge, in what rests on the health acts; it is named for no other basis.',
  basis: 'memory',
  source: 'lov-1999-07-02-63 chapter 8 (not read)',
})

/** Oversight and ombud are told of wherever something rests on the health acts, and for that alone. */
export const hasWaysBeside = (bases: readonly LegalBasis[]): boolean => bases.includes('health')
