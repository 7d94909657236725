import type { Fields } from '../platform/form/drafts.ts'

// The rights check in everyday words. One question a page; only those that apply.

export const rightsQuestionPlaces = {
  about: 'hvem',
  age: 'alder',
  condition: 'helse',
  now: 'hjelp-na',
  more: 'hjelp-framover',
  long: 'hvor-lenge',
  together: 'samarbeid',
  complex: 'sammensatt',
  programme: 'kvp',
  wish: 'onske',
} as const
export type RightsQuestion = keyof typeof rightsQuestionPlaces
export const rightsQuestions = Object.keys(rightsQuestionPlaces) as RightsQuestion[]
export const answerPlace = 'svar'

/** Services by the names people use, and what they count as (Sandnes kommune's page). */
export const everydayServices = {
  home_nursing: 'municipal_health',
  respite: 'municipal_health',
  personal_assistance: 'municipal_health',
  support_contact: 'municipal_health',
  physio: 'municipal_health',
  supported_housing: 'municipal_health',
  mental_health_municipal: 'municipal_health',
  family_guidance: 'municipal_health',
  child_psychiatry: 'specialist_health',
  habilitation: 'specialist_health',
  hospital: 'specialist_health',
  school: 'other_welfare',
  school_psychology: 'other_welfare',
  nav: 'other_welfare',
  child_welfare: 'other_welfare',
} as const
export type EverydayService = keyof typeof everydayServices
export const everydayServiceNames = Object.keys(everydayServices) as EverydayService[]

export function one(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

export function many(fields: Fields, name: string): readonly string[] {
  const value = fields[name]
  return value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value
}

/** A child who is expected, by birth or by adoption. */
export const isAwaitedAsked = (fields: Fields): boolean =>
  ['unborn', 'adoption'].includes(one(fields, 'about'))

export function isAboutChild(fields: Fields): boolean {
  return isAwaitedAsked(fields) || one(fields, 'age') === 'child'
}

export function appliesInCheck(question: RightsQuestion, fields: Fields): boolean {
  if (question === 'age') return !isAwaitedAsked(fields)
  if (question === 'condition') return isAboutChild(fields)
  if (question === 'programme')
    return !isAboutChild(fields) && [...many(fields, 'now'), ...many(fields, 'more')].includes('nav')
  return true
}

export function questionsInCheck(fields: Fields): RightsQuestion[] {
  return rightsQuestions.filter((each) => appliesInCheck(each, fields))
}

export function rightsPlaceAfter(question: RightsQuestion, fields: Fields): string {
  const rest = rightsQuestions.slice(rightsQuestions.indexOf(question) + 1)
  const next = rest.find((each) => appliesInCheck(each, fields))
  return next ? rightsQuestionPlaces[next] : answerPlace
}

export function rightsPlaceBefore(question: RightsQuestion, fields: Fields): string | null {
  const before = rightsQuestions.slice(0, rightsQuestions.indexOf(question))
  const last = before.filter((each) => appliesInCheck(each, fields)).at(-1)
  return last ? rightsQuestionPlaces[last] : null
}

export function rightsQuestionAt(place: string): RightsQuestion | null {
  return rightsQuestions.find((each) => rightsQuestionPlaces[each] === place) ?? null
}

/** The first question not answered; null when all that apply are. */
export function firstOpenInCheck(fields: Fields): RightsQuestion | null {
  return questionsInCheck(fields).find((each) => fields[each] === undefined) ?? null
}

/** Whom the answer speaks of: «du», «barnet», or the one it is about. */
export type Who = 'self' | 'child' | 'other'

export function whoOf(fields: Fields): Who {
  const about = one(fields, 'about')
  if (about === 'child' || isAwaitedAsked(fields)) return 'child'
  return about === 'other' ? 'other' : 'self'
}

/** The question's number, and of how many: null as long as an answer may still add or take away one. */
export function questionNumber(question: RightsQuestion, fields: Fields): [number, number | null] {
  const all = questionsInCheck(fields)
  const isSettled = rightsQuestions.indexOf(question) > rightsQuestions.indexOf('more')
  return [all.indexOf(question) + 1, isSettled ? all.length : null]
}
