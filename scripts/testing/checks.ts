import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { nothing, oneFailed, onePassed, oneSkipped, type Tally } from './tally.ts'

type Check = { program: string; args: string[]; needs?: string }

// The native compiler. The JavaScript one is there for the tools that read TypeScript through it.
const tsc = 'node_modules/typescript-native/bin/tsc'
const biome = 'node_modules/@biomejs/biome/bin/biome'
// Colours in a log are unreadable; notes about its own settings belong elsewhere.
const plain = ['--colors=off', '--diagnostic-level=warn']

/** Checks of the text itself. Each counts as one test. */
export const checks = {
  format: { program: biome, args: ['ci', ...plain, '--linter-enabled=false', '--assist-enabled=false'] },
  lint: { program: biome, args: ['ci', ...plain, '--formatter-enabled=false'] },
  types: { program: tsc, args: ['--pretty', 'false'] },
  'page-script-types': { program: tsc, args: ['--pretty', 'false', '--project', 'src/ui/browser'] },
  'journey-types': { program: tsc, args: ['--pretty', 'false', '--project', 'e2e'] },
  structure: {
    program: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'src', 'demo'],
    needs: '.dependency-cruiser.cjs',
  },
} satisfies Record<string, Check>

export type CheckName = keyof typeof checks

/** Runs the check, and shows what it said only when it failed. */
export async function runCheck(name: CheckName, signal: AbortSignal): Promise<Tally> {
  const { program, args, needs }: Check = checks[name]
  if (signal.aborted) return nothing
  if (needs && !existsSync(needs)) {
    console.log(`skipped: ${name} (${needs} is not there)`)
    return oneSkipped
  }
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], signal })
  child.on('error', () => {})
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text
    })
  }
  const code = await new Promise((done) => child.on('close', done))
  console.log(`${code === 0 ? '✔' : '✖'} ${name}`)
  if (code !== 0) console.log(output.trimEnd())
  return code === 0 ? onePassed : oneFailed(name, output)
}
