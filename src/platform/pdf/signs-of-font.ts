/** The code points a TrueType font has a glyph for: its table `cmap`, of the kinds there are in ours (4 and 12). */
export function signsOfFont(file: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, i) => 12 + 16 * i)
  const entry = tables.find((at) => file.toString('latin1', at, at + 4) === 'cmap')
  if (entry === undefined) throw new Error('a font without cmap')
  const cmap = file.subarray(file.readUInt32BE(entry + 8))
  const parts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4)),
  )
  const byKind = (kind: number) => parts.find((part) => part.readUInt16BE(0) === kind)
  const whole = byKind(12)
  if (whole) return inGroups(whole)
  const first = byKind(4)
  if (first) return inSegments(first)
  throw new Error('a font whose cmap we do not read')
}

function inGroups(part: Buffer): Set<number> {
  const signs = new Set<number>()
  for (let i = 0; i < part.readUInt32BE(12); i++) {
    const at = 16 + 12 * i
    const glyph = part.readUInt32BE(at + 8)
    const first = part.readUInt32BE(at)
    for (let sign = first; sign <= part.readUInt32BE(at + 4); sign++)
      if (glyph + sign - first !== 0) signs.add(sign)
  }
  return signs
}

function inSegments(part: Buffer): Set<number> {
  const signs = new Set<number>()
  const size = part.readUInt16BE(6)
  for (let at = 14; at < 14 + size; at += 2) {
    const last = part.readUInt16BE(at)
    const first = part.readUInt16BE(at + size + 2)
    const delta = part.readUInt16BE(at + 2 * size + 2)
    const offsetAt = at + 3 * size + 2
    const offset = part.readUInt16BE(offsetAt)
    for (let sign = first; sign <= last && sign !== 0xffff; sign++) {
      const glyph = offset === 0 ? sign + delta : part.readUInt16BE(offsetAt + offset + 2 * (sign - first))
      if ((glyph & 0xffff) !== 0) signs.add(sign)
    }
  }
  return signs
}
