import { getPractitioner } from '../authorities/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { printDate } from '../platform/pdf/print-date.ts'
import type { Case } from './case.ts'
import { keepLetter } from './keep-letter.ts'
import { findLetterParties } from './letter-parties.ts'
import { printAnswerLetter } from './letters/answer-letter.ts'
import {
  complainOfRefusalBy,
  type InformingChoice,
  type InformingPart,
  lastDayInformed,
} from './rules/informing.ts'
import { informingTexts } from './texts/informing/index.ts'

type Context = Pick<
  CommandContext<unknown, object>,
  'db' | 'authority' | 'authorityId' | 'secrets' | 'now' | 'today' | 'grant'
>

/**
 * The answer to a parent without parental responsibility, as a letter to one who reads on paper: what the unit wrote, what they may
 * be told by telephone, and of a refusal how to complain. Where the address is protected another letter is printed. @returns its id
 */
export async function keepInformingLetter(
  context: Context,
  file: Case,
  name: string,
  answer: {
    choice: InformingChoice
    what: readonly InformingPart[]
    words: string
    untilDate: string | null
  },
): Promise<string> {
  const { db, authority, now, today, grant } = context
  const { person, sender, unitPhone } = await findLetterParties(db, authority, file, today)
  const { language } = person
  const t = informingTexts[language]
  const handler = await getPractitioner(db, file.handlerId ?? grant.relation.practitionerId!)
  const contact = { name: handler.name, phone: handler.phone || unitPhone }
  const { choice, what, words } = answer
  const lastDay = choice === 'informed' ? lastDayInformed(person, answer.untilDate) : null
  const day = (iso: string) => printDate(iso, language)
  const pdf = await printAnswerLetter(
    {
      language,
      authority: sender,
      recipient: { name, addressLines: [] },
      reference: file.reference,
      writtenOn: today,
      receivedOn: file.receivedOn,
      heading: t.own.letterHeading(person.givenName),
      lead: t.own.letterLead[choice]!,
      answer: [
        ...(words ? [words] : []),
        ...(what.length ? [t.own.letterCall, ...what.map((part) => `– ${t.parts[part]}`)] : []),
        ...(lastDay ? [t.own.letterUntil(day(lastDay))] : []),
        ...(choice === 'refused'
          ? [t.own.complainPaper(authority.settings.appealBody, day(complainOfRefusalBy(today)))]
          : []),
      ].join('\n'),
      contact,
    },
    now,
  )
  return (await keepLetter(db, context, file, { kind: 'informing', language }, pdf)).id
}
