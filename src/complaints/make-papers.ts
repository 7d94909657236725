import { findPractitionersNames, getUnit } from '../authorities/index.ts'
import {
  appealBodyOf,
  type CaseInWords,
  caseInWords,
  type Decision,
  decisionInWords,
  findDecision,
  findSentLetters,
  getCase,
} from '../cases/index.ts'
import { findEnclosedFiles, findInquiriesOfCase } from '../inquiries/index.ts'
import { getPerson } from '../people/index.ts'
import { findPlanContents, findPlanOfPerson } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { themes } from '../ui/themes.ts'
import { basisOfComplaint } from './basis-of-complaint.ts'
import { type Complaint, type ComplaintDocument, isEnclosed } from './complaint.ts'
import { findSteps } from './complaint-store.ts'
import { findDocuments } from './document-store.ts'
import { findNewDecision } from './find-new-decision.ts'
import { findRefusal } from './find-refusal.ts'
import { metadataOf } from './papers/metadata.ts'
import { printPackage } from './papers/package.ts'
import type { PackageFacts, PackedFile } from './papers/package-facts.ts'
import { printStatement } from './papers/statement.ts'

type Context = Pick<Asked, 'authority' | 'now' | 'today' | 'secrets'>
type Paper = Pick<ComplaintDocument, 'kind' | 'name' | 'contentType'> & { bytes: Buffer }

/** Everything the package is made from. Nothing in it says where anybody lives. */
export async function factsOfPackage(
  db: ReadDb,
  { authority, today, secrets }: Omit<Context, 'now'>,
  complaint: Complaint,
): Promise<PackageFacts> {
  const { language } = authority.settings
  const file = await getCase(db, complaint.caseId)
  const unit = await getUnit(db, file.unitId)
  const decision = complaint.decisionId ? await findDecision(db, complaint.decisionId) : null
  const basis = await basisOfComplaint(db, complaint)
  const steps = await findSteps(db, complaint.id)
  const ids = [complaint.assessedBy, ...steps.map(({ practitionerId }) => practitionerId)]
  const refusal = await findRefusal(db, complaint)
  const plan = refusal ? null : await findPlanOfPerson(db, complaint.personId)
  const newDecision = await findNewDecision(db, complaint)
  const all = await caseInWords(db, complaint.caseId, decision, language)
  const words = refusal ? { ...all, inquiries: await sentByParent(db, complaint, all.inquiries) } : all
  // What a parent was refused is another matter than the child's case (`informing-papers`)
  const letters = refusal ? [] : await findSentLetters(db, secrets, complaint.caseId, language)
  const letterOf = (of: Decision | null) => letters.find(({ sha256 }) => sha256 === of?.letterSha256) ?? null
  return {
    language,
    sender: { name: authority.name, unit: unit.name, colour: themes[authority.settings.theme].color },
    authorityId: authority.id,
    phone: unit.phone || authority.settings.phone,
    appealBody: appealBodyOf(authority, basis),
    basis,
    person: await getPerson(db, complaint.personId),
    complaint,
    decision,
    refusal,
    madeOn: complaint.sentOn ?? today,
    words,
    steps,
    names: await findPractitionersNames(
      db,
      ids.filter((each) => each !== null),
    ),
    hasPlan: plan !== null,
    plan: plan && complaint.planEnclosed ? await findPlanContents(db, plan.id, 'all') : null,
    letter: letterOf(decision),
    newDecision: newDecision && {
      decision: newDecision,
      words: await decisionInWords(db, newDecision, language),
      letter: letterOf(newDecision),
    },
    letters: letters.filter((each) => ![letterOf(decision), letterOf(newDecision)].includes(each)),
    enclosed: [
      ...(await filesOfComplaint(db, secrets, complaint.id)),
      ...(await filesOfInquiries(
        db,
        secrets,
        words.inquiries.map((each) => each.id),
      )),
    ],
  }
}

/** What the parent who was refused has sent in the case. */
async function sentByParent(db: ReadDb, complaint: Complaint, inquiries: CaseInWords['inquiries']) {
  const sent = (await findInquiriesOfCase(db, complaint.caseId)).filter(
    ({ senderKey }) => senderKey !== null && senderKey === complaint.complainantKey,
  )
  return inquiries.filter(({ id }) => sent.some((each) => each.id === id))
}

async function filesOfComplaint(
  db: ReadDb,
  secrets: Context['secrets'],
  complaintId: string,
): Promise<PackedFile[]> {
  const files = (await findDocuments(db, complaintId)).filter(isEnclosed)
  return Promise.all(
    files.map(async (each) => {
      return { ...each, inquiryId: null, bytes: (await readDocument(db, secrets, each.sha256))! }
    }),
  )
}

async function filesOfInquiries(
  db: ReadDb,
  secrets: Context['secrets'],
  inquiryIds: readonly string[],
): Promise<PackedFile[]> {
  const files = await Promise.all(
    inquiryIds.map(async (inquiryId) =>
      (await findEnclosedFiles(db, secrets, inquiryId)).map((file) => ({ ...file, inquiryId })),
    ),
  )
  return files.flat()
}

/** The papers as they go: the package, what a machine reads of it, and the statement that the party gets a copy of. */
export async function makePapers(
  db: ReadDb,
  context: Context,
  complaint: Complaint,
): Promise<{ appealBody: string; papers: Paper[] }> {
  const facts = await factsOfPackage(db, context, complaint)
  const packed = await printPackage(facts, context.now)
  const statement = await printStatement(facts, context.now)
  const metadata = Buffer.from(JSON.stringify(metadataOf(facts, packed), null, 2))
  return {
    appealBody: facts.appealBody,
    papers: [
      { kind: 'package', name: 'klagesak.pdf', contentType: 'application/pdf', bytes: packed },
      { kind: 'metadata', name: 'klagesak.json', contentType: 'application/json', bytes: metadata },
      { kind: 'statement', name: 'uttalelse.pdf', contentType: 'application/pdf', bytes: statement },
    ],
  }
}
