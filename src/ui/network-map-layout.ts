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
export function layoutMap(areas: readonly NetworkArea[], missing: string): Layout {
  const [one, two] = halves(areas)
  const left = rowsOf(one, missing)
  const right = rowsOf(two, missing)
  const heights = [heightsOf(left), heightsOf(right)] as const
  const width = 1040
  const height = Math.max(heights[0].total, heights[1].total, 260) + 24
  const layout: Layout = {
    width,
    height,
    middle: { x: width / 2, y: height / 2, r: 58 },
    areas: [],
    nodes: [],
  }
  placeSide(layout, left, heights[0], -1)
  placeSide(layout, right, heights[1], 1)
  return layout
}

const rowHeight = 62
const areaGap = 48

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

type Heights = { at: number[]; total: number }

/** The vertical place of each row, from 0; an area's name takes its own room above its first row. */
function heightsOf(rows: readonly Row[]): Heights {
  let y = 0
  const at = rows.map((row) => {
    if (row.first) y += areaGap
    const here = y + rowHeight / 2
    y += rowHeight
    return here
  })
  return { at, total: y }
}

/** One side's rows, on an ellipse around the person, so that the whole reads as a circle of people. */
function placeSide(layout: Layout, rows: readonly Row[], { at, total }: Heights, side: -1 | 1): void {
  const { middle, height } = layout
  const top = (height - total) / 2
  const reach = (y: number) => 128 + 84 * Math.sqrt(Math.max(0, 1 - ((y - middle.y) / (height / 2)) ** 2))
  const anchor = side < 0 ? 'end' : 'start'
  rows.forEach((row, i) => {
    const y = round(top + at[i]!)
    const x = round(middle.x + side * reach(y))
    const textX = x + side * 32
    if (row.first) {
      const areaX = textX - side * 52
      layout.areas.push({
        key: row.area.key,
        name: row.area.name,
        x: areaX,
        y: y - rowHeight / 2 - 12,
        anchor,
      })
    }
    const bend = middle.x + side * (middle.r + 60)
    const line = `M${middle.x} ${middle.y}C${bend} ${middle.y} ${bend} ${y} ${x} ${y}`
    layout.nodes.push(placed(row, x, y, line, textX, anchor))
  })
}

/** Signs that fit beside a node. */
const room = 30

function placed(row: Row, x: number, y: number, line: string, textX: number, anchor: Anchor): Placed {
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
    lines: texts.map((text, i) => ({ text, y: round(first + i * 18) })),
  }
}

const round = (n: number): number => Math.round(n * 10) / 10

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
