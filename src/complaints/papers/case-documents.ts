import { isOfCapacity, type ToldInWords } from '../../cases/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { reasonInWords } from '../reason-in-words.ts'
import { isNotForParents } from '../rules/case-papers.ts'
import { complaintTexts } from '../texts/index.ts'
import { wordsOf } from '../texts/words-of-capacity.ts'
import { type Enclosing, fileDocuments } from './file-documents.ts'
import type { PackageFacts } from './package-facts.ts'
import type { PackedDocument } from './packed-document.ts'

/** What the assessment was built on, and each criterion with its reason. */
export function assessmentDocument({ language, words }: PackageFacts): PackedDocument {
  const t = complaintTexts[language].papers
  const { facts, services, criteria } = words.assessment
  return {
    code: 'assessment',
    title: t.assessment,
    ...(services.length + criteria.length === 0 && { lead: t.notAssessed }),
    parts: [
      { title: t.assessmentFacts, facts },
      ...(services.length ? [{ title: t.services, table: { head: t.serviceColumns, rows: services } }] : []),
      ...(criteria.length ? [{ title: t.criteria, table: { head: t.criteriaColumns, rows: criteria } }] : []),
    ],
  }
}

export function newAssessmentDocument({ language, complaint, names }: PackageFacts): PackedDocument {
  const t = complaintTexts[language].papers
  const by = complaint.assessedBy ? names.get(complaint.assessedBy) : undefined
  return {
    code: 'new_assessment',
    title: t.newAssessment,
    lead: by
      ? `${by.name}, ${by.workTitle}. ${complaint.hadNoOtherHand ? t.sameHand : t.otherHand}`
      : t.notReconsidered,
    parts: complaint.assessment ? [{ title: t.assessmentWords, text: complaint.assessment }] : [],
  }
}

/** What the child said and how it was heard. Words that are kept from the parents stand on pages of their own, marked. */
export function childDocuments({ language, words: { child } }: PackageFacts): PackedDocument[] {
  if (!child) return []
  const t = complaintTexts[language].papers
  const said = { title: t.childWords, text: child.view }
  const heard = { title: child.view ? t.childHow : t.childNotHeard, text: child.heard }
  if (!isNotForParents(child))
    return [{ code: 'child', title: t.child, parts: child.view ? [said, heard] : [heard] }]
  return [
    { code: 'child', title: t.child, lead: t.childApart, parts: [heard] },
    {
      code: 'child_words',
      title: t.childWordsKept,
      guard: `${t.notForParents} ${t.keptBecause[child.kept]}`,
      parts: [said],
    },
  ]
}

/** Each inquiry as it came, and the files with it. */
export function inquiryDocuments(facts: PackageFacts, how: Enclosing): PackedDocument[] {
  const t = complaintTexts[facts.language].papers
  return facts.words.inquiries.flatMap((each) => [
    {
      code: 'inquiry',
      title: t.inquiry,
      lead: each.title,
      facts: each.facts,
      parts: each.words.filter(([, text]) => text).map(([title, text]) => ({ title, text })),
    },
    ...fileDocuments(facts, each.id, how),
  ])
}

/** What was asked and answered, and what was said and noted (fvl § 11 d). */
export function toldDocuments({ language, words }: PackageFacts): PackedDocument[] {
  const t = complaintTexts[language].papers
  const document = (code: string, title: string, parts: readonly ToldInWords[]) =>
    parts.length ? [{ code, title, parts: [...parts] }] : []
  return [...document('questions', t.questions, words.questions), ...document('notes', t.notes, words.notes)]
}

/** All letters and steps by day, in the case and in the complaint. */
export function stepsDocument({
  language,
  words,
  steps,
  names,
  decision,
  refusal,
}: PackageFacts): PackedDocument {
  const t = complaintTexts[language]
  const { steps: said } = wordsOf(language, decision !== null && isOfCapacity(decision))
  const complaintSteps = steps.map((each) => [
    longDate(language, dayInOslo(each.at)),
    said[each.act] ?? each.act,
    [each.practitionerId && names.get(each.practitionerId)?.name, reasonInWords(each, language)]
      .filter(Boolean)
      .join(': '),
  ])
  return {
    code: 'correspondence',
    title: t.papers.correspondence,
    parts: [
      {
        title: t.papers.inTheCase,
        // Of the child's case nothing goes with a complaint on what a parent was refused (`informing-papers`)
        table: { head: t.papers.stepColumns, rows: refusal ? [] : words.correspondence },
      },
      { title: t.papers.withTheComplaint, table: { head: t.papers.stepColumns, rows: complaintSteps } },
    ].filter(({ table }) => table.rows.length),
  }
}
