import type { NetworkArea } from './network.ts'

type Anchor = 'start' | 'end' | 'middle'

export type Placed = {
  key: string
  kind: 'person' | 'service' | 'gap'
  hasBall: boolean
  x: number
  y: number
  r: number
  initials: string
  /** The path from the person to this node. */
  line: string
  textX: number
  anchor: Anchor
  /** The name first, then what they do. */
  lines: { text: string; y: number }[]
}

export type Layout = {
  width: number
  height: number
  middle: { x: number; y: number; r: number }
  areas: { key: string; name: string; x: number; y: number; anchor: Anchor }[]
  nodes: Placed[]
}

type Row = {
  area: NetworkArea
  first: boolean
  key: string
  kind: Placed['kind']
  name: string
  does: string
  hasBall: boolean
}

/** Places the person in the middle and everybody around, area by area. Pure: the same areas give the same picture. */
export function layoutMap(areas: readonly NetworkArea[], shape: 'wide' | 'narrow', missing: string): Layout {
  const [one, two] = halves(areas)
  return shape === 'wide'
    ? wide(rowsOf(one, missing), rowsOf(two, missing))
    : narrow(rowsOf(one, missing), rowsOf(two, missing))
}

const rowHeight = 62
const areaGap = 44

/** Two halves of about the same height, the areas' order kept. */
function halves(areas: readonly NetworkArea[]): [NetworkArea[], NetworkArea[]] {
  const weight = (area: NetworkArea) => 0.7 + area.members.length + (area.gaps?.length ?? 0)
  const total = areas.reduce((sum, area) => sum + weight(area), 0)
  let sum = 0
  let best = 0
  let bestDistance = total
  areas.forEach((area, i) => {
    sum += weight(area)
    const distance = Math.abs(total / 2 - sum)
    if (distance < bestDistance) {
      bestDistance = distance
      best = i + 1
    }
  })
  return [areas.slice(0, best), areas.slice(best)]
}

function rowsOf(areas: readonly NetworkArea[], missing: string): Row[] {
  return areas.flatMap((area) => {
    const members = area.members.map((m) => ({
      key: `${area.key}-${m.id}`,
      kind: m.kind,
      name: m.name,
      does: m.does ?? m.role ?? '',
      hasBall: m.hasBall ?? false,
    }))
    const gaps = (area.gaps ?? []).map((gap) => ({
      key: `${area.key}-${gap}`,
      kind: 'gap' as const,
      name: `${missing}: ${gap}`,
      does: '',
      hasBall: false,
    }))
    return [...members, ...gaps].map((row, i) => ({ ...row, area, first: i === 0 }))
  })
}

/** The vertical place of each row, from 0; an area's name takes its own room above its first row. */
function heights(rows: readonly Row[]): { at: number[]; total: number } {
  let y = 0
  const at = rows.map((row) => {
    if (row.first) y += areaGap
    const here = y + rowHeight / 2
    y += rowHeight
    return here
  })
  return { at, total: y }
}

function wide(left: readonly Row[], right: readonly Row[]): Layout {
  const width = 1040
  const leftHeights = heights(left)
  const rightHeights = heights(right)
  const height = Math.max(leftHeights.total, rightHeights.total, 260) + 24
  const middle = { x: width / 2, y: height / 2, r: 58 }
  const layout: Layout = { width, height, middle, areas: [], nodes: [] }
  const place = (rows: readonly Row[], { at, total }: { at: number[]; total: number }, side: -1 | 1) => {
    const top = (height - total) / 2
    // the nodes stand on an ellipse around the person, so that the whole reads as a circle of people
    const reach = (y: number) => 128 + 84 * Math.sqrt(Math.max(0, 1 - ((y - middle.y) / (height / 2)) ** 2))
    const anchor = side < 0 ? 'end' : 'start'
    rows.forEach((row, i) => {
      const y = top + at[i]!
      const x = middle.x + side * reach(y)
      const textX = x + side * 32
      if (row.first) {
        layout.areas.push({
          key: row.area.key,
          name: row.area.name,
          x: textX - side * 52,
          y: y - rowHeight / 2 - 8,
          anchor,
        })
      }
      const bend = middle.x + side * (middle.r + 60)
      const line = `M${middle.x} ${middle.y}C${bend} ${middle.y} ${bend} ${r1(y)} ${r1(x)} ${r1(y)}`
      layout.nodes.push(placed(row, r1(x), r1(y), line, r1(textX), anchor, 30))
    })
  }
  place(left, leftHeights, -1)
  place(right, rightHeights, 1)
  return layout
}

function narrow(above: readonly Row[], below: readonly Row[]): Layout {
  const width = 340
  const aboveHeights = heights(above)
  const belowHeights = heights(below)
  const middle = { x: 76, y: aboveHeights.total + 76, r: 50 }
  const height = middle.y + 64 + belowHeights.total + 12
  const layout: Layout = { width, height, middle, areas: [], nodes: [] }
  const trunk = 14
  const place = (rows: readonly Row[], { at }: { at: number[] }, top: number) => {
    rows.forEach((row, i) => {
      const y = r1(top + at[i]!)
      const x = 52
      if (row.first) {
        layout.areas.push({
          key: row.area.key,
          name: row.area.name,
          x: 30,
          y: y - rowHeight / 2 - 6,
          anchor: 'start',
        })
      }
      const turn = y < middle.y ? 1 : -1
      const line = `M${middle.x} ${middle.y}H${trunk + 12}Q${trunk} ${middle.y} ${trunk} ${middle.y - 12 * turn}V${y + 12 * turn}Q${trunk} ${y} ${trunk + 12} ${y}H${x}`
      layout.nodes.push(placed(row, x, y, line, x + 32, 'start', 30))
    })
  }
  place(above, aboveHeights, 8)
  place(below, belowHeights, middle.y + 56)
  return layout
}

function placed(
  row: Row,
  x: number,
  y: number,
  line: string,
  textX: number,
  anchor: Anchor,
  room: number,
): Placed {
  const texts =
    row.kind === 'gap' ? wrap(row.name, room, 2) : [cut(row.name, room), ...wrap(row.does, room + 3, 2)]
  const first = y + 5 - ((texts.length - 1) * 18) / 2
  return {
    key: row.key,
    kind: row.kind,
    hasBall: row.hasBall,
    x,
    y,
    r: 21,
    initials: row.kind === 'gap' ? '?' : initialsOf(row.name),
    line,
    textX,
    anchor,
    lines: texts.map((text, i) => ({ text, y: r1(first + i * 18) })),
  }
}

const r1 = (n: number): number => Math.round(n * 10) / 10

/** At most two letters: first and last word. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  const last = words.length > 1 ? words[words.length - 1]! : ''
  return `${[...(words[0] ?? '')][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase()
}

const cut = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`

/** Breaks at spaces into at most `most` lines; what does not fit ends in an ellipsis (the list has it whole). */
export function wrap(text: string, room: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter(Boolean)) {
    if (line && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line) lines.push(line)
  if (lines.length <= most) return lines.map((l) => cut(l, room))
  return [...lines.slice(0, most - 1), cut(`${lines.slice(most - 1).join(' ')}`, room)]
}
