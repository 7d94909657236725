import type { Actor } from '../access/actor.ts'

/**
 * What somebody wrote once under a goal (a comment) or an activity (a note). Never changed; the one who wrote it may take it back, and
 * then its words are the history's alone (`history/`). `writtenAs`: what the one who wrote it was to the person.
 */
export interface Remark {
  id: string
  /** '' where it is taken back. */
  text: string
  writtenAs: string
  /** The practitioner's name; null when the person's own side wrote. */
  by: string | null
  at: Date
  takenBackAt: Date | null
  /** The reader wrote it. */
  isMine: boolean
}

/** As the reader sees it: the words of one that is taken back go no further. */
export function asRemark(
  { writtenBy, ...row }: Omit<Remark, 'isMine'> & { writtenBy: string },
  actor: Actor,
): Remark {
  return { ...row, text: row.takenBackAt ? '' : row.text, isMine: isOf(writtenBy, actor) }
}

export const isOf = (writtenBy: string, actor: Actor): boolean =>
  actor.kind !== 'nobody' && writtenBy === actor.identityId
