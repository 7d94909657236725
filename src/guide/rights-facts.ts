import type { CriteriaFacts } from '../cases/index.ts'
import type { Fields } from '../platform/form/drafts.ts'
import {
  type EverydayService,
  everydayServices,
  isAboutChild,
  isAwaitedAsked,
  many,
  one,
} from './rights-questions.ts'

type YesNoUnsure = CriteriaFacts['longTerm']

const word = (fields: Fields, name: string): YesNoUnsure => {
  const said = one(fields, name)
  return said === 'yes' || said === 'no' ? said : 'unsure'
}

/**
 * What the criteria ask about, from the answers in everyday words. Each everyday service has a provider of its own. What
 * is needed for a child not born yet comes later. An exact age is not asked: any day on the right side of 18 will do.
 */
export function factsFrom(fields: Fields, today: string): CriteriaFacts {
  const isUnborn = isAwaitedAsked(fields)
  const years = isAboutChild(fields) ? 1 : 30
  const service = (status: 'has' | 'needs' | 'will_need') => (name: string) => ({
    kind: everydayServices[name as EverydayService],
    status,
    provider: name,
  })
  const now = many(fields, 'now')
  const more = many(fields, 'more').filter((each) => !now.includes(each))
  const wishes = many(fields, 'wish')
  const chosen = [...now.map(service('has')), ...more.map(service(isUnborn ? 'will_need' : 'needs'))]
  return {
    today,
    birthDate:
      isUnborn || !one(fields, 'age')
        ? null
        : `${Number(today.slice(0, 4)) - years}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`,
    dueDate: one(fields, 'about') === 'unborn' ? today : null,
    byAdoption: one(fields, 'about') === 'adoption',
    // None chosen: what is needed is not known, which is no no
    services: chosen.length ? chosen : null,
    seriousCondition: word(fields, 'condition'),
    longTerm: word(fields, 'long'),
    needsCoordination: word(fields, 'together'),
    complex: word(fields, 'complex'),
    qualificationProgramme: fields.programme === undefined ? 'no' : word(fields, 'programme'),
    wantsChildCoordinator: wishes.includes('child_coordinator') ? 'yes' : 'unsure',
    wantsPlan: wishes.includes('plan') ? 'yes' : 'unsure',
  }
}
