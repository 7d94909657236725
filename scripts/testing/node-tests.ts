import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { bundle } from './bundles.ts'
import { add, nothing, oneFailed, onePassed, oneSkipped, type Tally } from './tally.ts'

/** Those that take longest are begun first (begun last, one core would wait for the other); some change what a process has in common. */
const alone = [
  'src/odd-values.page',
  'src/forms.page',
  'src/routes.page',
  'src/ui/gallery.page',
  'src/platform/postgres/',
  'src/platform/pdf/',
  'src/ui/page-script.page',
]

/** What a file with tests calls: a test of its own, or one made by those that check many alike. */
const tests = /^\s*(test|describe|check\w+)\(/m

/** A process that hangs (an open connection, say) is ended, and fails. */
const patience = 300_000

/** Runs the files, `together` of them in each process, as many processes at once as there are cores. */
export async function runNodeTests(
  files: string[],
  options: { title?: string; together: number; signal: AbortSignal },
): Promise<Tally> {
  const { title, together, signal } = options
  let tally = nothing
  const bundles = bundle(files, together, alone)
  const stream = run({
    files: bundles.files,
    concurrency: availableParallelism(),
    timeout: patience,
    signal,
    // What a file opened for tests that are left out now is not always closed.
    ...(title && { forceExit: true, testNamePatterns: [new RegExp(RegExp.escape(title), 'i')] }),
  })
  stream.on('test:pass', (event) => {
    // A file without a single test is reported as if it were one that passed.
    if (event.details.type === 'suite' || isFile(event, bundles.files)) return
    tally = add(tally, event.skip !== undefined || event.todo !== undefined ? oneSkipped : onePassed)
  })
  stream.on('test:fail', (event) => {
    if (event.todo !== undefined) tally = add(tally, oneSkipped)
    else if (!failedByItsParts(event.details.error)) tally = add(tally, failureOf(event))
  })
  for await (const text of stream.compose(spec)) process.stdout.write(text as string)
  bundles.remove()
  for (const file of files.filter((each) => !tests.test(readFileSync(each, 'utf8')))) {
    console.log(`✖ ${file} has no tests`)
    tally = add(tally, oneFailed(file, 'It has no tests.'))
  }
  return tally
}

function isFile(event: { name: string; nesting: number }, files: string[]): boolean {
  return event.nesting === 0 && files.some((file) => resolve(event.name) === resolve(file))
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
