import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { choice, choices, date, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { authoritiesActs } from './access.ts'
import { lifeSituations } from './life-situations.ts'
import { changeOrganisation, insertOrganisation, lockOrganisation } from './organisations-store.ts'
import { serviceKinds } from './service-kinds.ts'
import { changeService, insertService, lockService } from './services-store.ts'

const web = optionalText(300).refine((typed) => typed === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(typed), {
  error: 'bad_web',
})
const phone = optionalText(40).refine((typed) => /^[+\d ()]*$/.test(typed), { error: 'bad_phone' })
const words = {
  name: text(120),
  description: optionalText(600),
  lifeSituations: choices(lifeSituations),
  phone,
  web,
}
const serviceWords = { ...words, kind: choice(serviceKinds), belongsTo: optionalText(120) }
const byOf = (now: Date, grant: Grant) => ({
  at: now,
  practitionerId: grant.relation.practitionerId ?? null,
})

/** A service that is offered from a day on. */
export const addService = command({
  act: authoritiesActs.editOverview,
  form: z.object({ ...serviceWords, fromDate: date }),
  about: async () => ({}),
  async run({ input, db, authorityId, events }) {
    const serviceId = await insertService(db, authorityId, { ...input, toDate: null })
    events.add({ type: 'service_added', facts: { serviceId, kind: input.kind } })
    return {}
  },
})

export const editService = command({
  act: authoritiesActs.editOverview,
  form: z.object({ thingId: id, ...serviceWords }),
  about: ({ thingId }, db) => subjectOf(lockService(db, thingId)),
  async run({ input: { thingId, ...input }, subject, db, authorityId, now, grant, events }) {
    await changeService(db, authorityId, subject.thing, input, byOf(now, grant))
    events.add({ type: 'service_changed', facts: { serviceId: thingId, kind: input.kind } })
    return {}
  },
})

/** Not offered from a day on. It stays where it is used, and in what was. */
export const endService = command({
  act: authoritiesActs.editOverview,
  form: z.object({ thingId: id, toDate: date }),
  about: ({ thingId }, db) => subjectOf(lockService(db, thingId)),
  async run({ input, subject, db, authorityId, now, grant, events }) {
    if (input.toDate < subject.thing.fromDate) return refuse('ends_before', 'toDate')
    await changeService(db, authorityId, subject.thing, { toDate: input.toDate }, byOf(now, grant))
    events.add({ type: 'service_ended', facts: { serviceId: input.thingId, on: input.toDate } })
    return {}
  },
})

export const addOrganisation = command({
  act: authoritiesActs.editOverview,
  form: z.object({ ...words, fromDate: date }),
  about: async () => ({}),
  async run({ input, db, authorityId, events }) {
    const organisationId = await insertOrganisation(db, authorityId, { ...input, toDate: null })
    events.add({ type: 'user_organisation_added', facts: { organisationId } })
    return {}
  },
})

export const editOrganisation = command({
  act: authoritiesActs.editOverview,
  form: z.object({ thingId: id, ...words }),
  about: ({ thingId }, db) => subjectOf(lockOrganisation(db, thingId)),
  async run({ input: { thingId, ...input }, subject, db, authorityId, now, grant, events }) {
    await changeOrganisation(db, authorityId, subject.thing, input, byOf(now, grant))
    events.add({ type: 'user_organisation_changed', facts: { organisationId: thingId } })
    return {}
  },
})

export const endOrganisation = command({
  act: authoritiesActs.editOverview,
  form: z.object({ thingId: id, toDate: date }),
  about: ({ thingId }, db) => subjectOf(lockOrganisation(db, thingId)),
  async run({ input, subject, db, authorityId, now, grant, events }) {
    if (input.toDate < subject.thing.fromDate) return refuse('ends_before', 'toDate')
    await changeOrganisation(db, authorityId, subject.thing, { toDate: input.toDate }, byOf(now, grant))
    events.add({
      type: 'user_organisation_ended',
      facts: { organisationId: input.thingId, on: input.toDate },
    })
    return {}
  },
})

async function subjectOf<T extends { version: number }>(locked: Promise<T | null>) {
  const thing = await locked
  return thing && { thing, version: thing.version }
}
