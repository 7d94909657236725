/** Bytes of files that lie within the package. More takes the typesetter longer than it has. */
export const roomInPackage = 8_000_000

/** Which of these, by place, go beside the package as files of their own: those there is no room for. The first have the room first. */
export function filesBeside(sizes: readonly number[], room = roomInPackage): ReadonlySet<number> {
  const beside = new Set<number>()
  let taken = 0
  for (const [at, size] of sizes.entries()) {
    if (taken + size > room) beside.add(at)
    else taken += size
  }
  return beside
}
