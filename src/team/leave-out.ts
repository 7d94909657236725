import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { tellOfGone } from '../meetings/index.ts'
import { type TextKey, textKeys } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { choices, id } from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import type { Consent } from './consent.ts'
import { findConsent, lockConsent } from './consent-store.ts'
import { type Exception, findExceptions, insertException, type LeavesOut } from './exception-store.ts'
import { findExceptionsShown, type LeaveOutChoice, type LeaveOutKind } from './find-exceptions-shown.ts'
import { asGiver } from './settle-consent.ts'
import { tellOfConsent } from './tell.ts'
import { findDeciders } from './who-may-consent.ts'

const ids = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z.array(id).max(500, { error: 'invalid' }),
)

/** What is ticked to be left out, a field for each kind. */
export const leaveOutFields = {
  leaveOutPeople: ids,
  leaveOutGoals: ids,
  leaveOutActivities: ids,
  leaveOutTexts: choices(textKeys),
  leaveOutDocuments: ids,
}
export interface Ticked {
  leaveOutPeople: string[]
  leaveOutGoals: string[]
  leaveOutActivities: string[]
  leaveOutTexts: TextKey[]
  leaveOutDocuments: string[]
}

export const leaveOutFieldOf = {
  person: 'leaveOutPeople',
  goal: 'leaveOutGoals',
  activity: 'leaveOutActivities',
  text: 'leaveOutTexts',
  document: 'leaveOutDocuments',
} as const satisfies Record<LeaveOutKind, keyof Ticked>

export const aboutConsentOf = async (
  { personId, consentId }: { personId: string; consentId: string },
  db: Db,
) => {
  const consent = await lockConsent(db, consentId)
  return consent?.personId === personId ? aboutPerson(db, personId) : null
}

/**
 * Who decides leaves somebody or something out of a consent to share that is asked for or given: it counts from the next request,
 * also while the other parent has it in. Refuses: choose, not_yours_to_answer, not_in_this_state, unknown, answers_for_it, coordinates.
 */
export const leaveOut = command({
  act: acts.answerConsent,
  form: z.object({ personId: id, consentId: id, ...leaveOutFields }),
  about: aboutConsentOf,
  async run({ input, grant, db, events, ...asked }) {
    const consent = (await findConsent(db, input.consentId))!
    const by = {
      relatedPersonId: grant.relation.relatedPersonId ?? null,
      as: asGiver(grant.relation.name),
      recordedBy: null,
    }
    return leaveOutOf({ db, asked, events }, consent, input, { grant, by })
  },
})

interface At {
  db: Db
  asked: Asked
  events: { add(event: NewEvent): void }
}

/** Leaves out of a consent that is asked for or given, and tells those who coordinate. The consent is held. */
export async function leaveOutOf(
  { db, asked, events }: At,
  consent: Consent,
  ticked: Ticked,
  { grant, by }: { grant: Grant; by: LeavesOut },
): Promise<{ left: number } | Refusal> {
  if (!['asked', 'given'].includes(consent.state)) return refuse('not_in_this_state')
  if (!tickedIn(ticked).length) return refuse('choose')
  const left = await leaveOutTicked(db, asked, consent, ticked, { grant, by })
  if (isRefusal(left)) return left
  if (!left) return { left } // left out by the same one before
  events.add({
    type: 'consent_exception_added',
    personId: consent.personId,
    facts: { consentId: consent.id, left, ...(by.recordedBy && { how: by.recordedBy.how }) },
  })
  const at = { authorityId: asked.authorityId, now: asked.now, today: asked.today }
  if (ticked.leaveOutPeople.length) await tellOfGone(db, at, consent.personId)
  await tellOfConsent(db, at, consent, 'consent_changed')
  return { left }
}

/** Leaves out each of what is ticked, for the one who decides. The consent is held. Gives how many were not left out by them before. */
export async function leaveOutTicked(
  db: Db,
  asked: Asked,
  consent: Consent,
  ticked: Ticked,
  { grant, by }: { grant: Grant; by: LeavesOut },
): Promise<number | Refusal> {
  const wanted = tickedIn(ticked)
  if (!wanted.length) return 0
  if (consent.kind !== 'sharing') return refuse('unknown')
  const { deciders } = await findDeciders(db, consent.personId, 'sharing', asked.today)
  const decides = deciders.map((each) => each.id)
  if (!decides.includes(by.relatedPersonId)) return refuse('not_yours_to_answer')
  const reader = { grant, decider: by.relatedPersonId, deciders: decides, isShielded: false }
  const { choices: open } = await findExceptionsShown(db, asked, consent, reader)
  const before = await findExceptions(db, consent.personId)
  let left = 0
  for (const { kind, value } of wanted) {
    const exception = exceptionOf(consent, kind, value)
    const isThere = before.some((each) =>
      'practitionerId' in exception
        ? each.practitionerId === exception.practitionerId
        : each.consentId === exception.consentId && each.thing === exception.thing,
    )
    const choice = open.find((each) => each.kind === kind && each.value === value)
    const not = choice ? choice.not : isThere ? null : 'unknown'
    if (not) return refuse(not, leaveOutFieldOf[kind])
    if (await insertException(db, asked.authorityId, consent.personId, exception, by, asked.now)) left += 1
  }
  return left
}

const tickedIn = (ticked: Ticked) =>
  (Object.keys(leaveOutFieldOf) as LeaveOutKind[]).flatMap((kind) =>
    ticked[leaveOutFieldOf[kind]].map((value) => ({ kind, value })),
  )

function exceptionOf(consent: Consent, kind: LeaveOutChoice['kind'], value: string): Exception {
  return kind === 'person'
    ? { practitionerId: value }
    : { consentId: consent.id, thing: `${kind}:${value}` as const }
}
