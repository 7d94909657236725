import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Pictures that stand beside words on the child's pages and in the easy-read plan (`symbols/LICENSE`). Named for what they mean. */
export const symbolNames = [
  'hello',
  'heart',
  'health',
  'daytime',
  'housing',
  'leisure',
  'economy',
  'friends',
  'meeting',
  'person',
  'letter',
  'door',
  'key',
  'eyes',
  'star',
  'goal',
  'done',
  'party',
  'waiting',
  'phone',
  'lifebuoy',
  'plan',
  'next',
  'lock',
  'handshake',
  'strong',
  'listen',
  'later',
  'face-very-sad',
  'face-sad',
  'face-so-so',
  'face-happy',
  'face-very-happy',
] as const
export type SymbolName = (typeof symbolNames)[number]

const found = new Map(
  symbolNames.map((name) => {
    const body = readFileSync(fileURLToPath(new URL(`symbols/${name}.svg`, import.meta.url)))
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    return [name, { body, href: `/ressurser/symbol-${name}.${hash}.svg` }] as const
  }),
)

/** Its address: named by its content, cached for ever. */
export const symbolHref = (name: SymbolName): string => found.get(name)!.href

/** All of them, to be served. */
export const symbolFiles = (): { href: string; body: Buffer }[] => [...found.values()]
