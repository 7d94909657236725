import { z } from 'zod'
import { type LegalBasis, legalBases } from '../law/legal-basis.ts'
import { choice, id, optionalText, text } from '../platform/form/fields.ts'
import { type Language, languages } from '../platform/i18n/language.ts'
import { type CaseFacts, type CaseService, factQuestions } from './case.ts'
import { type CriterionCode, criterionCodes, type RightsItem, rightsItems } from './rules/criteria.ts'
import { serviceKinds, serviceStatuses } from './rules/criteria-facts.ts'
import type { CriterionAnswer } from './rules/decide-item.ts'

/**
 * The buttons inside the form; the rest of the form is saved with each. «propose» shows what the law's table says of it. «remove:<id>» takes a service away, «leave:<item>»
 * all that was written on a right nobody asked for.
 */
export const assessmentButtons = {
  add: 'add',
  take: 'take',
  propose: 'propose',
  remove: (id: string) => `remove:${id}`,
  leave: (item: RightsItem) => `leave:${item}`,
} as const

export type ServiceWords = Omit<CaseService, 'id'>
type Answers = Partial<Record<RightsItem, Partial<Record<CriterionCode, CriterionAnswer>>>>

/** Everything of the page of the assessment, as it was sent. What the page did not show is absent. */
export interface AssessmentForm {
  caseId: string
  legalBasis?: LegalBasis
  /** What we write to the person in; with it the language an interpreter is needed in ('' when none). */
  language?: Language
  interpreter: string
  facts: Partial<CaseFacts>
  changed: CaseService[]
  added: ServiceWords[]
  removedId?: string
  /** The right whose answers are taken away. */
  left?: RightsItem
  answers: Answers
  /** Criteria without an answer of their own, which follow another right's. */
  same: Partial<Record<RightsItem, CriterionCode[]>>
  /** Why one who made an overturned decision assesses it again; '' where nothing was written. */
  noOtherHand: string
  /** What the law's table proposes is asked for. */
  proposes: boolean
}

/** The field that holds the answer of one criterion; its reason has the same name and `_reason`. */
export const criterionField = (item: RightsItem, code: CriterionCode) => `${item}_${code}`
export const sameField = (item: RightsItem, code: CriterionCode) => `${criterionField(item, code)}_same`
/** A field of one service: of a known one by its id, of the new one by «new», of one named in the inquiry by its number. */
export const serviceField = (whose: string, name: keyof ServiceWords) => `service_${whose}_${name}`
export const proposedName = (at: number) => `proposed${at}`

type Typed = Record<string, unknown>
/** How many lines an inquiry's services are read as, at most. */
export const mostProposed = 12

const words = {
  name: text(200),
  kind: choice(serviceKinds),
  status: choice(serviceStatuses),
  provider: optionalText(200),
}

/**
 * The one form of the assessment. What is not begun is left alone. A criterion with an answer and no reason, or the other
 * way round, is asked for when one saves; a button inside the form saves the rest and leaves it standing (`halfTyped`).
 */
export const assessmentForm = z
  .looseObject({
    caseId: id,
    legalBasis: choice(legalBases).optional(),
    language: choice(languages).optional(),
    interpreter: optionalText(100),
    noOtherHand: optionalText(1000),
    button: z.string().max(80).optional(),
  })
  .transform((typed, context): AssessmentForm => {
    const say = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message })
    const button = typed.button ?? ''
    const removedId = /^remove:([0-9a-f-]{36})$/.exec(button)?.[1]
    const left = rightsItems.find((item) => button === assessmentButtons.leave(item))
    return {
      caseId: typed.caseId,
      legalBasis: typed.legalBasis,
      language: typed.language,
      interpreter: typed.interpreter,
      facts: factsOf(typed),
      changed: changedServices(typed, removedId, say),
      added: [...newService(typed, button, say), ...takenServices(typed, button, say)],
      removedId,
      left,
      answers: answersIn(typed, button !== '', say),
      same: sameIn(typed),
      noOtherHand: typed.noOtherHand,
      proposes: button === assessmentButtons.propose,
    }
  })

type Say = (field: string, message: string) => void

function factsOf(typed: Typed): Partial<CaseFacts> {
  return Object.fromEntries(
    factQuestions.flatMap((question) => {
      const answer = choice(['yes', 'no', 'unsure']).safeParse(typed[question])
      return answer.success ? [[question, answer.data]] : []
    }),
  )
}

function serviceIn(typed: Typed, whose: string, say: Say): ServiceWords | null {
  const found: Partial<Record<keyof ServiceWords, string>> = {}
  for (const name of ['name', 'kind', 'status', 'provider'] as const) {
    const field = serviceField(whose, name)
    const read = words[name].safeParse(typed[field])
    if (read.success) found[name] = read.data
    else say(field, read.error.issues[0]?.message ?? 'invalid')
  }
  return Object.keys(found).length === 4 ? (found as ServiceWords) : null
}

function changedServices(typed: Typed, removedId: string | undefined, say: Say): CaseService[] {
  return Object.keys(typed).flatMap((field) => {
    const whose = /^service_([0-9a-f-]{36})_name$/.exec(field)?.[1]
    if (!whose || whose === removedId) return []
    const service = serviceIn(typed, whose, say)
    return service ? [{ id: whose, ...service }] : []
  })
}

/** The empty row is no service, unless one asks to have it added. */
function newService(typed: Typed, button: string, say: Say): ServiceWords[] {
  const isBegun = (['name', 'kind', 'provider'] as const).some(
    (name) => String(typed[serviceField('new', name)] ?? '').trim() !== '',
  )
  if (!isBegun && button !== assessmentButtons.add) return []
  const service = serviceIn(typed, 'new', say)
  return service ? [service] : []
}

/** Those named in the inquiry that somebody has said the kind of: a person decides it. */
function takenServices(typed: Typed, button: string, say: Say): ServiceWords[] {
  const taken: ServiceWords[] = []
  let first: string | null = null
  for (let at = 0; at < mostProposed; at++) {
    const named = text(200).safeParse(typed[proposedName(at)])
    if (!named.success) continue
    const field = serviceField(proposedName(at), 'kind')
    first ??= field
    const kind = words.kind.safeParse(typed[field])
    if (kind.success) taken.push({ name: named.data, kind: kind.data, status: 'has', provider: '' })
  }
  if (button === assessmentButtons.take && first && taken.length === 0) say(first, 'choose')
  return taken
}

function answersIn(typed: Typed, leavesHalf: boolean, say: Say): Answers {
  const answers: Answers = {}
  for (const item of rightsItems) {
    for (const code of criterionCodes) {
      const field = criterionField(item, code)
      const { decided, reason, isHalf } = readCriterion(typed, field)
      if (decided.success && reason.success) {
        answers[item] = { ...answers[item], [code]: { decided: decided.data, reason: reason.data } }
      }
      if (!isHalf || leavesHalf) continue
      if (!decided.success) say(field, 'choose')
      if (!reason.success) say(`${field}_reason`, reason.error.issues[0]?.message ?? 'required')
    }
  }
  return answers
}

function sameIn(typed: Typed): AssessmentForm['same'] {
  const isBlank = (item: RightsItem, code: CriterionCode) => {
    const { decided, isHalf } = readCriterion(typed, criterionField(item, code))
    return !decided.success && !isHalf
  }
  return Object.fromEntries(
    rightsItems.map((item) => [
      item,
      criterionCodes.filter((code) => typed[sameField(item, code)] === 'yes' && isBlank(item, code)),
    ]),
  )
}

function readCriterion(typed: Typed, field: string) {
  const decided = choice(['met', 'not_met']).safeParse(typed[field])
  const reason = text(2000).safeParse(typed[`${field}_reason`])
  const isBegun = typed[field] !== undefined || String(typed[`${field}_reason`] ?? '').trim() !== ''
  return { decided, reason, isHalf: isBegun && !(decided.success && reason.success) }
}

/**
 * What a button inside the form could not save: criteria that are half answered, and all of a right whose answers were
 * not taken (`notTaken`), but nothing of the one that was taken away (`left`). Kept as a draft, so that nothing typed is lost.
 */
export function halfTyped(
  typed: Typed,
  { notTaken, left }: { notTaken: readonly RightsItem[]; left?: RightsItem },
): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const item of rightsItems) {
    if (item === left) continue
    for (const code of criterionCodes) {
      const field = criterionField(item, code)
      if (!readCriterion(typed, field).isHalf && !notTaken.includes(item)) continue
      for (const name of [field, `${field}_reason`]) {
        if (typeof typed[name] === 'string' && typed[name] !== '') kept[name] = typed[name]
      }
    }
  }
  return kept
}
