import { z } from 'zod'
import { isWithheldFrom } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findNotice, markOpened } from './notices-store.ts'
import { openedByAct } from './rules/notice-kinds.ts'

/** Notes that the one it was sent to has opened it, and leads to what it is about. Done: the path to go to. */
export const openNotice = command({
  act: acts.openNotice,
  form: z.object({ noticeId: id }),
  async about({ noticeId }, db, { actor, today }) {
    const notice = await findNotice(db, noticeId)
    if (!notice || actor.kind === 'nobody' || notice.recipientKey !== actor.identityKey) return null
    if (notice.personId && (await isWithheldFrom(db, notice.personId, actor.identityKey, today))) return null
    if (notice.recipientKind && notice.recipientKind !== actor.kind) return null
    return { notice, personId: null }
  },
  async run({ subject, db, now }) {
    // What is opened by an act of its own is not opened by coming to its door (eForvaltningsforskriften § 8)
    if (!openedByAct.includes(subject.notice.kind)) await markOpened(db, subject.notice.id, now)
    return { href: subject.notice.href }
  },
})
