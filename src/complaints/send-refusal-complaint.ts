import { z } from 'zod'
import type { SignedInActor } from '../access/actor.ts'
import { getUnit } from '../authorities/index.ts'
import { appealBodyOf, complainOfRefusalBy, findCaseOfPerson } from '../cases/index.ts'
import { addMonths } from '../law/calendar.ts'
import { getPerson, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockComplaintsOfCase } from './complaint-store.ts'
import { receiveComplaint } from './receive-complaint.ts'
import { findRefusedParents } from './record-refusal-complaint.ts'
import { timeliness } from './rules/time-to-complain.ts'
import { signed } from './send-complaint.ts'

/** The refusal that the one who asks may complain of today, of a child; null: there is none. */
async function aboutRefusal({ personId }: { personId: string }, db: ReadDb, { actor, today }: Asked) {
  const file = await findCaseOfPerson(db, personId)
  if (!file || actor.kind === 'nobody') return null
  const key = actor.identityKey
  const parent = (await findRefusedParents(db, personId, today)).find((each) => each.identityKey === key)
  return parent ? { personId, file, parent } : null
}

/** The form to complain of what one was refused to know: the time there is, and what becomes of it. Nothing of the child’s case. */
export const getRefusalForm = query({
  act: acts.writeOnRefusal,
  input: z.object({ personId: id }),
  about: aboutRefusal,
  async read({ subject, db, actor, authority, grant, today }) {
    const { personId, file, parent } = subject
    const person = await getPerson(db, personId)
    const unit = unitShownTo(
      await getUnit(db, file.unitId),
      authority,
      hidesWhereabouts(person, grant.relation),
    )
    const { answeredOn } = parent.refusal
    const lastDay = complainOfRefusalBy(answeredOn)
    return {
      personId,
      childName: person.givenName,
      answeredOn,
      lastDay,
      timeliness: timeliness({ receivedOn: today, deadlineOn: lastDay, decidedOn: answeredOn }),
      unit: unit.name,
      phone: unit.phone || authority.settings.phone,
      appealBody: appealBodyOf(authority, 'parents_information'),
      signer: (actor as SignedInActor).name, // the act is open to nobody unknown
      answerBy: addMonths(today, 1),
    }
  },
  sees: (_form, { subject }) => [{ personId: subject.personId, what: ['informing'] }],
})
export type RefusalForm = Exclude<Awaited<ReturnType<typeof getRefusalForm.run>>, { denied: unknown }>

/**
 * A parent without parental responsibility complains of what they were refused to know (`informing-complaint`), also late: a person
 * judges. Refuses: nothing_refused, and as `takeFiles` does.
 */
export const sendRefusalComplaint = command({
  act: acts.writeOnRefusal,
  form: z.object({ personId: id, ...signed }),
  about: aboutRefusal,
  async run(context) {
    const { input, subject, db, now, today } = context
    const { personId, file } = subject
    const actor = context.actor as SignedInActor // the act is open to nobody unknown
    // Of two at the same time the other meets it as complained of already
    await lockComplaintsOfCase(db, file.id)
    const parent = (await aboutRefusal({ personId }, db, context))?.parent
    if (!parent) return refuse('complaint_open')
    const { wrong, changeWanted, reasons, helpedBy } = input
    return receiveComplaint(
      context,
      { personId, unitId: file.unitId, caseId: file.id, decision: null, refusal: parent.refusal },
      {
        ...{ wrong, changeWanted, reasons, helpedBy },
        complainantKey: actor.identityKey,
        complainantName: parent.name,
        complainantIs: 'parent',
        receivedAs: 'digital',
        receivedOn: today,
        recordedBy: null,
        signedAt: now,
        hasMandate: true,
      },
      { by: actor, chosen: input.files },
    )
  },
})
