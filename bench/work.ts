import { createHash } from 'node:crypto'
import { authority, coordinators, servicesInTeam } from './data-set.ts'

/** What is measured, and what it is held against. */
export const works = ['F0', 'F1', 'W1', 'F1-W7', 'W7'] as const
export type WorkName = (typeof works)[number]

/** Everything the one who loads needs to know, in a file. */
export interface LoadPlan {
  work: WorkName
  url: string
  people: number
  seconds: number
  connections: number
  /** Session tokens, by reader. */
  tokens: string[]
}

export interface LoadResult {
  perSecond: number
  p50: number
  p99: number
  answers: number
  wrong: number
}

export const idOf = (kind: string, number: number): string =>
  createHash('md5')
    .update(kind + number)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5')

/** A random plan and somebody who may read it: its coordinator, or one of the six who take part. */
export function randomVisit(people: number): { person: number; reader: number } {
  const person = Math.floor(Math.random() * people)
  const who = Math.floor(Math.random() * (servicesInTeam + 1))
  return { person, reader: who === 0 ? person % coordinators : coordinators + who - 1 }
}

export const planPath = (person: number) => `/${authority}/plan/${idOf('plan', person)}`
export const activityPath = (person: number, activity: number) =>
  `${planPath(person)}/tiltak/${idOf('tiltak', person * 10 + activity)}`
