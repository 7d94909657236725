import fc from 'fast-check'
import type { RelatedKind } from '../../people/index.ts'
import { type Section, shownSections } from '../sections.ts'

// For receives.page.test.ts: one person with those around, as random as the law is. Days are counted from the day of the test's clock.

export interface Period {
  from: number
  /** The last day (a consent), or the first that is not (all else). Null: no end. */
  until: number | null
}

export interface Consent extends Period {
  state: 'asked' | 'given' | 'refused' | 'withdrawn' | 'expired'
}

export interface Sharing extends Consent {
  sections: readonly Section[]
  /** What of them is left out. */
  without: readonly ('goal' | 'activity' | 'text' | 'document')[]
}

export interface Near extends Period {
  kind: RelatedKind
  /** Of the citizens of the test. */
  citizen: number
  hasResponsibility: boolean
  sharesHome: boolean | null
  mandate: 'personal' | 'financial' | 'both'
  scope: 'inquiry' | 'whole'
  /** Of a parent: what the unit has decided. */
  decided: 'nothing' | 'withheld' | 'told'
  sharing: Sharing | null
  takesPart: boolean
}

export interface Taking extends Period {
  /** Of the services of the test; two of its practitioners are named. */
  service: number
  sharing: Sharing | null
  named: readonly (Period & { isLeftOut: boolean })[]
}

export interface Story {
  /** Whole years, turned so many days ago (less than nothing: not yet). */
  age: number
  birthday: number
  protection: 'none' | 'confidential' | 'strictly_confidential'
  coordination: Consent
  plan: Consent
  coordinator: { practitioner: number; state: 'active' | 'absent' | 'offered' | 'ended' | 'declined' } | null
  standIn: { practitioner: number; isOver: boolean } | null
  near: readonly Near[]
  takings: readonly Taking[]
  decision: (Period & { field: 'plan' | 'coordination' | 'sharing' }) | null
  door: 'open' | 'ended' | null
  keepsWish: boolean
}

/** The clock is moved so many days, and everything is read again. */
export const shifts = fc.constantFrom(-2, 1, 2, 40)

/** In Norway: the day turns there, not in UTC. */
export const hours = fc.constantFrom('10:00', '00:30', '23:30')

const from = fc.oneof({ weight: 5, arbitrary: fc.constant(-20) }, fc.constantFrom(-1, 0, 1, 2))
const until = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(-1, 0, 1, 30))
const period = fc.record({ from, until })

const state = fc.oneof(
  { weight: 6, arbitrary: fc.constant('given' as const) },
  fc.constantFrom('asked' as const, 'refused' as const, 'withdrawn' as const, 'expired' as const),
)
const consent: fc.Arbitrary<Consent> = fc.record({ state, from, until })
/** The two that others stand on: mostly there, or there would be little to see. */
const carrying: fc.Arbitrary<Consent> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ state: 'given' as const, from: -20, until: null }) },
  consent,
)
const sharing: fc.Arbitrary<Sharing> = fc
  .tuple(
    carrying,
    fc.subarray([...shownSections], { minLength: 1 }),
    fc.subarray(['goal', 'activity', 'text', 'document'] as const),
  )
  .map(([given, sections, without]) => ({ ...given, sections, without }))

export const citizenCount = 5
export const serviceCount = 3

const near: fc.Arbitrary<Near> = fc
  .record({
    kind: fc.constantFrom<RelatedKind>(
      'parent',
      'parent',
      'parent',
      'guardian',
      'proxy',
      'next_of_kin',
      'close_person',
      'foster_parent',
      'care_authority',
    ),
    citizen: fc.nat(citizenCount - 1),
    hasResponsibility: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
    sharesHome: fc.constantFrom(true, false, null),
    mandate: fc.constantFrom('personal' as const, 'financial' as const, 'both' as const),
    scope: fc.constantFrom('inquiry' as const, 'whole' as const),
    decided: fc.constantFrom('nothing' as const, 'nothing' as const, 'withheld' as const, 'told' as const),
    sharing: fc.option(sharing),
    takesPart: fc.boolean(),
    period,
  })
  .map(({ period: when, ...rest }) => ({ ...rest, ...when }))

const taking = fc
  .record({
    service: fc.nat(serviceCount - 1),
    sharing: fc.option(sharing, { freq: 5 }),
    named: fc.tuple(
      fc.record({
        from,
        until,
        isLeftOut: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
      }),
      fc.record({ from, until, isLeftOut: fc.boolean() }),
    ),
    period,
  })
  .map(({ period: when, ...rest }): Taking => ({ ...rest, ...when }))

export const anyStory: fc.Arbitrary<Story> = fc.record({
  age: fc.constantFrom(5, 9, 11, 12, 13, 15, 16, 17, 18, 40),
  birthday: fc.oneof({ weight: 2, arbitrary: fc.constant(100) }, fc.constantFrom(-1, 0, 1)),
  protection: fc.constantFrom(
    'none' as const,
    'none' as const,
    'confidential' as const,
    'strictly_confidential' as const,
  ),
  coordination: carrying,
  plan: carrying,
  coordinator: fc.option(
    fc.record({
      practitioner: fc.nat(serviceCount * 2 - 1),
      state: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('active' as const, 'absent' as const) },
        fc.constantFrom('offered' as const, 'ended' as const, 'declined' as const),
      ),
    }),
    { freq: 6 },
  ),
  standIn: fc.option(fc.record({ practitioner: fc.nat(serviceCount * 2 - 1), isOver: fc.boolean() })),
  near: fc.uniqueArray(near, { selector: ({ citizen }) => citizen, minLength: 2, maxLength: 4 }),
  takings: fc.uniqueArray(taking, { selector: ({ service }) => service, minLength: 1, maxLength: 3 }),
  decision: fc.option(
    fc.record({
      from,
      until,
      field: fc.constantFrom('plan' as const, 'coordination' as const, 'sharing' as const),
    }),
  ),
  door: fc.option(fc.constantFrom('open' as const, 'ended' as const)),
  keepsWish: fc.boolean(),
})
