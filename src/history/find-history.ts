import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { type DocumentChange, findDocumentChanges } from '../documents/index.ts'
import { aboutWholePlan, viaPlan } from '../plans/index.ts'
import { id, optionalId } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { type DescriptionChange, findDescriptionChanges } from '../team/index.ts'
import { acts } from './access.ts'
import { compareThing, idsIn } from './as-compared.ts'
import { calledTo } from './called-to.ts'
import {
  type Change,
  findChanges,
  findNames,
  findSaid,
  findVersions,
  findWhenChanged,
  mostSaid,
  type Said,
  type Version,
} from './history-store.ts'
import { changeAsRead, isChangeOpen, ownOnly, toldTo } from './own-changes.ts'
import { type PlanRead, readWholeOrOwn } from './read-whole.ts'
import type { Difference } from './rules/compare-plans.ts'

/** How many changes one page shows. */
const most = 40

export interface ToldChange extends Omit<Change, 'content' | 'before'> {
  /** What became of it; empty where it is the first that is kept of something older, or nothing that is shown was changed. */
  differences: Difference[]
  /** What a goal or an activity is called in this version. */
  name: string
  /** It was there before the history began: what stood then is all that is known. */
  isOlder: boolean
}

export interface History extends PlanRead {
  versions: Version[]
  changes: ToldChange[]
  /** What was said of the plan, its goals and activities in the time of these changes. */
  said: Said[]
  /** What was done with the documents in that time. */
  documents: DocumentChange[]
  /** How what each contributes was changed in that time. */
  described: DescriptionChange[]
  /** More was said in that time than is told. */
  saidMore: boolean
  /** Older ones are read from here on. */
  after: string | null
  isFirstPage: boolean
}

/**
 * What has been changed in the plan, by whom and when, newest first, and the versions that were kept. For one who takes part: what they
 * have written themselves, where it is open to them today.
 */
export const findHistory = query({
  act: acts.see,
  input: z.object({ planId: id, etter: optionalId }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<History | null> {
    const { input, db, grant } = context
    const whole = readWholeOrOwn(context)
    if (!whole) return null
    const own = ownOnly(context)
    const [versions, { changes, hasMore }] = await Promise.all([
      own ? [] : findVersions(db, input.planId),
      findChanges(db, input.planId, { after: input.etter ?? null, most, own }),
    ])
    const before = input.etter ? await findWhenChanged(db, input.planId, input.etter) : null
    const from = (hasMore && changes.at(-1)?.at) || null
    const ids = idsIn(changes.flatMap(({ content, before }) => [content, before]))
    const names = await findNames(db, ids, calledTo(whole, context.language))
    // After a change that is not there nothing is shown; what others said is not one's own
    const isNowhere = own !== null || (input.etter !== undefined && !before)
    const isShown = await Promise.all(changes.map((change) => isChangeOpen(db, change, context)))
    const shown = changes.filter((_, at) => isShown[at])
    const read = await Promise.all(shown.map((change) => changeAsRead(db, change, grant)))
    const said = isNowhere ? [] : await findSaid(db, input.planId, { from, before })
    const documents = isNowhere ? [] : await findDocumentChanges(db, input.planId, grant, { from, before })
    const described = isNowhere ? [] : await findDescriptionChanges(db, whole.person.id, { from, before })
    return {
      ...whole,
      versions,
      // A column that came later makes versions differ where nothing that is told was changed
      changes: read
        .map((change) => tellChange(change, names, grant))
        .filter(({ isOlder, differences }) => isOlder || differences.length > 0),
      said: said.slice(0, mostSaid),
      saidMore: said.length > mostSaid,
      documents,
      described,
      after: hasMore ? (changes.at(-1)?.id ?? null) : null,
      isFirstPage: !input.etter,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['history'] }],
})

/** A change in what became of the thing. */
export function tellChange(change: Change, names: ReadonlyMap<string, string>, grant: Grant): ToldChange {
  const { content, before, ...rest } = change
  const isOlder = before === null && change.version > 1
  const name = String(content[change.thing === 'goal' ? 'words' : 'what'] ?? '')
  const differences = isOlder ? [] : compareThing(change, before, content, names)
  return { ...rest, name, isOlder, differences: toldTo(differences, grant) }
}
