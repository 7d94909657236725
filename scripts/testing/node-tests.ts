import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { add, nothing, oneFailed, onePassed, oneSkipped, type Tally } from './tally.ts'

/** A file that hangs (an open connection, say) is ended, and fails. */
const patience = 300_000

/** Runs the files, each in a process of its own, as many at once as there are cores. */
export async function runNodeTests(
  files: string[],
  options: { title?: string; signal: AbortSignal },
): Promise<Tally> {
  const { title, signal } = options
  let tally = nothing
  const stream = run({
    files,
    concurrency: availableParallelism(),
    timeout: patience,
    signal,
    // What a file opened for tests that are left out now is not always closed.
    ...(title && { forceExit: true, testNamePatterns: [new RegExp(RegExp.escape(title), 'i')] }),
  })
  stream.on('test:pass', (event) => {
    if (event.details.type === 'suite') return
    // A file without a single test is reported as if it were one that passed.
    if (isFile(event, files)) {
      if (title) return
      console.log(`✖ ${relative('.', event.name)} has no tests`)
      tally = add(tally, oneFailed(relative('.', event.name), 'It has no tests.'))
    } else tally = add(tally, event.skip !== undefined || event.todo !== undefined ? oneSkipped : onePassed)
  })
  stream.on('test:fail', (event) => {
    if (event.todo !== undefined) tally = add(tally, oneSkipped)
    else if (!failedByItsParts(event.details.error)) tally = add(tally, failureOf(event))
  })
  for await (const text of stream.compose(spec)) process.stdout.write(text as string)
  return tally
}

function isFile(event: { name: string; nesting: number }, files: string[]): boolean {
  return event.nesting === 0 && files.some((file) => relative('.', event.name) === file)
}

function failureOf(event: { name: string; file?: string; line?: number; details: { error: Error } }): Tally {
  const { name, file, line, details } = event
  const cause = details.error.cause instanceof Error ? details.error.cause : details.error
  const where = file ? `${relative('.', file)}:${line} ` : ''
  return oneFailed(`${where}${name}`, cause.stack ?? cause.message)
}

/** A suite, or a file, that failed only because something in it did: that has been counted. */
function failedByItsParts(error: Error): boolean {
  return (error as { failureType?: string }).failureType === 'subtestsFailed'
}
