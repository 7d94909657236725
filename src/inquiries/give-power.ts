import { z } from 'zod'
import { ageOn } from '../law/age.ts'
import { addDays } from '../law/calendar.ts'
import {
  addPerson,
  addPowerOfAttorney,
  endPowerOfAttorney,
  findPersonByKey,
  getPerson,
  ownIdentityOf,
  powerScopes,
} from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import {
  birthDateOf,
  choice,
  date,
  id,
  isSyntheticNationalId,
  nationalId,
  optionalNationalId,
  text,
} from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { ownPersonOf } from './get-powers.ts'
import { isDemoWorld } from './inquiry-store.ts'

const longestDays = 5 * 365

/** The person, signed in with eID, lets somebody ask and answer for them (fvl § 12; pbrl § 3-1). */
export const givePower = command({
  act: inquiryActs.givePower,
  form: z.object({
    name: text(160),
    nationalId,
    scope: choice(powerScopes),
    until: date,
    /** Said only by who is not known here from before, where the sign-in gives no number: it must be theirs. */
    ownNationalId: optionalNationalId,
  }),
  about: async (_, db, asked) => ({ personId: await ownPersonOf(db, asked.actor) }),
  async run({ input, subject, db, events, ...asked }) {
    const { secrets, today, authorityId, actor } = asked
    const key = secrets.identityKeyOfNumber(input.nationalId)
    if (actor.kind === 'nobody' || key === actor.identityKey) return refuse('not_yourself', 'nationalId')
    if (!isSyntheticNationalId(input.nationalId) && (await isDemoWorld(db)))
      return refuse('real_number_in_demo', 'nationalId')
    if (input.until < today) return refuse('in_the_past', 'until')
    if (input.until > addDays(today, longestDays)) return refuse('too_long_power', 'until')
    const personId = subject.personId ?? (await addSelf(db, asked, input.ownNationalId))
    if (typeof personId !== 'string') return personId
    const { birthDate } = await getPerson(db, personId)
    // pbrl § 4-3: one who is 16 decides alone; for the younger the parents do
    if (birthDate === null || ageOn(birthDate, today) < 16) return refuse('too_young_for_power')
    const relatedId = await addPowerOfAttorney(db, authorityId, {
      personId,
      identityKey: key,
      nationalId: secrets.encrypt(input.nationalId),
      name: input.name,
      scope: input.scope,
      fromDate: today,
      toDate: addDays(input.until, 1),
    })
    events.add({ type: 'power_of_attorney_given', personId, facts: { relatedId, scope: input.scope } })
    return {}
  },
})

/** Taken back, from today. */
export const endPower = command({
  act: inquiryActs.endPower,
  form: z.object({ relatedId: id }),
  about: async (_, db, asked) => ({ personId: await ownPersonOf(db, asked.actor) }),
  async run({ input, subject, db, events, today }) {
    const { personId } = subject
    const ended = personId && (await endPowerOfAttorney(db, personId, input.relatedId, today))
    // One that has run out, or was taken back in another tab, is gone: the list shows how it is
    if (ended)
      events.add({ type: 'power_of_attorney_ended', personId, facts: { relatedId: input.relatedId } })
    return {}
  },
})

async function addSelf(db: Db, asked: Asked, number: string | undefined): Promise<string | Refusal> {
  const { actor, secrets, authorityId, language } = asked
  const own = ownIdentityOf(actor, secrets)
  if (own) {
    return addPerson(db, authorityId, {
      ...own,
      nationalId: secrets.encrypt(own.nationalId),
      dueDate: null,
      language,
    })
  }
  if (!number) return refuse('required', 'ownNationalId')
  if (actor.kind === 'nobody' || secrets.identityKeyOfNumber(number) !== actor.identityKey)
    return refuse('not_your_number', 'ownNationalId')
  const known = await findPersonByKey(db, actor.identityKey)
  if (known) return known.id
  const names = actor.name.trim().split(/\s+/)
  return addPerson(db, authorityId, {
    identityKey: actor.identityKey,
    nationalId: secrets.encrypt(number),
    givenName: names.slice(0, -1).join(' ') || actor.name,
    familyName: names.at(-1) ?? '',
    birthDate: birthDateOf(number),
    dueDate: null,
    language,
  })
}
