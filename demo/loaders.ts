import type { DemoWorld } from './demo-world.ts'

/** What each slice puts in the world, in the order a case lives. A later one may build on an earlier one. */
export const loaders = {} satisfies Record<string, (world: DemoWorld) => Promise<void>>

export type LoaderName = keyof typeof loaders
