import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findRightsAnswers } from './rights-draft.ts'
import { type EverydayService, firstOpenInCheck, many, one } from './rights-questions.ts'
import { resultsOf } from './rights-results.ts'
import { guideTexts } from './texts/index.ts'

/** What the rights check told, carried to the inquiry on the server. */
export interface RightsCheckCarried {
  about: 'self' | 'child' | 'unborn' | 'adoption' | 'other'
  /** The services by their everyday names, one a line. */
  services: string
  asksFor: string[]
  /** The answers, and the rules by which they were weighed, as JSON. */
  record: string
}

/** Null when the check has not been gone through. */
export async function findRightsCheck(db: ReadDb, asked: Asked): Promise<RightsCheckCarried | null> {
  const answers = await findRightsAnswers(db, asked)
  if (firstOpenInCheck(answers) !== null) return null
  const { own, municipal } = resultsOf(answers, asked.today, asked.authority.kind, asked.authority.settings)
  const names = guideTexts[asked.language].everydayServices
  const services = [...new Set([...many(answers, 'now'), ...many(answers, 'more')])]
  const wishes = many(answers, 'wish').filter((each) => each !== 'unsure')
  const looksMet = [...own, ...municipal].filter(({ looks }) => looks === 'looks_met').map(({ item }) => item)
  return {
    about: one(answers, 'about') as RightsCheckCarried['about'],
    services: services.map((each) => names[each as EverydayService]).join('\n'),
    asksFor: wishes.length ? [...wishes] : [...new Set(looksMet)],
    record: JSON.stringify({
      answers,
      results: [...own, ...municipal].map((check) => ({
        item: check.item,
        looks: check.looks,
        rule: check.rule.code,
        version: check.rule.version,
        basis: check.basis,
        ...(municipal.includes(check) && { of: 'municipality' }),
      })),
    }),
  }
}
