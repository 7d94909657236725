import { capital } from '../../platform/i18n/capital.ts'
import { quotationMarks } from '../../platform/i18n/quoted.ts'
import { printDate } from '../../platform/pdf/print-date.ts'
import { type PdfLanguage, renderPdf } from '../../platform/pdf/render-pdf.ts'
import type { Blocks } from '../rules/letter-blocks.ts'
import {
  complaintSection,
  type DecisionItem,
  type LetterAuthority,
  type LetterComplaint,
  list,
} from './complaint-section.ts'
import { type LetterRecipient, letterFrame, texts } from './letter-frame.ts'

export type { DecisionItem, LetterComplaint }

/** Dates are ISO days (`2026-11-22`). Free text is in the letter's language; a new line is a new paragraph. */
export type DecisionLetter = {
  language: PdfLanguage
  authority: LetterAuthority
  recipient: LetterRecipient
  copiesTo: string[]
  /** Whom the case is about */
  person: { name: string }
  reference: string
  issuedOn: string
  replaces?: { reference: string; issuedOn: string }
  /** The complaints it comes after, and how they went; a sentence or two of each */
  after?: string[]
  /** `isRecipient`: whoever asked is the one written to, and the only one */
  asked: { by: string; isRecipient?: boolean; receivedOn: string; items: DecisionItem[]; words?: string }
  items: DecidedItem[]
  /** The facts the decision rests on, fvl § 25 */
  facts: string
  /** The main considerations, fvl § 25 */
  considerations?: string
  /** Only where the person is a child; forskrift 2022-1110 § 4, pbrl § 4-4 */
  child?: { view: string; weight: string } | { notHeardBecause: string } | { heardOnly: string }
  /** What is offered all the same; the duty to coordinate is always said by the letter itself */
  stillOffered: string[]
  /** One for each basis of what is decided (`basis-by-item`), the health basis first */
  complaint: LetterComplaint[]
  caseHandler: { name: string; title: string; phone: string }
  decisionMaker: { name: string; title: string }
  /** Nobody has decided yet: the letter says so, and names nobody as having done it */
  isDraft?: boolean
  /** The authority's own words, with the case's values in them; left out: the house's */
  blocks?: Blocks
}

export type DecidedItem = {
  item: DecisionItem
  granted: boolean
  /** Not given since it is not wanted now: no refusal */
  isUnwanted?: boolean
  /** Paragraphs relied on, as they are to be read: "pasient- og brukerrettighetsloven § 2-5 b" */
  paragraphs: string[]
  reason: string
  criteria: LetterCriterion[]
  /** What would have given the right by itself, told apart: the programme, or a plan where the authority promises it */
  ownWays?: { title: string; text: string; criteria: LetterCriterion[] }[]
  /** Who was appointed; left out until somebody is */
  appointed?: { name: string; service: string; phone?: string; from: string }
  /** The day by which the person is to hear who it will be */
  appointmentBy?: string
}

type LetterCriterion = { criterion: string; met: 'yes' | 'no' | 'not_needed'; reason: string }

const template = new URL('./decision.typ', import.meta.url)

/** The decision as a letter. fvl §§ 24–25 and 27; pbrl §§ 7-2, 7-3 and 7-5. `a-2a` is the copy for the archive. */
export function printDecisionLetter(
  letter: DecisionLetter,
  standard: 'ua-1' | 'a-2a',
  createdAt?: Date,
): Promise<Buffer> {
  const { language } = letter
  const title = texts[language].title(itemNames(letter), letter.authority.name)
  return renderPdf({ template, data: decisionLetterData(letter), standard, language, title, createdAt })
}

/** Every sentence of the letter, ready to be laid out. */
export function decisionLetterData(letter: DecisionLetter) {
  const t = texts[letter.language]
  const day = (iso: string) => printDate(iso, letter.language)
  const { blocks } = letter
  const isUnwanted = letter.items.some((one) => one.isUnwanted)
  const itemsAsked = list(
    letter.asked.items.map((one) => t.items[one]),
    letter,
  )
  const { authority, asked, caseHandler, decisionMaker, replaces } = letter
  const granted = letter.items.some((one) => one.granted)
  const refused = letter.items.some((one) => !one.granted && !one.isUnwanted)
  return {
    ...letterFrame(letter),
    marks: quotationMarks[letter.language],
    facts: [
      [t.date, day(letter.issuedOn)],
      [t.reference, letter.reference],
      [t.about, letter.person.name],
    ],
    heading: t.heading(itemNames(letter)),
    draft: letter.isDraft ? t.draft : undefined,
    replaces: replaces && t.replaces(replaces.reference, day(replaces.issuedOn)),
    after: letter.after ?? [],
    opening: blocks?.opening || undefined,
    answer: {
      heading: t.shortHeading,
      items: letter.items.map((one) => shortAnswer(one, letter)),
    },
    asked: {
      heading: t.askedHeading,
      text: asked.isRecipient
        ? t.askedByYou(day(asked.receivedOn), itemsAsked)
        : t.asked(asked.by, day(asked.receivedOn), itemsAsked),
      words: asked.words,
      wordsBy: t.wordsBy(asked.by),
    },
    known: { heading: t.factsHeading, text: letter.facts },
    child: childSection(letter),
    items: letter.items.map((one) => assessedItem(one, letter)),
    columns: t.criteriaColumns,
    considerations: letter.considerations
      ? { heading: t.considerationsHeading, text: letter.considerations }
      : undefined,
    still: (refused || (isUnwanted && letter.stillOffered.length > 0)) && {
      heading: t.stillHeading,
      text: refused ? t.stillDuty[authority.kind] : '',
      list: letter.stillOffered,
    },
    services: granted && { heading: t.servicesHeading, text: t.services },
    complaint: complaintSection(letter),
    questions: {
      heading: t.questionsHeading,
      text: blocks?.questions || t.questions(caseHandler.name, caseHandler.phone),
    },
    closing: blocks?.closing || undefined,
    signatures: [
      ...(letter.isDraft
        ? []
        : [{ name: decisionMaker.name, title: decisionMaker.title, role: t.decidedBy }]),
      ...(caseHandler === decisionMaker && !letter.isDraft
        ? []
        : [{ name: caseHandler.name, title: caseHandler.title, role: t.handledBy }]),
    ],
    electronically: letter.isDraft ? t.draft : t.electronically,
    copies: letter.copiesTo.length > 0 ? t.copies(list(letter.copiesTo, letter)) : undefined,
  }
}

function shortAnswer(one: DecidedItem, letter: DecisionLetter) {
  const t = texts[letter.language]
  const { appointed, appointmentBy } = one
  const day = (iso: string) => printDate(iso, letter.language)
  let next: string | undefined
  if (appointed) next = t.appointed(appointed.name, appointed.service, day(appointed.from), appointed.phone)
  else if (one.granted) next = appointmentBy ? t.next[one.item](day(appointmentBy)) : t.nextSoon[one.item]
  const name = t.items[one.item]
  const text = one.isUnwanted ? capital(t.unwanted(name)) : t.result(name, one.granted)
  return { granted: one.granted, text, next }
}

function assessedItem(one: DecidedItem, letter: DecisionLetter) {
  const t = texts[letter.language]
  const rows = (criteria: readonly LetterCriterion[]) =>
    criteria.map(({ criterion, met, reason }) => ({ criterion, tone: tones[met], met: t.met[met], reason }))
  return {
    heading: one.isUnwanted
      ? capital(t.unwanted(t.items[one.item]))
      : t.assessmentHeading(t.items[one.item], one.granted),
    reason: one.reason,
    criteria: rows(one.criteria),
    ownWays: (one.ownWays ?? []).map(({ title, text, criteria }) => ({
      title,
      text,
      criteria: rows(criteria),
    })),
    law: t.law(list(one.paragraphs, letter)),
  }
}

const tones = { yes: 'yes', no: 'no', not_needed: 'quiet' }

function childSection({ child, language }: DecisionLetter) {
  if (!child) return undefined
  const t = texts[language]
  if ('notHeardBecause' in child)
    return { heading: t.childHeading, text: t.childNotHeard(child.notHeardBecause) }
  // The child's words are not for this reader, or not for the parents: how it was heard is told all the same
  if ('heardOnly' in child) return { heading: t.childHeardHeading, text: child.heardOnly }
  return { heading: t.childHeading, words: child.view, text: child.weight }
}

function itemNames(letter: DecisionLetter): string {
  const t = texts[letter.language]
  return list(
    letter.items.map((one) => t.items[one.item]),
    letter,
  )
}
