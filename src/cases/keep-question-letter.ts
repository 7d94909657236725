import { getPractitioner } from '../authorities/index.ts'
import { isRefused } from '../law/refusal.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { Case } from './case.ts'
import { keepLetter } from './keep-letter.ts'
import { findLetterParties } from './letter-parties.ts'
import { findLetterWords, valuesOf } from './letter-words.ts'
import { printQuestionLetter } from './letters/question-letter.ts'

/** What the person's side is asked for, as a letter to those who get it on paper: the question itself and the day. @returns its id */
export async function keepQuestionLetter(
  db: Db,
  asked: Pick<Asked, 'authority' | 'authorityId' | 'secrets' | 'now' | 'today'>,
  file: Case,
  { question, answerBy, askedBy }: { question: string; answerBy: string; askedBy: string },
): Promise<string> {
  const { authority, now, today } = asked
  const parties = await findLetterParties(db, authority, file, today)
  const { person, sender, names, addressLines, unitPhone } = parties
  const handler = await getPractitioner(db, file.handlerId ?? askedBy)
  const { language } = person
  const contact = { name: handler.name, phone: handler.phone || unitPhone }
  const { receivedOn } = file
  const values = valuesOf(language, { parties, reference: file.reference, handler, receivedOn, answerBy })
  const own = await findLetterWords(db, 'question', language, values)
  const pdf = await printQuestionLetter(
    {
      language,
      authority: sender,
      recipient: { name: names[0]!, addressLines },
      reference: file.reference,
      writtenOn: today,
      person: { name: person.fullName },
      question,
      answerBy,
      canFollow: false,
      contact,
      ...(!isRefused(own) && { blocks: own.blocks }),
    },
    now,
  )
  return (
    await keepLetter(
      db,
      asked,
      file,
      {
        kind: 'question',
        language,
        templateId: isRefused(own) ? null : own.templateId,
      },
      pdf,
    )
  ).id
}
