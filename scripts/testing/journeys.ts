import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '../../e2e/open-browser.ts'
import { readJourneyReport } from './journey-report.ts'
import { oneFailed, type Tally } from './tally.ts'

/** Runs the journeys in Chromium. Its own list goes to the terminal, its figures to a file. */
export async function runJourneys(name: string | undefined, signal: AbortSignal): Promise<Tally> {
  const { kind } = await findChromium()
  const folder = mkdtempSync(join(tmpdir(), 'samvei-journeys-'))
  const figures = join(folder, 'figures.json')
  try {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts']
    // Playwright looks for the word in files and titles alike.
    const child = spawn(
      process.execPath,
      [...args, '--reporter=list,json', '--pass-with-no-tests', ...(name ? ['--grep', escaped(name)] : [])],
      {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          CHROMIUM_FROM: kind === 'npm' ? 'npm' : 'system',
          PLAYWRIGHT_JSON_OUTPUT_FILE: figures,
        },
        signal,
        killSignal: 'SIGINT',
      },
    )
    child.on('error', () => {})
    const code = await new Promise((done) => child.on('close', done))
    return readFigures(figures, code === 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function escaped(name: string): string {
  return RegExp.escape(name)
}

function readFigures(file: string, succeeded: boolean): Tally {
  try {
    return readJourneyReport(JSON.parse(readFileSync(file, 'utf8')), succeeded)
  } catch {
    return oneFailed('the run of the journeys', 'It left no figures.')
  }
}
