import type { DocumentVersion, Versions } from './document-store.ts'

type Words = Pick<DocumentVersion, 'title' | 'kind' | 'fromWhom' | 'datedOn'>

export const wordsOfDocument = ['title', 'kind', 'fromWhom', 'datedOn'] as const

export const isSameWords = (one: Words, other: Words): boolean =>
  wordsOfDocument.every((each) => one[each] === other[each])

/** What stood about a document before what stands now, the newest first: the version each was last written in, once. */
export function wordsBefore(versions: Versions): DocumentVersion[] {
  const [newest, ...rest] = versions
  const found: DocumentVersion[] = []
  for (const each of rest) if (![newest, ...found].some((known) => isSameWords(known, each))) found.push(each)
  // Who wrote them: the first version they stood in
  return found.map(
    (each) => versions.findLast((one) => isSameWords(one, each) && one.version <= each.version) ?? each,
  )
}

const atWork = ['coordinator', 'stand_in', 'participant']

/** What one version of a document changed in the one before it. */
export interface DocumentChange {
  documentId: string
  /** What it is called in this version. */
  title: string
  what: 'added' | 'changed' | 'withdrawn' | 'taken_in'
  /** Another file came in its place. */
  hasNewFile: boolean
  moved: { field: (typeof wordsOfDocument)[number]; from: string | null; to: string | null }[]
  reason: string | null
  /** Of one at work; null: by one of those near the person. */
  by: string | null
  writtenAs: string
  at: Date
}

export function changesOf(versions: Versions): DocumentChange[] {
  return versions.map((version, at) => {
    const before = versions[at + 1]
    const { withdrawnReason } = version
    const isMoved = before && (before.withdrawnReason === null) !== (withdrawnReason === null)
    return {
      documentId: version.id,
      title: version.title,
      what: !before ? 'added' : !isMoved ? 'changed' : withdrawnReason === null ? 'taken_in' : 'withdrawn',
      hasNewFile: before !== undefined && before.fileVersion !== version.fileVersion,
      moved: before
        ? wordsOfDocument
            .filter((field) => before[field] !== version[field])
            .map((field) => ({ field, from: before[field] || null, to: version[field] || null }))
        : [],
      reason: isMoved ? withdrawnReason : null,
      by: atWork.includes(version.writtenAs) ? version.writtenName : null,
      writtenAs: version.writtenAs,
      at: version.writtenAt,
    }
  })
}
