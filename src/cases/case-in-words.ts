import { getPractitioner } from '../authorities/index.ts'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { findAssessment } from './assessment-store.ts'
import type { Decision } from './case.ts'
import { findCaseServices } from './case-service-store.ts'
import { findCaseSteps } from './case-step-store.ts'
import { getCase } from './case-store.ts'
import { withHowSent } from './how-sent.ts'
import { criterionName, nameOfRight, paragraphsOf } from './law-words.ts'
import { findLettersOfCase } from './letter-store.ts'
import { textsOf } from './texts/index.ts'

/** A term and its words. */
export type Pair = [string, string]

export interface DecisionInWords {
  facts: Pair[]
  items: { title: string; law: string; criteria: [string, string, string][] }[]
  factsText: string
  reasons: string
  stillOffered: string
}

/** A decision in words: what was decided and by whom, each right with its law and criteria, and the reasons. */
export async function decisionInWords(
  db: ReadDb,
  decision: Decision,
  language: Language,
): Promise<DecisionInWords> {
  const t = textsOf(language)
  const maker = await getPractitioner(db, decision.approverId ?? decision.authorId)
  return {
    facts: [
      [t.case.decision, `${t.results[decision.result]}, ${longDate(language, dayInOslo(decision.issuedAt))}`],
      [t.case.basis, t.law.bases[decision.legalBasis] ?? decision.legalBasis],
      [t.decision.decidedByTerm, maker.name],
    ],
    items: decision.items.map((each) => ({
      title: t.decision[each.result === 'granted' ? 'yes' : 'no'](nameOfRight(each.item, language)),
      law: paragraphsOf(each.rule.paragraph, language).join(', '),
      criteria: each.criteria.map(({ criterion, decided, needed, reason }) => [
        criterionName(each.item, criterion, language),
        decided === 'met' ? t.assessment.met : needed ? t.assessment.notMet : t.decision.yesNo.not_needed!,
        reason,
      ]),
    })),
    factsText: decision.factsText,
    reasons: decision.reasons,
    stillOffered: decision.stillOffered,
  }
}

/** What a case holds, in words, for one outside the unit who is to judge it: the papers that follow a complaint. */
export interface CaseInWords {
  reference: string
  decision: DecisionInWords | null
  assessment: { services: [string, string, string, string][]; criteria: [string, string, string][] }
  inquiries: { title: string; facts: Pair[]; words: Pair[] }[]
  correspondence: [string, string, string][]
}

export async function caseInWords(
  db: ReadDb,
  caseId: string,
  decision: Decision | null,
  language: Language,
): Promise<CaseInWords> {
  const t = textsOf(language)
  const file = await getCase(db, caseId)
  const day = (at: Date | string) => longDate(language, typeof at === 'string' ? at : dayInOslo(at))
  const services = await findCaseServices(db, caseId)
  const assessed = await findAssessment(db, caseId)
  const inquiries = await findInquiriesOfCase(db, caseId)
  const letters = await withHowSent(db, await findLettersOfCase(db, caseId))
  const steps = await findCaseSteps(db, caseId)
  const name = async (id: string | null) => (id ? (await getPractitioner(db, id)).name : t.case.bySystem)
  const correspondence = [
    ...inquiries.map((each): [Date, string, string] => [
      each.receivedAt,
      t.case.inquiry,
      `${each.senderName}, ${each.reference}`,
    ]),
    ...letters.map((each): [Date, string, string] => [
      each.at,
      t.case.letterKinds[each.kind] ?? each.kind,
      t.case.sentAs[each.sentAs] ?? '',
    ]),
    ...(await Promise.all(
      steps.map(
        async (each): Promise<[Date, string, string]> => [
          each.at,
          t.case.events[`case_${each.act}`] ?? t.case.events[each.act] ?? t.states.decided!,
          [await name(each.practitionerId), each.reason].filter(Boolean).join(': '),
        ],
      ),
    )),
  ].sort(([a], [b]) => a.getTime() - b.getTime())
  return {
    reference: file.reference,
    decision: decision && (await decisionInWords(db, decision, language)),
    assessment: {
      services: services.map((each) => [
        each.name,
        t.case.kindsOfService[each.kind] ?? each.kind,
        t.case.statuses[each.status] ?? each.status,
        each.provider,
      ]),
      criteria: assessed.map((each) => [
        `${nameOfRight(each.item, language)}: ${criterionName(each.item, each.criterion, language)}`,
        t.assessment[each.decided === 'met' ? 'met' : 'notMet'],
        each.reason,
      ]),
    },
    inquiries: inquiries.map((each) => ({
      title: t.case.received(day(each.receivedAt), each.reference),
      facts: [
        [t.case.senderTerm, t.case.from(each.senderName, t.case.senders[each.senderKind] ?? each.senderRole)],
        [t.case.asksFor, each.asksFor.map((asked) => t.case.asks[asked] ?? asked).join(', ')],
      ],
      words: [
        [t.case.whatMatters, each.whatMatters],
        [t.case.need, each.need],
        [t.case.servicesNow, each.services],
        [t.case.tried, each.tried],
      ],
    })),
    correspondence: correspondence.map(([at, what, more]) => [day(at), what, more]),
  }
}
