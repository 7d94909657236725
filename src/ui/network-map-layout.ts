import type { NetworkArea, NetworkMember } from './network.ts'

type Anchor = 'start' | 'end'

/** A line of words beside a mark. */
export type Line = { text: string; y: number; kind: 'name' | 'role' | 'does' | 'ball' | 'gap' }

export type Placed = {
  key: string
  kind: 'person' | 'service' | 'gap'
  hasBall: boolean
  href?: string
  /** The middle of the mark, on the card's inner edge. */
  x: number
  y: number
  r: number
  initials: string
  /** The path from the person to this mark. */
  line: string
  textX: number
  anchor: Anchor
  lines: Line[]
}

/** A life area: a card with its name on top. */
export type Card = {
  key: string
  name: string
  x: number
  y: number
  width: number
  height: number
  /** Nobody is there. */
  isGap: boolean
  labelX: number
  labelY: number
  anchor: Anchor
}

export type Layout = {
  width: number
  height: number
  middle: { x: number; y: number; r: number }
  cards: Card[]
  nodes: Placed[]
}

const width = 1040
const middleX = width / 2
const cardWidth = 352
/** From the person's middle to a card: the nearest at the top and the bottom, so that the whole reads as a circle. */
const reach = { least: 122, most: middleX - cardWidth }
const between = 18
const markSize = 20
const head = 42
const lineHeights = { name: 20, role: 18, does: 18, ball: 20, gap: 19 } as const
/** Signs that fit in a card, at the size of each kind. */
const room = { name: 34, role: 40, does: 40, ball: 40, gap: 36 } as const

type Row = Pick<Placed, 'key' | 'kind' | 'hasBall' | 'href' | 'initials'> & {
  texts: Omit<Line, 'y'>[]
  height: number
}
type Sized = { area: NetworkArea; rows: Row[]; height: number }

/** Places the person in the middle and everybody around, a card for each area. Pure: the same areas give the same picture. */
export function layoutMap(areas: readonly NetworkArea[], ballWords: string): Layout {
  const [left, right] = halves(areas.map((area) => sized(area, ballWords)))
  const height = Math.max(heightOf(left), heightOf(right), 220) + 24
  const layout: Layout = {
    width,
    height,
    middle: { x: middleX, y: height / 2, r: 62 },
    cards: [],
    nodes: [],
  }
  placeSide(layout, left, -1)
  placeSide(layout, right, 1)
  return layout
}

function sized(area: NetworkArea, ballWords: string): Sized {
  const members = area.members.map((member): Row => {
    const texts = textsOf(member, ballWords)
    return {
      key: `${area.key}-${member.id}`,
      kind: member.kind,
      hasBall: member.hasBall ?? false,
      href: member.href,
      initials: initialsOf(member.name),
      texts,
      height: rowHeight(texts),
    }
  })
  const gaps = (area.gaps ?? []).map((gap): Row => {
    const texts = linesOf(gap.text, 'gap', 2)
    const key = `${area.key}-${gap.text}`
    return { key, kind: 'gap', hasBall: false, initials: '+', texts, height: rowHeight(texts) }
  })
  const rows = [...members, ...gaps]
  return { area, rows, height: head + rows.reduce((sum, row) => sum + row.height, 0) + 6 }
}

function textsOf({ name, role, does, hasBall }: NetworkMember, ballWords: string): Row['texts'] {
  return [
    ...linesOf(name, 'name', 2),
    ...linesOf(role ?? '', 'role', 2),
    ...linesOf(does ?? '', 'does', 2),
    ...(hasBall ? linesOf(ballWords, 'ball', 1) : []),
  ]
}

const linesOf = (text: string, kind: Line['kind'], most: number): Row['texts'] =>
  wrap(text, room[kind], most).map((one) => ({ text: one, kind }))

const rowHeight = (texts: Row['texts']): number =>
  Math.max(2 * markSize + 10, texts.reduce((sum, { kind }) => sum + lineHeights[kind], 0) + 16)

const heightOf = (side: readonly Sized[]): number =>
  side.reduce((sum, { height }) => sum + height, 0) + between * Math.max(0, side.length - 1)

/** Two halves of about the same height, the areas' order kept. */
function halves(all: readonly Sized[]): [Sized[], Sized[]] {
  const splits = all.map((_, i) => [all.slice(0, i + 1), all.slice(i + 1)] as [Sized[], Sized[]])
  const apart = ([one, two]: [Sized[], Sized[]]) => Math.abs(heightOf(one) - heightOf(two))
  return splits.sort((a, b) => apart(a) - apart(b))[0] ?? [[], []]
}

function placeSide(layout: Layout, side: readonly Sized[], way: -1 | 1): void {
  const { middle, height } = layout
  const anchor = way < 0 ? 'end' : 'start'
  let y = (height - heightOf(side)) / 2
  for (const { area, rows, height: cardHeight } of side) {
    const off = (y + cardHeight / 2 - middle.y) / (height / 2)
    const out = reach.least + (reach.most - reach.least) * Math.sqrt(Math.max(0, 1 - off ** 2))
    const inner = round(middle.x + way * out)
    const textX = inner + way * (markSize + 14)
    layout.cards.push({
      key: area.key,
      name: area.name,
      x: way < 0 ? inner - cardWidth : inner,
      y: round(y),
      width: cardWidth,
      height: cardHeight,
      isGap: area.members.length === 0,
      labelX: textX,
      labelY: round(y + 27),
      anchor,
    })
    let top = y + head
    for (const row of rows) {
      layout.nodes.push(placed(row, { middle, x: inner, top, textX, anchor, way }))
      top += row.height
    }
    y += cardHeight + between
  }
}

interface At {
  middle: Layout['middle']
  x: number
  top: number
  textX: number
  anchor: Anchor
  way: -1 | 1
}

function placed({ texts, height, ...row }: Row, { middle, x, top, textX, anchor, way }: At): Placed {
  const y = round(top + height / 2)
  const start = middle.x + way * middle.r
  const bend = (start + x) / 2
  const tall = texts.reduce((sum, { kind }) => sum + lineHeights[kind], 0)
  let at = y - tall / 2 - 5
  const lines = texts.map((line) => {
    at += lineHeights[line.kind]
    return { ...line, y: round(at) }
  })
  return {
    ...row,
    x,
    y,
    r: markSize,
    line: `M${middle.x} ${middle.y}C${bend} ${middle.y} ${bend} ${y} ${x} ${y}`,
    textX,
    anchor,
    lines,
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
  return [...lines.slice(0, most - 1), cut(`${lines.slice(most - 1).join(' ')}`, room)].map((l) =>
    cut(l, room),
  )
}
