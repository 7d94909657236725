import { getPractitioner } from '../authorities/index.ts'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { complaintTermsOf, type ItemsOfBasis, type LegalBasis } from '../law/legal-basis.ts'
import { isRefused, type Refused } from '../law/refusal.ts'
import type { Asked } from '../platform/asked.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { appealBodyOf } from './appeal-body.ts'
import type { Case, DecidedItem } from './case.ts'
import { findDecisionsOfCase } from './decision-store.ts'
import { criterionName, paragraphsOf, saidOfAnswer } from './law-words.ts'
import { findLetterParties } from './letter-parties.ts'
import { findLetterWords, valuesOf } from './letter-words.ts'
import type { DecisionLetter, LetterComplaint } from './letters/decision-letter.ts'
import { linesOf } from './lines-of.ts'
import { afterInWords } from './redecision-in-words.ts'
import { findOwed } from './redecision-store.ts'
import { askedItems, childIsToBeHeard } from './rights-of-case.ts'
import type { RightsItem } from './rules/criteria.ts'
import { itemAnswer, ownWaysApart } from './rules/decide-item.ts'
import { promisedLastDay } from './rules/when-known.ts'
import { textsOf } from './texts/index.ts'
import { partsOf } from './when-known.ts'

export interface DecisionWords {
  items: DecidedItem[]
  factsText: string
  reasons: string
  stillOffered: string
  decisionMakerId: string
}

/** The letter of a decision (issued, or about to be), with everything fvl §§ 24, 25 and 27 ask for. Refuses: field_missing. */
export async function makeDecisionLetter(
  db: ReadDb,
  { authority, today }: Pick<Asked, 'authority' | 'today'>,
  file: Case,
  words: DecisionWords,
): Promise<(DecisionLetter & { templateId: string | null }) | Refused> {
  const parties = await findLetterParties(db, authority, file, today)
  const { person, names, addressLines } = parties
  const language = person.language
  const inquiries = await findInquiriesOfCase(db, file.id)
  const first = inquiries[0]
  const asked = askedItems(inquiries)
  const handler = await getPractitioner(db, file.handlerId ?? words.decisionMakerId)
  const maker = await getPractitioner(db, words.decisionMakerId)
  const earlier = (await findDecisionsOfCase(db, file.id))[0]
  const isFamilys = ['self', 'parent', 'guardian'].includes(first?.senderKind ?? '')
  const receivedOn = first ? dayInOslo(first.receivedAt) : file.receivedOn
  const values = valuesOf(language, { parties, reference: file.reference, handler, receivedOn })
  const own = await findLetterWords(db, 'decision', language, values)
  if (isRefused(own)) return own
  return {
    language,
    blocks: own.blocks,
    templateId: own.templateId,
    authority: {
      ...parties.sender,
      kind: authority.kind,
      addressLines: [authority.settings.complaintAddress],
      phone: parties.unitPhone,
    },
    recipient: { name: names[0]!, addressLines },
    copiesTo: names.slice(1),
    person: { name: person.fullName },
    reference: file.reference,
    issuedOn: today,
    replaces: earlier && { reference: file.reference, issuedOn: dayInOslo(earlier.issuedAt) },
    after: await afterInWords(db, await findOwed(db, file.id), language),
    asked: {
      by: first?.senderName ?? person.fullName,
      isRecipient: first?.senderKind === 'self' && names.length === 1,
      receivedOn,
      items: asked.length ? asked : words.items.map((each) => each.item),
      words: isFamilys ? first?.need || first?.whatMatters || undefined : undefined,
    },
    items: words.items.map((each) => letterItem(each, language)),
    facts: words.factsText,
    considerations: words.reasons,
    child: childSection(file, childIsToBeHeard(person, today)),
    stillOffered: linesOf(words.stillOffered),
    complaint: letterComplaint(authority, partsOf({ ...words, legalBasis: file.legalBasis }), (basis) =>
      promisedLastDay(basis, today, parties.isPosted),
    ),
    caseHandler: { name: handler.name, title: handler.workTitle, phone: handler.phone || parties.unitPhone },
    decisionMaker: { name: maker.name, title: maker.workTitle },
  }
}

/** How to complain, for the rights of each basis. `lastDay`: of a basis. */
export const letterComplaint = (
  authority: Authority,
  parts: readonly ItemsOfBasis<RightsItem>[],
  lastDay: (basis: LegalBasis) => string,
): LetterComplaint[] =>
  parts.map(({ basis, items }) => ({
    items,
    weeks: complaintTermsOf(basis).weeks === 4 ? 4 : 3,
    lastDay: lastDay(basis),
    appealBody: appealBodyOf(authority, basis),
    basis,
  }))

/** One answer as the letter says it. */
export function letterItem(decided: DecidedItem, language: Language) {
  const { item, result, rule, criteria } = decided
  const t = textsOf(language)
  const answer = itemAnswer({ result, criteria })
  const granted = answer === 'granted'
  const { together, own } = ownWaysApart(criteria)
  const row = (each: DecidedItem['criteria'][number]) => ({
    criterion: criterionName(item, each.criterion, language),
    met: each.decided === 'met' ? ('yes' as const) : each.needed ? ('no' as const) : ('not_needed' as const),
    reason: each.reason,
  })
  return {
    item,
    granted,
    isUnwanted: answer === 'not_wanted',
    paragraphs: paragraphsOf(rule.paragraph, language),
    reason: saidOfAnswer(decided, language),
    criteria: together.map(row),
    ownWays: own.map((each) => ({ ...t.law.ownWays[each.criterion]!, criteria: [row(each)] })),
  }
}

function childSection(file: Case, isToBeHeard: boolean): DecisionLetter['child'] {
  if (file.childView && file.childWordsKept) return { heardOnly: file.childHeard }
  if (file.childView) return { view: file.childView, weight: file.childHeard }
  return isToBeHeard && file.childHeard ? { notHeardBecause: file.childHeard } : undefined
}
