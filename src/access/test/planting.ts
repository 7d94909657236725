import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Secrets } from '../../platform/secrets/secrets.ts'
import type { PlantedWord } from './may-receive.ts'
import type { Pool } from './readers.ts'
import type { Period, Story } from './story.ts'

export const here = 'baerum'

/** So that each is found, however the page is set: in lines, capitals, or with nothing between. */
export const wordPattern = /kvq[a-z2-7]{12}/g
const letters = 'abcdefghijklmnopqrstuvwxyz234567'
const newWord = () => `kvq${[...randomBytes(12)].map((byte) => letters[byte % 32]).join('')}`

/** Put where a value of a row is to be a word that nobody could guess. */
export const W = Symbol('a word')

export type Extra = Partial<Omit<PlantedWord, 'column'>>

/** Rows about one person, as the owner of them, with words in them. */
export interface Planting {
  story: Story
  pool: Pool
  personId: string
  /** Of the things there is one of: the same at every asking. */
  id(name: string): string
  row(table: string, values: Record<string, unknown>, extra?: Extra): Promise<void>
  word(column: string, extra?: Extra): string
  words: Map<string, PlantedWord>
  /** YYYY-MM-DD, so many days from the clock's. */
  day(offset: number): string
  /** A moment of that day. */
  at(offset: number): string
  between(period: Period): { from_date: string; to_date: string | null }
  file(type: string, bytes: Buffer): Promise<string>
  client: pg.Client
}

export function startPlanting(
  { secrets, ...given }: Pick<Planting, 'story' | 'pool' | 'client'> & { secrets: Secrets },
  today: string,
): Planting {
  const ids = new Map<string, string>()
  const words: Planting['words'] = new Map()
  const day = (offset: number) => addDays(today, offset)
  const word = (column: string, extra: Extra = {}) => {
    const made = newWord()
    words.set(made, { column, partOf: [], ...extra })
    return made
  }
  async function row(table: string, values: Record<string, unknown>, extra: Extra = {}): Promise<void> {
    const all = Object.entries({ authority_id: here, ...values } as Record<string, unknown>)
    const places = all.map((_, n) => `$${n + 1}`)
    await given.client.query(
      `insert into ${table} (${all.map(([column]) => column).join(', ')}) values (${places.join(', ')})`,
      all.map(([column, value]) => (value === W ? word(`${table}.${column}`, extra) : value)),
    )
  }
  return {
    ...given,
    personId: randomUUID(),
    words,
    word,
    row,
    day,
    at: (offset) => `${day(offset)}T09:00:00Z`,
    between: ({ from, until }) => ({ from_date: day(from), to_date: until === null ? null : day(until) }),
    id(name) {
      if (!ids.has(name)) ids.set(name, randomUUID())
      return ids.get(name)!
    },
    async file(type, bytes) {
      const content = secrets.encryptBytes(bytes)
      const sha256 = createHash('sha256').update(content).digest('hex')
      await row('document', { sha256, content_type: type, size: bytes.length, content })
      return sha256
    },
  }
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
