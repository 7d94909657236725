import { getPractitioner } from '../authorities/index.ts'
import { findToBeTold, type NoticeKind, notifyPerson } from '../messages/index.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Case } from './case.ts'
import { keepLetter } from './keep-letter.ts'
import { findLetterParties } from './letter-parties.ts'
import { printAnswerLetter } from './letters/answer-letter.ts'
import { type ToldOfCase, wordsOf } from './letters/told-of-case.ts'

export type TellContext = Pick<
  CommandContext<unknown, object>,
  'db' | 'authority' | 'authorityId' | 'secrets' | 'now' | 'today' | 'grant'
>

const notices = { closing: 'case_closed', taken_up: 'case_taken_up' } as const satisfies Record<
  ToldOfCase['kind'],
  NoticeKind
>

/**
 * Tells the person’s side that the case has ended without a decision, or is taken up again: a notice without content, and a
 * letter with the reason and what one may do. False: there is nobody to tell.
 */
export async function tellByLetter(context: TellContext, file: Case, what: ToldOfCase): Promise<boolean> {
  const { db, authority, authorityId, secrets, now, today, grant } = context
  const told = await findToBeTold(db, file.personId, 'case', today)
  const parties = await findLetterParties(db, authority, file, today)
  const { person, sender, names, addressLines, unitPhone } = parties
  if (person.diedOn || told.length === 0) return false
  const { language } = person
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
      ...wordsOf(what, language, contact),
      contact,
    },
    now,
  )
  const { kind } = what
  const answerBy = kind === 'taken_up' ? what.answerBy : undefined
  const letter = { kind, language, ...(answerBy && { answerBy }) }
  const kept = await keepLetter(db, { authorityId, secrets, now, today }, file, letter, pdf)
  const href = `/${authorityId}/min-sak/${file.id}`
  await notifyPerson(db, authorityId, file.personId, {
    kind: notices[kind],
    href,
    now,
    letterId: kept.id,
  })
  return true
}
