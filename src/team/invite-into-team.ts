import { z } from 'zod'
import { shownSections } from '../access/sections.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { lifeAreas, writerOf } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { choice, choices, id, optionalDate, optionalText } from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { askTheOthers } from './ask-the-others.ts'
import { askConsent, findConsent, lockConsent } from './consent-store.ts'
import type { DescriptionWriter } from './description-store.ts'
import { leaveOutFields, leaveOutTicked } from './leave-out.ts'
import { checkPurpose, purposeKinds } from './rules/purpose.ts'
import { asGiver, settleConsent } from './settle-consent.ts'
import { findTeam, insertParticipant, type TeamMember } from './team-store.ts'
import { tellLetIn, tellOfConsent } from './tell.ts'
import { findWho, nameTheOnlyOne, type Who, whoToAdd } from './who-to-add.ts'

/**
 * Who decides on sharing lets a service or a private person into the team, and says yes to it in the same act (F46, F54). Where
 * two decide, the other is asked. Refuses: consent_missing (to coordination), takes_part_already, unknown, required, period_over,
 * choose, purpose_missing, as `leaveOut` for what is left out by the same act, not_yours_to_answer, through_coordinator (to one who is not to learn where the person is).
 */
export const inviteIntoTeam = command({
  act: acts.inviteService,
  form: z.object({
    personId: id,
    ...whoToAdd,
    lifeArea: choice(lifeAreas),
    sections: choices(shownSections, 1),
    purposeKind: choice(purposeKinds),
    purpose: optionalText(600),
    untilDate: optionalDate,
    ...leaveOutFields,
  }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run({ input, subject: { personId }, actor, grant, secrets, events, ...asked }) {
    const { db, authorityId, now, today } = asked
    // The list of who is there already would tell them where the person is
    if (hidesWhereabouts(await getPerson(db, personId), grant.relation)) return refuse('through_coordinator')
    if (isRefusal(checkPurpose(input.purposeKind, input.purpose))) return refuse('purpose_missing', 'purpose')
    const keyOf = (number: string) => secrets.identityKeyOfNumber(number)
    const who = await findWho(db, authorityId, input, { personId, today, keyOf })
    if (isRefusal(who)) return who
    const { lifeArea } = input
    const writer = writerOf({ actor, grant, now })
    const participantId = await placeOf(db, authorityId, who, { ...{ personId, lifeArea, today }, writer })
    if (isRefusal(participantId)) return participantId
    const { sections, purposeKind, purpose } = input
    const untilDate = input.untilDate ?? null
    const consentWith = {
      personId,
      kind: 'sharing',
      ...who,
      sections,
      purposeKind,
      purpose,
      untilDate,
      today,
    } as const
    const { consentId } = await askConsent(db, authorityId, consentWith)
    await lockConsent(db, consentId)
    const consent = (await findConsent(db, consentId))!
    const at = { authorityId, now, today }
    const relatedPersonId = grant.relation.relatedPersonId ?? null
    const by = { relatedPersonId, as: asGiver(grant.relation.name), recordedBy: null }
    // Before the yes: what is left out is never open
    const left = await leaveOutTicked(db, { ...asked, actor, secrets }, consent, input, { grant, by })
    if (isRefusal(left)) return left
    const settled = await settleConsent(db, at, consent, {
      ...by,
      answer: 'given',
      sections,
      untilDate,
      how: 'eid',
      note: '',
      identityId: actor.kind === 'nobody' ? null : actor.identityId,
    })
    if (isRefusal(settled)) return settled
    const facts = { participantId, consentId, sections, byOwnSide: true }
    events.add({ type: 'participant_added', personId, facts })
    const type = settled === 'waits' ? 'consent_partly_given' : 'consent_given'
    events.add({ type, personId, facts: { consentId, sections, untilDate, left } })
    if (settled === 'waits') await askTheOthers(db, at, consent, relatedPersonId)
    else {
      await tellOfConsent(db, at, consent, 'consent_answered')
      await tellLetIn(db, at, consent)
    }
    return { participantId, consentId, settled }
  },
})

const mayComeBack: readonly (TeamMember['consent'] | null)[] = ['refused', 'withdrawn', 'expired', null]

/** Their place in the team: a new one, or the one they had before it was closed. */
async function placeOf(
  db: Db,
  authorityId: string,
  who: Who,
  of: { personId: string; lifeArea: string; today: string; writer: DescriptionWriter },
): Promise<string | Refusal> {
  const { personId, lifeArea, today, writer } = of
  const there = (await findTeam(db, personId, today)).find((member) =>
    who.serviceId ? member.serviceId === who.serviceId : member.relatedPersonId === who.relatedPersonId,
  )
  if (there)
    return mayComeBack.includes(there.consent) ? there.participantId : refuse('takes_part_already', 'who')
  const invitation = who.relatedPersonId ? 'sent' : 'none'
  const participant = { personId, ...who, contribution: '', lifeArea, fromDate: today, invitation } as const
  const participantId = await insertParticipant(db, authorityId, participant, writer)
  if (!participantId) return refuse('takes_part_already', 'who')
  if (who.serviceId) await nameTheOnlyOne(db, authorityId, participantId, who.serviceId, today)
  return participantId
}
