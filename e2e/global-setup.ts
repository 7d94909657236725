import { rmSync } from 'node:fs'
import { loadWorld } from './start-world.ts'

/** Loads the demonstration world once for the run; the workers read from their surroundings where it lies. */
export default async function loadOnce(): Promise<() => void> {
  const folder = await loadWorld()
  process.env.SAMVEI_LOADED_WORLD = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
