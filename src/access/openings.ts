import type { ActRule } from './acts.ts'

// The groups that the rules of many slices open to. An act that is open to fewer names them.

/** The person from 16, or who decides for the person. */
export const ownSide = {
  self: 'yes',
  parent: 'yes',
  foster_parent: 'yes',
  care_authority: 'yes',
  guardian: 'yes',
  proxy: 'yes',
} as const satisfies ActRule['open']

/** The person below 16. */
export const child = { child_15: 'yes', child: 'yes' } as const satisfies ActRule['open']

/** Who coordinates, or stands in. */
export const coordination = { coordinator: 'yes', stand_in: 'yes' } as const satisfies ActRule['open']

/** A service or a private person who takes part, as far as is consented to. */
export const invited = {
  participant: 'consented',
  private_participant: 'consented',
} as const satisfies ActRule['open']
