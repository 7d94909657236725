import { defineRule } from './rule.ts'

export const mandateEndsByDeath = defineRule({
  code: 'mandate-ends-by-death',
  version: 1,
  paragraph: 'vergemålsloven § 25 (not read)',
  says: 'A guardian’s mandate and a power of attorney end the day the person dies: from then on they open nothing. Parents, those with care and next of kin keep what they had; nothing that was read says otherwise. A new inquiry about the dead is looked at by the unit, and joins no case by itself.',
  basis: 'inference',
  source: 'From memory: lov-2010-03-26-9 § 25 (not read); for the others our own choice',
})

/** The relations that end with the person. */
export const endedByDeath = ['guardian', 'proxy'] as const
