import { type CoordinatingUnit, getUnit } from '../authorities/index.ts'
import { type AskedOnPaper, askedInWords, findOwnWords, type LetterBlocks } from '../cases/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import { isLanguage, type Language } from '../platform/i18n/language.ts'
import { askerOf } from './asker.ts'
import type { Inquiry } from './inquiry-store.ts'
import { inquiryTexts } from './texts/index.ts'

/** The language a letter about an inquiry is written in. */
export const languageOf = ({ language }: Pick<Inquiry, 'language'>): Language =>
  isLanguage(language) ? language : 'nb'

/** What an inquiry asks for, as a letter names it; a follow-up team is called what the authority calls it. */
export function askedOf(
  language: Language,
  { asksFor }: Pick<Inquiry, 'asksFor'>,
  { settings }: Authority,
): AskedOnPaper {
  const t = inquiryTexts[language]
  const items: AskedOnPaper['items'] = []
  const others: string[] = []
  for (const each of asksFor) {
    if (each === 'care_team') others.push(t.careTeam[settings.careTeamName].toLowerCase())
    else if (each === 'information') others.push(t.asks.information.toLowerCase())
    else items.push(each)
  }
  return { language, items, others }
}

/** A letter on paper to the one who asked: from which unit, to whom, and in which own words. */
export interface LetterToAsker {
  inquiry: Inquiry
  unit: CoordinatingUnit
  recipient: { name: string; addressLines: string[] }
  own: LetterBlocks | null
}

export async function findLetterToAsker(
  db: ReadDb,
  kind: 'receipt' | 'question',
  inquiry: Inquiry,
  { authority, answerBy }: { authority: Authority; answerBy: string },
): Promise<LetterToAsker> {
  const unit = await getUnit(db, inquiry.unitId)
  const recipient = askerOf(inquiry)
  const of = { inquiry, unit, authority, recipient: recipient.name, answerBy }
  return { inquiry, unit, recipient, own: await findOwnWordsOf(db, kind, languageOf(inquiry), of) }
}

/** The authority's own words about an inquiry, with its values in them; null where the house's are used. */
export function findOwnWordsOf(
  db: ReadDb,
  kind: 'receipt' | 'question',
  language: Language,
  of: { inquiry: Inquiry; unit: CoordinatingUnit; authority: Authority; recipient: string; answerBy: string },
): Promise<LetterBlocks | null> {
  const { inquiry, unit, authority } = of
  return findOwnWords(db, kind, language, {
    mottaker: of.recipient,
    referanse: inquiry.reference,
    virksomhet: authority.name,
    enhet: unit.name,
    saksbehandler: unit.name,
    telefon: unit.phone || authority.settings.phone,
    mottatt: longDate(language, dayInOslo(inquiry.receivedAt)),
    svarfrist: longDate(language, of.answerBy),
    gjelder: askedInWords(askedOf(language, inquiry, authority)),
  })
}
