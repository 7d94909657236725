import { z } from 'zod'
import { findPractitionersOfService } from '../authorities/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { lifeAreas, writerOf } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalText, versionNumber } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findDescriptions, keepDescription } from './description-store.ts'
import { endMember } from './end-member.ts'
import { findLeftOut } from './exception-store.ts'
import { leadsService } from './leads-service.ts'
import { findMember, lockParticipant, setPeople, updateParticipant } from './team-store.ts'

const ofParticipant = { personId: id, participantId: id }

async function aboutParticipant(
  { personId, participantId }: { personId: string; participantId: string },
  db: ReadDb,
) {
  const participant = await lockParticipant(db, participantId)
  return participant?.personId === personId ? participant : null
}

/** What they contribute, and in which part of life. */
export const describeParticipant = command({
  act: acts.leadTeam,
  form: z.object({ ...ofParticipant, contribution: optionalText(600), lifeArea: choice(lifeAreas) }),
  about: aboutParticipant,
  async run(context) {
    const { input, subject, db, authorityId, events } = context
    const { participantId, contribution, lifeArea } = input
    await updateParticipant(db, participantId, { contribution, lifeArea })
    await keepDescription(db, authorityId, { participantId, contribution, lifeArea }, writerOf(context))
    events.add({
      type: 'participant_changed',
      personId: subject.personId,
      facts: { participantId: input.participantId },
    })
    return { participantId: input.participantId }
  },
})

/** What stood of it before, as it stood then, kept as what it is now. Refuses: stands_already. */
export const putBackDescription = command({
  act: acts.leadTeam,
  form: z.object({ ...ofParticipant, from: versionNumber }),
  async about(input, db) {
    const participant = await aboutParticipant(input, db)
    const all = participant && (await findDescriptions(db, input.participantId))
    const old = all?.find(({ version }) => version === input.from)
    return participant && all && old ? { ...participant, old, stands: all[0]! } : null
  },
  async run(context) {
    const { input, subject, db, authorityId, events } = context
    const { participantId } = input
    const { contribution, lifeArea } = subject.old
    if (contribution === subject.stands.contribution && lifeArea === subject.stands.lifeArea)
      return refuse('stands_already')
    await updateParticipant(db, participantId, { contribution, lifeArea })
    await keepDescription(db, authorityId, { participantId, contribution, lifeArea }, writerOf(context))
    const { personId } = subject
    events.add({ type: 'participant_changed', personId, facts: { participantId, putBack: input.from } })
    return { participantId }
  },
})

/**
 * The service's leader, or the coordinator, names those of the service who take part: these and no others. The consent is
 * the service's and stays; the person is told whom. Refuses: not_your_service, unknown, left_out.
 */
export const namePeople = command({
  act: acts.namePeople,
  form: z.object({
    ...ofParticipant,
    practitionerIds: z.preprocess(
      (value) => (value === undefined || value === '' ? [] : [value].flat()),
      z.array(z.uuid({ error: 'invalid' })).max(50, { error: 'invalid' }),
    ),
  }),
  about: aboutParticipant,
  async run({ input, subject, db, grant, authorityId, now, today, events }) {
    const { serviceId, personId } = subject
    if (!serviceId || !leadsService(grant, serviceId)) return refuse('not_your_service')
    const staff = await findPractitionersOfService(db, serviceId, today)
    const chosen = [...new Set(input.practitionerIds)]
    if (!chosen.every((practitioner) => staff.some((each) => each.id === practitioner)))
      return refuse('unknown', 'practitionerIds')
    const out = await findLeftOut(db, personId)
    if (chosen.some((practitioner) => out.includes(practitioner)))
      return refuse('left_out', 'practitionerIds')
    const before = await findMember(db, input.participantId, today)
    await setPeople(db, authorityId, input.participantId, chosen, today)
    await updateParticipant(db, input.participantId, {})
    events.add({
      type: 'participant_people_named',
      personId,
      facts: { participantId: input.participantId, practitionerIds: chosen },
    })
    const href = `/${authorityId}/koordinering/${personId}/team`
    await notifyPerson(db, authorityId, personId, { kind: 'team_changed', href, now })
    for (const practitioner of chosen) {
      if (before?.people.some((each) => each.practitionerId === practitioner)) continue
      await notifyPractitioner(db, authorityId, practitioner, { kind: 'team_changed', href, now, personId })
    }
    return { participantId: input.participantId }
  },
})

/** They no longer take part, from now on. The consent that let them in ends with it. */
export const endParticipation = command({
  act: acts.leadTeam,
  form: z.object(ofParticipant),
  about: aboutParticipant,
  async run({ input, subject: { personId }, db, authorityId, now, today, events }) {
    const member = await findMember(db, input.participantId, today)
    if (member) await endMember(db, { now, today }, member, events)
    const href = `/${authorityId}/koordinering/${personId}/team`
    await notifyPerson(db, authorityId, personId, { kind: 'team_changed', href, now })
    return { participantId: input.participantId }
  },
})
