import { z } from 'zod'
import { changeAddress } from '../messages/index.ts'
import { findGivenAddress, setGivenAddress } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { standingOf } from './find-plan-letter-to-send.ts'
import { findPlanLetters, lockPlanLetter, setPlanLetterAddress } from './plan-letter-store.ts'

const mostLines = 4

/**
 * Where the receiver of a letter that waits said the post is to go, as who coordinates writes it down; with nothing written it is taken
 * away. The letters that wait for them, the unit's too, and have no other address get it. Refuses: settled_already, not_to_them, protected_address,
 * too_many_lines.
 */
export const recordAddress = command({
  act: acts.recordAddress,
  form: z.object({ personId: id, planLetterId: id, address: optionalText(200) }),
  async about({ personId, planLetterId }, db) {
    const letter = await lockPlanLetter(db, planLetterId)
    return letter?.personId === personId ? { personId, letter } : null
  },
  async run({ input, subject: { letter, personId }, db, grant, events, ...asked }) {
    const { authorityId, secrets, now } = asked
    if (letter.postedOn || letter.withdrawnAt) return refuse('settled_already')
    const standing = await standingOf({ ...asked, db: db as ReadDb }, letter)
    if (standing.is === 'not_to_them') return refuse('not_to_them')
    if (standing.receiver.isProtected) return refuse('protected_address')
    const lines = input.address
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length > mostLines) return refuse('too_many_lines', 'address')
    const whose = { personId, relatedPersonId: letter.relatedPersonId }
    const before = await findGivenAddress(db, whose)
    const told = before && secrets.decrypt(before.address)
    const address = lines.length ? secrets.encrypt(JSON.stringify(lines)) : null
    const writtenBy = grant.relation.practitionerId! // who coordinates is at work
    await setGivenAddress(db, authorityId, whose, { address, writtenBy, writtenAt: now })
    const to = { personId, recipientKey: standing.receiver.key }
    await changeAddress(db, to, { from: before?.address ?? null, to: address })
    for (const each of await findPlanLetters(db, personId)) {
      const isTheirs = each.relatedPersonId === letter.relatedPersonId && !each.postedOn && !each.withdrawnAt
      if (isTheirs && (!each.address || secrets.decrypt(each.address) === told))
        await setPlanLetterAddress(db, each.id, address)
    }
    const { relatedPersonId } = letter
    events.add({
      type: address ? 'address_given' : 'address_taken_away',
      personId,
      facts: { ...(relatedPersonId && { relatedPersonId }) },
    })
    return null
  },
})
