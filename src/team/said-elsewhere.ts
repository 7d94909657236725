import { z } from 'zod'
import { getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, date, optionalText, text } from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import type { AnswerWord, Consent, Said } from './consent.ts'
import { checkSaidOn, helpKinds } from './rules/said-elsewhere.ts'
import { mayConsent } from './rules/who-consents.ts'
import { findDeciders } from './who-may-consent.ts'

export const byPerson = 'person'

/** Of whatever was said or signed outside the service: by whom, how, and on which day. */
export const saidByFields = {
  /** 'person', or the id of the one who decides for the person. */
  answeredBy: z.union([z.literal(byPerson), z.uuid({ error: 'choose' })], { error: 'choose' }),
  how: choice(['oral', 'paper']),
  saidOn: date,
}

/** Of a consent also in which language it was, and with whose help: in a language one understands. */
export const saidFields = {
  ...saidByFields,
  saidIn: text(60),
  help: choice(helpKinds),
  helpedBy: optionalText(120),
}

interface SaidInput {
  answeredBy: string
  saidOn: string
  saidIn: string
  help: Said['help']
  helpedBy: string
}

/**
 * Whether it can have been said so. Refuses: said_later, said_before_birth, required (who helped), too_young_then (a yes of the
 * person's own, from a day the person could not consent).
 */
export async function checkSaid(
  db: ReadDb,
  { personId, kind }: Pick<Consent, 'personId' | 'kind'>,
  input: Omit<SaidInput, 'saidIn' | 'help' | 'helpedBy'> & Partial<SaidInput>,
  answer: AnswerWord,
  today: string,
): Promise<Refusal | null> {
  const day = checkSaidOn(input.saidOn, await getPerson(db, personId), today)
  if (isRefusal(day)) return refuse(day.refused, day.field)
  if (input.help && input.help !== 'none' && !input.helpedBy) return refuse('required', 'helpedBy')
  if (answer !== 'given' || input.answeredBy !== byPerson || input.saidOn === today) return null
  const now = await findDeciders(db, personId, kind, today)
  const then = await findDeciders(db, personId, kind, input.saidOn)
  return mayConsent(null, now.facts) && !mayConsent(null, then.facts)
    ? refuse('too_young_then', 'saidOn')
    : null
}

export const saidOf = ({ saidOn, saidIn, help, helpedBy }: SaidInput): Said => ({
  saidOn,
  saidIn,
  help,
  helpedBy: help === 'none' ? '' : helpedBy,
})
