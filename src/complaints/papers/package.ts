import type { Decision, DecisionInWords } from '../../cases/index.ts'
import { complaintTermsOf } from '../../law/legal-basis.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { PdfFault } from '../../platform/pdf/pdf-fault.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import { aboutInWords, complainantInWords } from '../about-in-words.ts'
import type { Complaint } from '../complaint.ts'
import { deadlineInWords } from '../deadline-in-words.ts'
import { partInWords } from '../part-in-words.ts'
import { roomInPackage } from '../rules/files-beside.ts'
import { complaintTexts } from '../texts/index.ts'
import {
  assessmentDocument,
  childDocuments,
  inquiryDocuments,
  newAssessmentDocument,
  stepsDocument,
  toldDocuments,
} from './case-documents.ts'
import { besideIn, type Enclosing, fileDocuments, nameOfFile } from './file-documents.ts'
import { fileOfLetter, letterAsSent, letterDocuments } from './letter-documents.ts'
import type { PackageFacts, PackedLetter } from './package-facts.ts'
import type { PackedDocument, Part } from './packed-document.ts'
import { refusalDocuments } from './refusal-documents.ts'
import { unreadable } from './unreadable-pictures.ts'
import { filesOfWords, withWordsAsWritten } from './words-as-written.ts'

const template = new URL('./package.typ', import.meta.url)

const everything: Enclosing = { notShown: new Set(), room: roomInPackage }

/** What is in the package, in order: what the contents list says, and what a machine reads of it. */
export function documentsOf(facts: PackageFacts, how: Enclosing = everything): PackedDocument[] {
  const documents = facts.refusal ? ofRefusal(facts, how) : ofCase(facts, how)
  return documents.map((each, at) => withWordsAsWritten(each, at, facts.language))
}

function ofCase(facts: PackageFacts, how: Enclosing): PackedDocument[] {
  return [
    statementPart(facts),
    complaintPart(facts),
    ...fileDocuments(facts, null, how),
    ...decisionPart(facts),
    ...newDecisionPart(facts),
    assessmentDocument(facts),
    newAssessmentDocument(facts),
    ...childDocuments(facts),
    ...inquiryDocuments(facts, how),
    ...letterDocuments(facts),
    ...toldDocuments(facts),
    stepsDocument(facts),
    ...planPart(facts),
  ]
}

/** Of what a parent was refused to know: what that was built on, and nothing else of the child's case (`informing-papers`). */
function ofRefusal(facts: PackageFacts, how: Enclosing): PackedDocument[] {
  return [
    statementPart(facts),
    complaintPart(facts),
    ...fileDocuments(facts, null, how),
    ...refusalDocuments(facts),
    newAssessmentDocument(facts),
    ...inquiryDocuments(facts, how),
    stepsDocument(facts),
  ]
}

/** One tagged PDF: a front page with the contents list, each document on its pages, and the letters and files as they were. */
export async function printPackage(facts: PackageFacts, createdAt: Date): Promise<Buffer> {
  const print = (how: Enclosing) => {
    const { language } = facts
    const documents = documentsOf(facts, how)
    const data = { ...frontOf(facts), documents: documents.map(({ asWritten: _, ...each }) => each) }
    const beside = besideIn(facts, how.room)
    const files = Object.fromEntries([
      ...facts.enclosed.flatMap((each, at) => (beside.has(at) ? [] : [[nameOfFile(each, at), each.bytes]])),
      ...lettersIn(facts).map((each) => [fileOfLetter(each), each.pdf]),
      ...filesOfWords(documents),
    ])
    return renderPdf({ template, data, files, standard: 'ua-1', language, title: data.heading, createdAt })
  }
  try {
    return await print(everything)
  } catch (fault) {
    if (!(fault instanceof PdfFault) || !facts.enclosed.length) throw fault
    // A picture that cannot be read is attached as it came, and said not to be shown; the others are shown
    if (fault.code === 'template_error') return print({ ...everything, notShown: await unreadable(facts) })
    // A busy machine, or vast pictures: better the files beside the package than no package
    if (fault.code === 'too_slow' || fault.code === 'stopped') return print({ notShown: new Set(), room: 0 })
    throw fault
  }
}

/** Every letter in the package. */
export function lettersIn({ letter, newDecision, letters }: PackageFacts): PackedLetter[] {
  return [letter, newDecision?.letter ?? null, ...letters].filter((each) => each !== null)
}

export function frontOf(facts: PackageFacts) {
  const { language, sender, words, complaint, person, appealBody, phone } = facts
  const t = complaintTexts[language].papers
  return {
    colour: sender.colour,
    footer: `${sender.name} · ${t.reference} ${words.reference}`,
    pageWords: t.pageWords,
    sender: { name: sender.name, unit: sender.unit },
    address: [appealBody],
    facts: [
      [t.date, longDate(language, facts.madeOn)],
      [t.reference, words.reference],
      [t.about, person.fullName],
      ...(person.addressProtection === 'none' ? [] : [[t.addressGuarded, t.addressGuardedText]]),
    ],
    heading: t.packageHeading,
    lead: t.packageLead(
      sender.unit,
      longDate(language, complaint.receivedOn),
      complaint.complainantName,
      phone,
    ),
    contentsHeading: t.contents,
    contentsColumns: t.contentsColumns,
  }
}

function statementPart({ language, complaint, decision, appealBody, basis }: PackageFacts): PackedDocument {
  const t = complaintTexts[language].papers
  return {
    code: 'statement',
    title: t.statement,
    facts: [
      [t.to, appealBody],
      [
        t.law,
        [complaintTermsOf(basis).deadlineParagraph, ...complaintTermsOf(basis).routeParagraphs].join(', '),
      ],
    ],
    parts: [
      { title: t.statementWords, text: complaint.statement || t.dismissedStatement },
      ...partlyParts(complaint, decision, language),
    ],
  }
}

/** Of one upheld in part: what was upheld, and what is left to judge. */
export function partlyParts(complaint: Complaint, decision: Decision | null, language: Language) {
  const t = complaintTexts[language].papers
  const part = partInWords(complaint, decision, language)
  if (!part) return []
  return [
    ...(part.upheld.length ? [{ title: t.upheld, text: part.upheld.join('\n') }] : []),
    { title: t.left, text: part.left.join('\n') },
  ]
}

function complaintPart({ language, complaint, decision, steps }: PackageFacts): PackedDocument {
  const t = complaintTexts[language]
  const day = (on: string | null) => (on ? longDate(language, on) : '')
  const added = steps.filter(
    ({ act, reason }) => ['add', 'mend', 'mend_in_part', 'contest'].includes(act) && reason,
  )
  const words: Part[] = [
    { title: t.words.wrong, text: complaint.wrong },
    { title: t.words.changeWanted, text: complaint.changeWanted },
    { title: t.words.reasons, text: complaint.reasons },
    ...added.map((each) => ({
      title: `${t.steps[each.act]} ${longDate(language, dayInOslo(each.at))}`,
      text: each.reason,
    })),
  ]
  return {
    code: 'complaint',
    title: t.papers.complaint,
    facts: [
      [t.words.about, aboutInWords(complaint, decision, language)],
      [t.words.by, `${complaint.complainantName} (${complainantInWords(complaint, language)})`],
      [t.words.received, `${day(complaint.receivedOn)}, ${t.receivedAs[complaint.receivedAs]}`],
      [
        t.words.signed,
        complaint.signedAt ? longDate(language, dayInOslo(complaint.signedAt)) : t.words.notSigned,
      ],
      [t.words.helpedBy, complaint.helpedBy],
      [
        t.words.known,
        complaint.knownOn ? `${day(complaint.knownOn)} (${t.knownHow[complaint.knownHow]})` : '',
      ],
      [
        t.words.knownLater,
        complaint.knownLaterOn ? `${day(complaint.knownLaterOn)}. ${complaint.knownLaterWhy}` : '',
      ],
      [t.words.deadline, deadlineInWords(complaint, language)],
    ],
    parts: words.filter(({ text }) => text),
  }
}

function decisionPart({ language, words, letter }: PackageFacts): PackedDocument[] {
  const t = complaintTexts[language].papers
  if (!words.decision) return [{ code: 'no_decision', title: t.noDecision, lead: t.noDecisionLead }]
  return [decidedPart(language, { code: 'decision', title: t.decision }, words.decision, letter)]
}

function newDecisionPart({ language, newDecision }: PackageFacts): PackedDocument[] {
  if (!newDecision) return []
  const document = { code: 'new_decision', title: complaintTexts[language].papers.newDecision }
  return [decidedPart(language, document, newDecision.words, newDecision.letter)]
}

/** By the letter’s own words, or by what was decided where they cannot be read. */
function decidedPart(
  language: Language,
  document: { code: string; title: string },
  { facts, items, factsText, reasons, stillOffered }: DecisionInWords,
  letter: PackedLetter | null,
): PackedDocument {
  const t = complaintTexts[language].papers
  const asSent = letter && letterAsSent(letter, language)
  if (asSent?.letter) return { ...document, facts, ...asSent }
  return {
    ...document,
    ...asSent,
    facts,
    parts: [
      ...items.map((each) => ({
        title: each.title,
        table: { head: t.criteriaColumns, rows: each.criteria },
        note: each.law,
      })),
      ...(factsText ? [{ title: t.decisionFacts, text: factsText }] : []),
      { title: t.decisionReasons, text: reasons },
      ...(stillOffered ? [{ title: t.stillOffered, text: stillOffered }] : []),
    ],
  }
}

function planPart({ language, plan, complaint }: PackageFacts): PackedDocument[] {
  if (!plan) return []
  const t = complaintTexts[language].papers
  const byGoal = (goalId: string) => plan.goals.find(({ id }) => id === goalId)?.words ?? ''
  return [
    {
      code: 'plan',
      title: t.plan,
      lead: complaint.planGround ? t.planOnGround(complaint.planGround) : t.planByConsent,
      parts: [
        { title: t.goals, text: plan.goals.map(({ words }) => words).join('\n') || t.none },
        ...(plan.activities.length
          ? [
              {
                title: t.activities,
                table: {
                  head: t.activityColumns,
                  rows: plan.activities.map((each) => [
                    each.what,
                    each.responsible ?? '',
                    each.deadline ? longDate(language, each.deadline) : '',
                    each.goalId ? byGoal(each.goalId) : '',
                  ]),
                },
              },
            ]
          : []),
      ],
    },
  ]
}
