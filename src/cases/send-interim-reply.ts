import { z } from 'zod'
import { getPractitioner } from '../authorities/index.ts'
import { moveAnswerDue } from '../inquiries/index.ts'
import { isRefused } from '../law/refusal.ts'
import { notifyPerson } from '../messages/index.ts'
import { type CommandContext, command } from '../platform/command.ts'
import { date, id, optionalText, text } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import type { Case } from './case.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { keepLetter } from './keep-letter.ts'
import { findLetterParties } from './letter-parties.ts'
import { findLetterWords, valuesOf } from './letter-words.ts'
import { printInterimReplyLetter } from './letters/interim-reply-letter.ts'
import { latestStatedDate } from './rules/deadlines.ts'

export const interimWords = { reason: text(2000), newDate: date, meanwhile: optionalText(2000) }

/**
 * Why it takes time, and when the answer comes (fvl § 11 a: within one month). A late one is sent all the same, and
 * shown as late. May be sent again when the stated date will not be kept.
 */
export const sendInterimReply = command({
  act: acts.sendInterimReply,
  form: z.object({ caseId: id, ...interimWords }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  run: (context) => replyInterim(context, context.subject.case, context.input),
})

/**
 * The same, as part of what else is done. Refuses: not_in_this_state, in_the_past, within_promise (nothing takes longer
 * then), too_far_ahead, person_is_dead, and for words that do not fit.
 */
export async function replyInterim(
  context: Omit<CommandContext<unknown, object>, 'input' | 'subject'>,
  file: Case,
  words: z.output<z.ZodObject<typeof interimWords>>,
): Promise<{ caseId: string } | Refusal> {
  const { db, authority, authorityId, grant, now, today, secrets, events } = context
  if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
  if (words.newDate <= today) return refuse('in_the_past', 'newDate')
  if (words.newDate <= file.answerDue) return refuse('within_promise', 'newDate')
  if (words.newDate > latestStatedDate(today, authority.settings.interimWithinWeeks))
    return refuse('too_far_ahead', 'newDate')
  const parties = await findLetterParties(db, authority, file, today)
  const { person, names, addressLines } = parties
  if (person.diedOn) return refuse('person_is_dead')
  const handler = await getPractitioner(db, file.handlerId ?? grant.relation.practitionerId!)
  const values = valuesOf(person.language, {
    parties,
    reference: file.reference,
    handler,
    receivedOn: file.receivedOn,
    answerBy: words.newDate,
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
      reason: words.reason,
      answerBy: words.newDate,
      meanwhile: words.meanwhile || undefined,
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
    answerBy: words.newDate,
  }
  const letter = await keepLetter(db, { authorityId, secrets, now, today }, file, kept, pdf)
  await updateCase(db, file.id, {
    interimSentOn: file.interimSentOn ?? today,
    newDate: words.newDate,
  })
  await moveAnswerDue(db, file.id, words.newDate)
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
      newDate: words.newDate,
      late: !file.interimSentOn && today > file.interimDue,
    },
  })
  return { caseId: file.id }
}
