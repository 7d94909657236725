import assert from 'node:assert/strict'
import type { ActorKey } from '../../../demo/base/demo-actor.ts'
import type { CaseStory } from '../../../demo/cases/story.ts'
import { receiveInquiry } from '../../../demo/cases/tell.ts'
import type { AskedOptions } from '../../../demo/demo-world.ts'
import type { TestWorld } from '../../../demo/test-world.ts'
import type { Command, Outcome } from '../../platform/command.ts'
import { openCase } from '../open-case.ts'

/** Hanne in Sandnes asks for herself, ten days ago; there nobody else needs to approve. */
export const hanneAsks: CaseStory = {
  key: 'test-hanne',
  authority: 'sandnes',
  unit: 'ke-sandnes',
  handler: 'unit-sandnes',
  person: 'hanne',
  givenName: 'Hanne',
  familyName: 'Strandskjellvik',
  sender: { who: 'hanne', kind: 'self', name: 'Hanne Strandskjellvik' },
  asksFor: ['coordinator'],
  whatMatters: 'At det blir Maja.',
  need: 'Jeg orker ikke å ringe rundt.',
  receivedDaysAgo: 10,
  services: [],
  facts: {},
}

/** Kari asks for Ada, seven, in Bærum, where another than the author approves. */
export const kariAsks: CaseStory = {
  ...hanneAsks,
  key: 'test-ada',
  authority: 'baerum',
  unit: 'ke-baerum-barn',
  handler: 'unit-baerum',
  person: 'ada',
  givenName: 'Ada',
  familyName: 'Solstrålevik',
  sender: { who: 'kari-mor', kind: 'parent', name: 'Kari Solstrålevik' },
  asksFor: ['coordinator'],
}

export type Fields = Record<string, string>

/** Presses a command's button as somebody. */
export function press<R>(
  world: TestWorld,
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey | 'nobody',
  fields: Fields,
  options: AskedOptions = {},
): Promise<Outcome<R>> {
  return command.run(world.database, world.asked(who, options), fields, () => '/videre')
}

/** The same, which must succeed. */
export async function done<R>(...pressed: Parameters<typeof press<R>>): Promise<R> {
  const outcome = await press(...pressed)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

/** A case of this story, opened by its handler. @returns its id */
export async function openedCase(world: TestWorld, story: CaseStory): Promise<string> {
  const inquiryId = await receiveInquiry(world, story)
  const { caseId } = await done(world, openCase, story.handler, { inquiryId })
  return caseId
}

/** All of an item's criteria met, each with a reason; `notMet` names those that are not. */
export function assessmentOf(
  item: 'coordinator' | 'plan' | 'child_coordinator',
  notMet: readonly string[] = [],
): Fields {
  const codes = {
    coordinator: ['services', 'complex', 'long_term', 'coordination'],
    plan: ['wish', 'services', 'long_term', 'coordination', 'qualification_programme'],
    child_coordinator: [
      'under_18',
      'serious_condition',
      'health_and_welfare',
      'long_term',
      'complex',
      'coordination',
      'wish',
    ],
  }[item]
  return Object.fromEntries(
    codes.flatMap((code) => [
      [`${item}_${code}`, notMet.includes(code) ? 'not_met' : 'met'],
      [`${item}_${code}_reason`, `Grunnen til ${code}.`],
    ]),
  )
}

export const words = {
  factsText: 'Vi har snakket med Hanne.',
  reasons: 'Hun trenger én å ringe til.',
  stillOffered: '',
}

export const notFound = { denied: 'not_found' }
