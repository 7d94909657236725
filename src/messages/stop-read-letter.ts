import type { Db } from '../platform/database/database.ts'
import { findNotice } from './notices-store.ts'
import { lockPaperLettersTo, stopPaperLetter } from './paper-letter-store.ts'
import { isNeedlessOnceRead } from './rules/way-to.ts'

/** They have opened what the letter brings, before it was posted (`read-before-posted`). @returns how many were stopped */
export async function stopReadLetter(
  db: Db,
  read: { personId: string; recipientKey: string; href: string; now: Date },
): Promise<number> {
  let stopped = 0
  for (const letter of await lockPaperLettersTo(db, read)) {
    const notice = await findNotice(db, letter.noticeId)
    if (notice?.href !== read.href || !isNeedlessOnceRead(letter.reason)) continue
    await stopPaperLetter(db, letter, read.now)
    stopped++
  }
  return stopped
}
