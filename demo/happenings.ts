import type { Happening } from '../src/connections/population-register/index.ts'
import { type CitizenKey, citizens } from './base/citizens.ts'
import { getHuman } from './base/demo-actor.ts'
import { syntheticNationalId } from './base/national-id.ts'
import { fatherOfUnborn, numberOf } from './outside.ts'

export const happenings = ['birth', 'protect', 'unprotect', 'move', 'death', 'alone'] as const

/** Whom something can happen to. */
export function registerPeople(): { key: string; name: string }[] {
  return citizens.filter(({ born }) => born).map(({ key }) => ({ key, name: getHuman(key).name }))
}

export type HappeningKey = (typeof happenings)[number]

export function isHappening(what: unknown): what is HappeningKey {
  return happenings.some((each) => each === what)
}

/** Why it cannot happen to the one that was chosen. */
export type CannotHappen = 'not_expecting' | 'not_two'

/** Null: it can. */
export function whyCannot(what: HappeningKey, whom: string): CannotHappen | null {
  if (what === 'birth' && whom !== 'silje-gravid') return 'not_expecting'
  return what === 'alone' && whom !== 'ada' ? 'not_two' : null
}

/** What happens in the register; null when it is nothing that can. The birth is always Silje's. */
export function happeningOf(what: string, whom: string, today: string): Happening | null {
  if (what === 'birth') {
    const number = syntheticNationalId(today)
    const home = {
      municipality: '3201',
      dwelling: 'silje-gravid',
      street: 'Diktet vei 4',
      post: '1300 Sandvika',
    }
    const mother = numberOf('silje-gravid')
    const father = fatherOfUnborn.number
    const name = { givenName: 'Vilje', familyName: 'Morgenduggli' }
    const child = { number, ...name, born: today, ...home, mother, father, responsible: [mother, father] }
    return { type: 'birth', child }
  }
  const person = citizens.find((each) => each.key === whom && each.born)
  if (!person) return null
  const number = numberOf(person.key as CitizenKey)
  switch (what) {
    case 'protect':
      return { type: 'protection', number, grade: 'strengtFortrolig' }
    case 'unprotect':
      return { type: 'protection', number, grade: 'ugradert' }
    case 'move':
      return { type: 'move', number, municipality: '4640', on: today, dwelling: `nytt hjem for ${whom}` }
    case 'death':
      return { type: 'death', number, on: today }
    case 'alone':
      return whom === 'ada' ? { type: 'responsibility', number, responsible: [numberOf('kari-mor')] } : null
    default:
      return null
  }
}
