import { z } from 'zod'
import { lockPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { makeCode } from '../platform/secrets/codes.ts'
import { acts } from './access.ts'
import { endDoorCode, findDoorCodes, insertDoorCode, lockDoorCode } from './door-store.ts'
import { selectorOf } from './enter-by-code.ts'
import { aboutNamedChild } from './own-person.ts'
import { doorTimes, minutesOf } from './rules/door-times.ts'

const mostWaiting = 3

/** Makes a code the child comes in by, once. Refuses: too_many_codes. */
export const makeDoorCode = command({
  act: acts.makeCode,
  form: z.object({ personId: id, time: choice(doorTimes) }),
  about: aboutNamedChild,
  async run({ input, subject: { personId }, grant, actor, db, authorityId, secrets, events }) {
    if (actor.kind === 'nobody') throw new Error('a code has a maker')
    await lockPerson(db, personId) // two presses at once are counted one after the other
    const made = await findDoorCodes(db, personId, actor.identityId)
    if (made.filter(({ state }) => state === 'waiting').length >= mostWaiting) return refuse('too_many_codes')
    const code = makeCode()
    const { name, relatedPersonId, practitionerId } = grant.relation
    const codeId = await insertDoorCode(db, authorityId, {
      personId,
      selector: selectorOf(code),
      codeHash: secrets.hashOfCode(`door ${code}`),
      codeSealed: secrets.encrypt(code),
      madeBy: actor.identityId,
      madeAs: name,
      madeByRelated: relatedPersonId ?? null,
      madeByPractitioner: relatedPersonId ? null : (practitionerId ?? null),
      minutes: minutesOf[input.time],
    })
    events.add({ type: 'child_code_made', personId, facts: { codeId } })
    return { codeId }
  },
})

/** Takes a code back, or shuts the door behind one who is inside. Refuses: no_such_code. */
export const shutDoor = command({
  act: acts.makeCode,
  form: z.object({ personId: id, codeId: id }),
  about: aboutNamedChild,
  async run({ input, subject: { personId }, actor, db, events }) {
    const code = await lockDoorCode(db, input.codeId)
    const isOwn = actor.kind !== 'nobody' && code?.madeBy === actor.identityId
    if (!code || code.personId !== personId || !isOwn || code.isEnded) return refuse('no_such_code')
    await endDoorCode(db, input.codeId)
    events.add({ type: 'child_door_shut', personId, facts: { codeId: input.codeId } })
    return {}
  },
})
