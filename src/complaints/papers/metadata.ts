import { createHash } from 'node:crypto'
import type { Decision } from '../../cases/index.ts'
import { complaintTermsOf } from '../../law/legal-basis.ts'
import { itemsOf } from '../basis-of-complaint.ts'
import { lastDayOf } from '../complaint.ts'
import { documentsOf, lettersIn } from './package.ts'
import type { PackageFacts } from './package-facts.ts'

/**
 * What a machine reads of the package: who, by which law, the days, and the documents in order. Version 1. No national id
 * and no address: the receiver finds the person by the papers; `addressProtection` tells it to guard them.
 */
export function metadataOf(facts: PackageFacts, packed: Buffer) {
  const { complaint, decision, words, sender, person } = facts
  return {
    format: 'samvei-complaint',
    version: 1,
    authority: { id: facts.authorityId, name: sender.name, unit: sender.unit },
    appealBody: facts.appealBody,
    legalBasis: facts.basis,
    paragraphs: [
      complaintTermsOf(facts.basis).deadlineParagraph,
      ...complaintTermsOf(facts.basis).routeParagraphs,
    ],
    caseReference: words.reference,
    complaintId: complaint.id,
    person: {
      name: person.fullName,
      birthDate: person.birthDate,
      addressProtection: person.addressProtection,
    },
    complainant: { name: complaint.complainantName, is: complaint.complainantIs },
    decision: decision && decisionIn(decision),
    ...(facts.refusal && { refusal: { answeredOn: facts.refusal.decidedOn } }),
    items: itemsOf(complaint, decision),
    upheldItems: complaint.upheldItems,
    remaining: complaint.remaining,
    newDecision: facts.newDecision && decisionIn(facts.newDecision.decision),
    receivedOn: complaint.receivedOn,
    receivedAs: complaint.receivedAs,
    knownOn: complaint.knownOn,
    knownHow: complaint.knownHow,
    knownLaterOn: complaint.knownLaterOn,
    deadlineOn: lastDayOf(complaint),
    sentOn: facts.madeOn,
    plan: complaint.planEnclosed ? (complaint.planGround ? 'by_ground' : 'by_consent') : 'not_enclosed',
    package: { contentType: 'application/pdf', size: packed.length, sha256: hashOf(packed) },
    documents: documentsOf(facts).map(({ code, title, guard, asWritten }, at) => ({
      number: at + 1,
      kind: code,
      title,
      ...(guard !== undefined && { isNotForParents: true }),
      ...(asWritten && { words: asWritten }),
    })),
    letters: lettersIn(facts).map(({ kind, language, at, sha256 }) => ({
      kind,
      language,
      sentAt: at.toISOString(),
      sha256,
    })),
    files: facts.enclosed.map(({ kind, name, contentType, bytes, checked, inquiryId }) => ({
      kind: kind || 'attachment',
      cameWith: inquiryId === null ? 'complaint' : 'inquiry',
      name,
      contentType,
      size: bytes.length,
      sha256: hashOf(bytes),
      isCheckedForMalware: checked === 'clean',
    })),
  }
}

const decisionIn = ({ id, issuedAt, result, letterSha256 }: Decision) => ({
  id,
  issuedAt: issuedAt.toISOString(),
  result,
  letterSha256,
})

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
