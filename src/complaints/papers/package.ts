import type { CaseInWords, Decision, DecisionInWords, Pair } from '../../cases/index.ts'
import type { LegalBasis } from '../../law/legal-basis.ts'
import { complaintTermsOf } from '../../law/legal-basis.ts'
import type { Person } from '../../people/index.ts'
import type { PlanContents } from '../../plans/index.ts'
import { dayInOslo } from '../../platform/clock/clock.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { PdfFault } from '../../platform/pdf/pdf-fault.ts'
import { renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { Complaint, ComplaintDocument, ComplaintStep } from '../complaint.ts'
import { partInWords } from '../part-in-words.ts'
import { reasonInWords } from '../reason-in-words.ts'
import { complaintTexts } from '../texts/index.ts'

/** What the papers are made from: words and ids, and no address of anybody. */
export interface PackageFacts {
  language: Language
  sender: { name: string; unit: string; colour: string }
  authorityId: string
  phone: string
  appealBody: string
  basis: LegalBasis
  person: Person
  complaint: Complaint
  /** Null: the complaint is about one that is missing. */
  decision: Decision | null
  madeOn: string
  words: CaseInWords
  steps: readonly ComplaintStep[]
  names: ReadonlyMap<string, { name: string; workTitle: string }>
  /** Only with consent, or on a ground that is written down. */
  plan: PlanContents | null
  enclosed: readonly (ComplaintDocument & { bytes: Buffer })[]
  /** The decision's letter as it was sent. */
  letter: Buffer | null
  /** What was decided anew, where the complaint was upheld in part. */
  newDecision: { decision: Decision; words: DecisionInWords; letter: Buffer | null } | null
}

interface Table {
  head: string[]
  rows: string[][]
}

interface Part {
  title: string
  facts?: Pair[]
  text?: string
  table?: Table
  note?: string
}

export interface PackedDocument {
  /** Its kind, for machines. */
  code: string
  title: string
  lead?: string
  facts?: Pair[]
  parts?: Part[]
  table?: Table
  picture?: { file: string; format: 'png' | 'jpg'; alt: string }
  attached?: { file: string; type: string; description: string }
}

const template = new URL('./package.typ', import.meta.url)

/** What is in the package, in order: what the contents list says, and what a machine reads of it. */
export function documentsOf(facts: PackageFacts, withPictures = true): PackedDocument[] {
  return [
    statementPart(facts),
    complaintPart(facts),
    ...decisionPart(facts),
    ...newDecisionPart(facts),
    assessmentPart(facts),
    newAssessmentPart(facts),
    ...inquiryParts(facts),
    correspondencePart(facts),
    ...planPart(facts),
    ...enclosedParts(facts, withPictures),
  ]
}

/** One tagged PDF: a front page with the contents list, each document, and the files that came with the complaint. */
export async function printPackage(facts: PackageFacts, createdAt: Date): Promise<Buffer> {
  const print = (withPictures: boolean) => {
    const { language } = facts
    const data = { ...frontOf(facts), documents: documentsOf(facts, withPictures) }
    const files: Record<string, Buffer> = Object.fromEntries(
      facts.enclosed.map((each, at) => [fileName(each, at), each.bytes]),
    )
    if (facts.letter) files[letterName] = facts.letter
    if (facts.newDecision?.letter) files[newLetterName] = facts.newDecision.letter
    return renderPdf({ template, data, files, standard: 'ua-1', language, title: data.heading, createdAt })
  }
  try {
    return await print(true)
  } catch (fault) {
    // A picture that cannot be read is attached as it came, and not shown
    if (fault instanceof PdfFault && fault.code === 'template_error' && facts.enclosed.length)
      return print(false)
    throw fault
  }
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

function complaintPart({ language, complaint, steps }: PackageFacts): PackedDocument {
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
      [t.words.by, `${complaint.complainantName} (${t.complainants[complaint.complainantIs]})`],
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
      [t.words.deadline, day(complaint.deadlineOn) || t.words.noDeadline],
    ],
    parts: words.filter(({ text }) => text),
  }
}

const letterName = 'letter.pdf'
const newLetterName = 'new-letter.pdf'

function decisionPart({ language, words, letter }: PackageFacts): PackedDocument[] {
  const t = complaintTexts[language].papers
  if (!words.decision) return [{ code: 'no_decision', title: t.noDecision, lead: t.noDecisionLead }]
  const document = { code: 'decision', title: t.decision, file: letterName }
  return [decidedPart(language, document, words.decision, letter)]
}

function newDecisionPart({ language, newDecision }: PackageFacts): PackedDocument[] {
  if (!newDecision) return []
  const t = complaintTexts[language].papers
  const document = { code: 'new_decision', title: t.newDecision, file: newLetterName }
  return [decidedPart(language, document, newDecision.words, newDecision.letter)]
}

function decidedPart(
  language: Language,
  { code, title, file }: { code: string; title: string; file: string },
  { facts, items, factsText, reasons, stillOffered }: DecisionInWords,
  letter: Buffer | null,
): PackedDocument {
  const t = complaintTexts[language].papers
  return {
    code,
    title,
    ...(letter && {
      lead: t.letterInThisFile,
      attached: { file, type: 'application/pdf', description: t.letter },
    }),
    facts,
    parts: [
      ...items.map((each) => ({
        title: each.title,
        table: { head: t.criteriaColumns, rows: each.criteria },
        note: each.law,
      })),
      { title: t.decisionFacts, text: factsText },
      { title: t.decisionReasons, text: reasons },
      ...(stillOffered ? [{ title: t.stillOffered, text: stillOffered }] : []),
    ],
  }
}

function assessmentPart({ language, words }: PackageFacts): PackedDocument {
  const t = complaintTexts[language].papers
  const { services, criteria } = words.assessment
  return {
    code: 'assessment',
    title: t.assessment,
    ...(services.length + criteria.length === 0 && { lead: t.notAssessed }),
    parts: [
      ...(services.length ? [{ title: t.services, table: { head: t.serviceColumns, rows: services } }] : []),
      ...(criteria.length ? [{ title: t.criteria, table: { head: t.criteriaColumns, rows: criteria } }] : []),
    ],
  }
}

function newAssessmentPart({ language, complaint, names }: PackageFacts): PackedDocument {
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

function inquiryParts({ language, words }: PackageFacts): PackedDocument[] {
  const t = complaintTexts[language].papers
  return words.inquiries.map((each) => ({
    code: 'inquiry',
    title: t.inquiry,
    lead: each.title,
    facts: each.facts,
    parts: each.words.filter(([, text]) => text).map(([title, text]) => ({ title, text })),
  }))
}

function correspondencePart({ language, words, steps, names }: PackageFacts): PackedDocument {
  const t = complaintTexts[language]
  const complaintSteps = steps.map((each) => [
    longDate(language, dayInOslo(each.at)),
    t.steps[each.act] ?? each.act,
    [each.practitionerId && names.get(each.practitionerId)?.name, reasonInWords(each, language)]
      .filter(Boolean)
      .join(': '),
  ])
  return {
    code: 'correspondence',
    title: t.papers.correspondence,
    parts: [
      { title: t.papers.inTheCase, table: { head: t.papers.stepColumns, rows: words.correspondence } },
      { title: t.papers.withTheComplaint, table: { head: t.papers.stepColumns, rows: complaintSteps } },
    ].filter(({ table }) => table.rows.length),
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

const endings: Record<string, string> = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' }
const fileName = ({ contentType }: ComplaintDocument, at: number) =>
  `${at + 1}.${endings[contentType] ?? 'bin'}`

function enclosedParts({ language, enclosed }: PackageFacts, withPictures: boolean): PackedDocument[] {
  const t = complaintTexts[language].papers
  const titles: Partial<Record<ComplaintDocument['kind'], string>> = {
    scan: t.scan,
    power_of_attorney: t.powerOfAttorney,
  }
  return enclosed.map((each, at) => {
    const file = fileName(each, at)
    const isPicture = each.contentType.startsWith('image/')
    return {
      code: each.kind,
      title: `${titles[each.kind] ?? t.attachment}: ${each.name}`,
      lead: t.inThisFile(longDate(language, dayInOslo(each.addedAt)), each.checked === 'clean'),
      ...(isPicture &&
        withPictures && {
          picture: {
            file,
            format: file.endsWith('png') ? ('png' as const) : ('jpg' as const),
            alt: t.pictureOf(each.name),
          },
        }),
      attached: { file, type: each.contentType, description: each.name },
    }
  })
}
