import { answerConsent } from '../../src/team/answer-consent.ts'
import { recordConsent } from '../../src/team/record-consent.ts'
import type { CitizenKey } from '../base/citizens.ts'
import type { PractitionerKey } from '../base/staff.ts'
import { act } from '../cases/tell.ts'
import type { DemoWorld } from '../demo-world.ts'
import type { Where } from './find-case.ts'

type Fields = Record<string, string | string[]>
// The fields of a form: several of one name come as a list
const asForm = (fields: Fields) => fields as Record<string, string>

/** Says yes or no, signed in. */
export function answer(world: DemoWorld, who: CitizenKey, at: Where, fields: Fields) {
  return act(world, answerConsent, who, at, asForm(fields))
}

/** Writes down what was said or signed; the same day and in Norwegian where nothing else is told. */
export function record(world: DemoWorld, who: PractitionerKey, at: Where, fields: Fields) {
  const said = { saidOn: world.daysFrom(-at.daysAgo), saidIn: 'norsk', help: 'none' }
  return act(world, recordConsent, who, at, asForm({ ...said, ...fields }))
}
