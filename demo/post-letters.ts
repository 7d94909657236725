import { addDays } from '../src/law/calendar.ts'
import { sendNotice } from '../src/messages/index.ts'
import { dayInOslo } from '../src/platform/clock/clock.ts'
import { postPaperLetter } from '../src/registers/post-paper-letter.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { ActorKey } from './base/demo-actor.ts'
import type { DemoWorld } from './demo-world.ts'
import { standInConnections } from './outside.ts'

/** The notices that carry a letter, and which. */
const letterOf: Record<string, string> = {
  decision_issued: 'decision',
  complaint_sent_on: 'complaint_statement',
}

/**
 * What lies for the print queue of a case's person is made for it on the day it was told, and posted the day after; what was told
 * of at `only`, where it is named.
 */
export async function postLetters(
  world: DemoWorld,
  authority: AuthorityId,
  caseId: string,
  who: ActorKey,
  only?: readonly string[],
): Promise<void> {
  const notices = await world.database.transaction(authority, (db) =>
    db
      .selectFrom('notice as n')
      .innerJoin('caseFile as c', 'c.personId', 'n.personId')
      .leftJoin('letter as l', (join) =>
        join
          .onRef('l.caseId', '=', 'c.id')
          .on(({ eb, ref, and, or }) =>
            or(
              Object.entries(letterOf).map(([notice, letter]) =>
                and([eb(ref('n.kind'), '=', notice), eb(ref('l.kind'), '=', letter)]),
              ),
            ),
          ),
      )
      .leftJoin('paperLetter as p', 'p.noticeId', 'n.id')
      .select(['n.id', 'n.kind', 'n.at', 'l.id as letterId'])
      .where('c.id', '=', caseId)
      .where('n.recipientKind', '=', 'citizen')
      .where('p.id', 'is', null)
      .execute(),
  )
  const { connections } = standInConnections({ production: false })
  for (const { id, kind, at, letterId } of notices) {
    if (only && !only.includes(kind)) continue
    await sendNotice(
      { ...world, ...connections, publicUrl: '', now: () => at },
      { authorityId: authority, noticeId: id, ...(letterId && { letterId }) },
    )
    const letter = await world.database.transaction(authority, (db) =>
      db.selectFrom('paperLetter').select('id').where('noticeId', '=', id).executeTakeFirst(),
    )
    if (!letter) continue
    const today = addDays(dayInOslo(at), 1)
    const asked = world.asked(who, { authority, today })
    const fields = { paperLetterId: letter.id, postedOn: today.split('-').reverse().join('.') }
    const outcome = await postPaperLetter.run(world.database, asked, fields, () => '')
    if (!('done' in outcome)) throw new Error(`not posted: ${JSON.stringify(outcome)}`)
  }
}
