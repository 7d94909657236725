/** A stretch of a text that two versions share, or that one of them has alone. */
export interface Piece {
  kind: 'same' | 'out' | 'in'
  text: string
}

/** Above this many pairs to hold against each other the whole stretch is shown as changed: nobody reads it word by word. */
const mostPairs = 1_500_000

/**
 * What became of a text, word by word: what went out, what came in, and what stands. The pieces 'same' and 'out' put together
 * are the first text, 'same' and 'in' the second, to the last sign. What went out stands before what came in its place.
 */
export function wordDifference(from: string, to: string): Piece[] {
  const before = wordsOf(from)
  const after = wordsOf(to)
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end += 1
  const pieces: Piece[] = []
  for (const word of before.slice(0, start)) add(pieces, 'same', word)
  between(pieces, before.slice(start, before.length - end), after.slice(start, after.length - end))
  for (const word of before.slice(before.length - end)) add(pieces, 'same', word)
  return pieces
}

/** Words with what follows them to the next word: a changed space is a changed word. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

function add(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1)
  if (last?.kind === kind) last.text += text
  else pieces.push({ kind, text })
}

/** By the longest common row of words. */
function between(pieces: Piece[], before: string[], after: string[]): void {
  const width = after.length + 1
  const changed = { out: '', in: '' }
  const flush = () => {
    if (changed.out) add(pieces, 'out', changed.out)
    if (changed.in) add(pieces, 'in', changed.in)
    changed.out = ''
    changed.in = ''
  }
  let b = 0
  let a = 0
  if (before.length * after.length <= mostPairs) {
    const longest = lengths(before, after)
    while (b < before.length && a < after.length) {
      if (before[b] === after[a]) {
        flush()
        add(pieces, 'same', before[b]!)
        b += 1
        a += 1
      } else if (longest[(b + 1) * width + a]! >= longest[b * width + a + 1]!) changed.out += before[b++]
      else changed.in += after[a++]
    }
  }
  changed.out += before.slice(b).join('')
  changed.in += after.slice(a).join('')
  flush()
}

/** The longest common row from each place on, in one flat table. */
function lengths(before: string[], after: string[]): Uint16Array {
  const width = after.length + 1
  const table = new Uint16Array((before.length + 1) * width)
  for (let b = before.length - 1; b >= 0; b -= 1)
    for (let a = after.length - 1; a >= 0; a -= 1)
      table[b * width + a] =
        before[b] === after[a]
          ? table[(b + 1) * width + a + 1]! + 1
          : Math.max(table[(b + 1) * width + a]!, table[b * width + a + 1]!)
  return table
}
