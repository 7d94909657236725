import { z } from 'zod'
import { getPractitioner } from '../authorities/index.ts'
import { isRefused } from '../law/refusal.ts'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { date, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { keepLetter } from './keep-letter.ts'
import { findLetterParties } from './letter-parties.ts'
import { findLetterWords, valuesOf } from './letter-words.ts'
import { printInterimReplyLetter } from './letters/interim-reply-letter.ts'

/**
 * Why it takes time, and when the answer comes (fvl § 11 a: within one month). A late one is sent all the same, and
 * shown as late. May be sent again when the stated date will not be kept.
 */
export const sendInterimReply = command({
  act: acts.sendInterimReply,
  form: z.object({ caseId: id, reason: text(2000), newDate: date, meanwhile: optionalText(2000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authority, authorityId, grant, now, today, secrets, events }) {
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    if (input.newDate <= today) return refuse('in_the_past', 'newDate')
    const parties = await findLetterParties(db, authority, file, today)
    const { person, names, addressLines } = parties
    if (person.diedOn) return refuse('person_is_dead')
    const handler = await getPractitioner(db, file.handlerId ?? grant.relation.practitionerId!)
    const values = valuesOf(person.language, {
      parties,
      reference: file.reference,
      handler,
      receivedOn: file.receivedOn,
      answerBy: input.newDate,
    })
    const own = await findLetterWords(db, 'interim_reply', person.language, values)
    if (isRefused(own)) return own
    const pdf = await printInterimReplyLetter(
      {
        language: person.language,
        authority: parties.sender,
        recipient: { name: names[0]!, addressLines },
        person: { name: person.fullName },
        reference: file.reference,
        writtenOn: today,
        receivedOn: file.receivedOn,
        reason: input.reason,
        answerBy: input.newDate,
        meanwhile: input.meanwhile || undefined,
        contact: { name: handler.name, phone: handler.phone || parties.unitPhone },
        blocks: own.blocks,
      },
      'ua-1',
      now,
    )
    const { language } = person
    const kept = {
      kind: 'interim_reply',
      templateId: own.templateId,
      language,
      answerBy: input.newDate,
    }
    const letter = await keepLetter(db, { authorityId, secrets, now, today }, file, kept, pdf)
    await updateCase(db, file.id, {
      interimSentOn: file.interimSentOn ?? today,
      newDate: input.newDate,
    })
    const href = `/${authorityId}/brev/${letter.id}`
    await notifyPerson(db, authorityId, file.personId, {
      kind: 'interim_reply',
      href,
      now,
      letterId: letter.id,
    })
    events.add({
      type: 'interim_reply_sent',
      personId: file.personId,
      facts: {
        caseId: file.id,
        newDate: input.newDate,
        late: !file.interimSentOn && today > file.interimDue,
      },
    })
    return { caseId: file.id }
  },
})
