import { getPractitioner } from '../authorities/index.ts'
import { findAdditions, findInquiriesOfCase, type Inquiry } from '../inquiries/index.ts'
import { type CapacityDecision, findCapacityIssuedAs } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { findAssessment } from './assessment-store.ts'
import { type Case, type Decision, factQuestions } from './case.ts'
import { findCaseServices } from './case-service-store.ts'
import { findCaseSteps } from './case-step-store.ts'
import { getCase } from './case-store.ts'
import { withHowSent } from './how-sent.ts'
import { criterionName, nameOfRight, paragraphsOf, titleOfAnswer } from './law-words.ts'
import { findLettersOfCase } from './letter-store.ts'
import { capacityTexts } from './texts/capacity/index.ts'
import { textsOf } from './texts/index.ts'
import {
  type ChildInWords,
  childInWords,
  notesInWords,
  questionsInWords,
  type ToldInWords,
} from './told-in-words.ts'
import { partsOf } from './when-known.ts'

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
  const written = await findCapacityIssuedAs(db, decision.id)
  return {
    facts: [
      [t.case.decision, `${t.results[decision.result]}, ${longDate(language, dayInOslo(decision.issuedAt))}`],
      [
        t.case.basis,
        partsOf(decision)
          .map(({ basis }) => t.law.bases[basis])
          .join('; '),
      ],
      ...(written ? capacityInWords(written, language) : []),
      [written ? t.decision.writtenByTerm : t.decision.decidedByTerm, maker.name],
    ],
    items: decision.items.map((each) => ({
      title: titleOfAnswer(each, language),
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

/** What somebody cannot consent to, for how long, and who decided it (pbrl § 4-3). */
function capacityInWords(written: CapacityDecision, language: Language): Pair[] {
  const t = capacityTexts[language]
  const day = (on: string) => longDate(language, on)
  const { fields, fromDate, untilDate, assessedBy, assessedAs, assessedOn, endedOn, setAsideBy } = written
  return [
    [t.inWords.fields, fields.map((field) => t.fields[field]).join(', ')],
    [
      t.inWords.period,
      [
        untilDate ? t.period(day(fromDate), day(untilDate)) : t.noEnd(day(fromDate)),
        ...(endedOn ? [(setAsideBy ? t.setAside : t.ended)(day(endedOn))] : []),
      ].join(' '),
    ],
    [t.decidedBy, [assessedBy, assessedAs, day(assessedOn)].filter(Boolean).join(', ')],
  ]
}

/** What a case holds, in words, for one outside the unit who is to judge it: the papers that follow a complaint. */
export interface CaseInWords {
  reference: string
  decision: DecisionInWords | null
  assessment: {
    facts: Pair[]
    services: [string, string, string, string][]
    criteria: [string, string, string][]
  }
  child: ChildInWords | null
  inquiries: { id: string; title: string; facts: Pair[]; words: Pair[] }[]
  questions: ToldInWords[]
  notes: ToldInWords[]
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
      facts: factsInWords(file, language),
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
    child: childInWords(file),
    inquiries: await Promise.all(inquiries.map((each) => inquiryInWords(db, each, language))),
    questions: await questionsInWords(db, caseId, inquiries, language),
    notes: await notesInWords(db, caseId, language),
    correspondence: correspondence.map(([at, what, more]) => [day(at), what, more]),
  }
}

/** What the criteria were judged by, as far as it is known, and by which law. */
function factsInWords(file: Case, language: Language): Pair[] {
  const t = textsOf(language)
  const known = factQuestions.filter((question) => file.facts[question] !== 'unsure')
  return [
    [t.case.basis, t.law.bases[file.legalBasis] ?? file.legalBasis],
    ...known.map((question): Pair => [t.case.questions[question]!, t.case.yesNo[file.facts[question]]!]),
  ]
}

/** An inquiry as it came, with what its sender added. */
async function inquiryInWords(
  db: ReadDb,
  inquiry: Inquiry,
  language: Language,
): Promise<CaseInWords['inquiries'][number]> {
  const t = textsOf(language).case
  const day = (at: Date) => longDate(language, dayInOslo(at))
  const added = (await findAdditions(db, inquiry.id)).toReversed()
  return {
    id: inquiry.id,
    title: t.received(day(inquiry.receivedAt), inquiry.reference),
    facts: [
      [t.senderTerm, t.from(inquiry.senderName, t.senders[inquiry.senderKind] ?? inquiry.senderRole)],
      [t.asksFor, inquiry.asksFor.map((asked) => t.asks[asked] ?? asked).join(', ')],
    ],
    words: [
      [t.whatMatters, inquiry.whatMatters],
      [t.need, inquiry.need],
      [t.servicesNow, inquiry.services],
      [t.tried, inquiry.tried],
      [t.proposed, inquiry.proposedCoordinator],
      ...added.map(({ addedAt, text }): Pair => [t.addedOn(day(addedAt)), text]),
    ],
  }
}
