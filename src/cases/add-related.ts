import { z } from 'zod'
import { addRelatedPerson, findPendingNumber, findRelatedPersons, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalNationalId, optionalText, text, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { askRegister } from './ask-register.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { sealedAddress } from './postal-address.ts'
import { takeWhatWasHeld } from './take-what-was-held.ts'
import { tellUnreached } from './tell-unreached.ts'
import { whyNobodyLetIn } from './unsettled-alike.ts'

export const relatedKinds = ['parent', 'guardian', 'next_of_kin'] as const
export const mandates = ['personal', 'financial', 'both'] as const

/** The unit writes down a parent, a guardian or next of kin: by number, or by name and how they are reached. */
export const addRelated = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    kind: choice(relatedKinds),
    name: text(160),
    nationalId: optionalNationalId,
    phone: optionalText(40),
    address: optionalText(400),
    hasResponsibility: ticked,
    mandate: choice(['', ...mandates]).optional(),
    reason: text(500),
  }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, secrets, events, jobs }) {
    const { case: file, personId } = subject
    const { kind, name, nationalId: number, phone } = input
    const key = number ? secrets.identityKeyOfNumber(number) : null
    const person = await getPerson(db, personId)
    if (!key && !phone && !input.address) return refuse('reach_missing', 'nationalId')
    if (kind === 'guardian' && !input.mandate) return refuse('mandate_missing', 'mandate')
    const waiting = await findPendingNumber(db, personId)
    if (key !== null && (key === person.identityKey || key === waiting?.key))
      return refuse('is_the_person', 'nationalId')
    if (input.address && person.addressProtection !== 'none') return refuse('address_is_protected', 'address')
    const around = await findRelatedPersons(db, personId, today)
    const isKnown = around.some(
      (each) => each.kind === kind && (key ? each.identityKey === key : each.name === name),
    )
    if (isKnown) return refuse('already_known')
    const why = kind === 'next_of_kin' ? null : await whyNobodyLetIn(db, file)
    if (why) return refuse(why)
    const hasParentalResponsibility = kind === 'parent' && input.hasResponsibility
    await addRelatedPerson(db, authorityId, {
      personId,
      identityKey: key,
      nationalId: number ? secrets.encrypt(number) : null,
      kind,
      name,
      phone,
      postalAddress: sealedAddress(secrets, input.address),
      onPaper: key === null,
      hasParentalResponsibility,
      mandate: kind === 'guardian' ? input.mandate : '',
      fromDate: today,
      confirmedBy: grant.relation.practitionerId!, // the unit's people are practitioners
      confirmedAt: now,
    })
    await updateCase(db, file.id, {})
    await insertCaseStep(db, authorityId, file.id, {
      act: 'add_related',
      reason: input.reason,
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
    if (hasParentalResponsibility || kind === 'guardian') {
      const stopped = await tellUnreached(db, { authorityId, now, today }, file)
      if (stopped) events.add(stopped)
    }
    await takeWhatWasHeld(db, authorityId, file.id)
    askRegister({ jobs, authorityId }, personId)
    events.add({
      type: 'related_added',
      personId,
      facts: { caseId: file.id, kind, responsibility: hasParentalResponsibility },
    })
    return { caseId: file.id }
  },
})
