import { getPractitioner } from '../authorities/index.ts'
import { findToBeTold, notifyPerson } from '../messages/index.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Case } from './case.ts'
import { keepLetter } from './keep-letter.ts'
import { findLetterParties } from './letter-parties.ts'
import { printAnswerLetter } from './letters/answer-letter.ts'
import { closingTexts } from './texts/closing/index.ts'

type Context = Pick<
  CommandContext<unknown, object>,
  'db' | 'authority' | 'authorityId' | 'secrets' | 'now' | 'today' | 'grant'
>

/**
 * Tells the person's side that the case has ended without a decision: a notice without content, and a letter with the reason
 * and how to say no to it. False: there is nobody to tell.
 */
export async function tellClosed(context: Context, file: Case, reason: string): Promise<boolean> {
  const { db, authority, authorityId, secrets, now, today, grant } = context
  const told = await findToBeTold(db, file.personId, 'case', today)
  const { person, sender, names, addressLines, unitPhone } = await findLetterParties(
    db,
    authority,
    file,
    today,
  )
  if (person.diedOn || told.length === 0) return false
  const { language } = person
  const t = closingTexts[language]
  const handler = await getPractitioner(db, file.handlerId ?? grant.relation.practitionerId!)
  const contact = { name: handler.name, phone: handler.phone || unitPhone }
  const pdf = await printAnswerLetter(
    {
      language,
      authority: sender,
      recipient: { name: names[0]!, addressLines },
      reference: file.reference,
      writtenOn: today,
      receivedOn: file.receivedOn,
      answer: [
        `${t.answerOnly} ${reason}`,
        t.disagree(contact.name, contact.phone),
        t.mayComplain,
        t.askAnew,
      ].join('\n'),
      contact,
    },
    now,
  )
  const kept = await keepLetter(
    db,
    { authorityId, secrets, now, today },
    file,
    { kind: 'closing', language },
    pdf,
  )
  const href = `/${authorityId}/min-sak/${file.id}`
  await notifyPerson(db, authorityId, file.personId, { kind: 'case_closed', href, now, letterId: kept.id })
  return true
}
