import type pg from 'pg'
import {
  type Database,
  type Db,
  dropLast,
  kyselyOver,
  RollBack,
  sendAllLast,
} from '../src/platform/database/database.ts'

/**
 * A database whose every transaction is a part of the one this connection has begun: all of it is kept, or nothing.
 * One part at a time; the next waits.
 */
export function insideOneTransaction(client: pg.ClientBase): Database {
  const db = kyselyOver(client)
  let before: Promise<unknown> = Promise.resolve()
  async function part<T>(authorityId: string | null, work: (db: Db) => Promise<T>): Promise<T> {
    await client.query(`savepoint part`)
    await client.query(`select set_config('app.authority', $1, true)`, [authorityId ?? ''])
    try {
      const result = await work(db)
      await Promise.all(sendAllLast(client))
      await client.query('release savepoint part')
      return result
    } catch (fault) {
      dropLast(client)
      await client.query('rollback to savepoint part')
      if (fault instanceof RollBack) return fault.value as never
      throw fault
    }
  }
  return {
    transaction(authorityId, work) {
      const mine = before.then(() => part(authorityId, work))
      before = mine.catch(() => {})
      return mine
    },
    pool: { query: client.query.bind(client) } as unknown as pg.Pool,
    wake() {},
    async close() {},
  }
}
