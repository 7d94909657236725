import { getPerson } from '../people/index.ts'
import { type CommandContext, type Stale, stale } from '../platform/command.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import type { SheetSubject } from './about-sheet.ts'
import { isEmpty, type SaidHow, type SheetContent } from './sheet.ts'
import { addSheetVersion } from './sheet-store.ts'

/** Keeps the sheet as it is from now on, as a version of its own. Refuses: has_died, nothing_written. */
export async function keepSheet(
  { db, authorityId, actor, grant, now, today, subject, events }: CommandContext<unknown, SheetSubject>,
  made: { content: SheetContent; saidHow: SaidHow; confirms?: boolean },
): Promise<{ personId: string; version: number } | Refusal | Stale> {
  const { personId, sheet } = subject
  if ((await getPerson(db, personId)).diedOn) return refuse('has_died')
  if (!sheet && isEmpty(made.content)) return refuse('nothing_written')
  const version = (sheet?.version ?? 0) + 1
  const name = actor.kind === 'nobody' ? '' : actor.name
  const as = grant.relation.name
  const isKept = await addSheetVersion(db, authorityId, personId, {
    version,
    content: made.content,
    ...(made.confirms && sheet
      ? {
          writtenAt: sheet.writtenAt,
          writtenAs: sheet.writtenAs,
          writtenName: sheet.writtenName,
          saidHow: sheet.saidHow,
        }
      : { writtenAt: now, writtenAs: as, writtenName: name, saidHow: made.saidHow }),
    writtenBy: actor.kind === 'nobody' ? null : actor.identityId,
    ...(made.confirms
      ? {
          confirmedOn: today,
          confirmedVersion: version,
          confirmedAs: as,
          confirmedName: name,
          confirmedHow: made.saidHow,
        }
      : {
          confirmedOn: sheet?.confirmedOn ?? null,
          confirmedVersion: sheet?.confirmedVersion ?? null,
          confirmedAs: sheet?.confirmedAs ?? '',
          confirmedName: sheet?.confirmedName ?? '',
          confirmedHow: sheet?.confirmedHow ?? '',
        }),
  })
  if (!isKept) return stale
  events.add({
    type: made.confirms ? 'contingency_confirmed' : 'contingency_written',
    personId,
    facts: { version },
  })
  return { personId, version }
}
