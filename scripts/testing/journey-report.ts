import { type Failure, oneFailed, type Tally } from './tally.ts'

// What Playwright's JSON says of a run; only what is read here.

interface Fault {
  message?: string
  location?: { file: string; line: number }
}
interface Step {
  title: string
  error?: unknown
  steps?: Step[]
}
interface Spec {
  title: string
  file: string
  line: number
  ok: boolean
  tests: { results: { status?: string; errors?: Fault[]; steps?: Step[] }[] }[]
}
interface Suite {
  title: string
  specs?: Spec[]
  suites?: Suite[]
}
export interface JourneyReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number }
  errors?: Fault[]
  suites?: Suite[]
}

/** @param succeeded whether Playwright itself ended well: a fault outside the tests (in the set-up, say) fails the run too */
export function readJourneyReport(report: JourneyReport, succeeded: boolean): Tally {
  const { stats, errors = [], suites = [] } = report
  const tally: Tally = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: suites.flatMap(failuresOf),
  }
  if (succeeded || tally.failed > 0) return tally
  const words = errors.map(({ message = '' }) => message).join('\n')
  return {
    ...oneFailed('the run of the journeys', words || 'It ended badly, and said nothing.'),
    passed: tally.passed,
  }
}

function failuresOf({ specs = [], suites = [] }: Suite): Failure[] {
  const here = specs.filter(({ ok }) => !ok).map(failureOf)
  return [...here, ...suites.flatMap(failuresOf)]
}

function failureOf({ title, file, line, tests }: Spec): Failure {
  const bad = tests
    .flatMap(({ results }) => results)
    .filter(({ errors = [] }) => errors.length > 0)
    .at(-1)
  const said = (bad?.errors ?? []).map(({ message = '', location }) => {
    const where = location ? `at line ${location.line} of ${location.file.replace(/^.*\/(?=e2e\/)/, '')}` : ''
    return [
      where,
      ...message
        .split('\n')
        .filter((each) => each.trim() !== '')
        .slice(0, linesEach),
    ].join('\n')
  })
  const step = failedStep(bad?.steps ?? [])
  return {
    name: `e2e/${file}:${line} ${title}${step ? ` › ${step}` : ''}`,
    words: said.join('\n') || `It was ${bad?.status ?? 'not ended'}.`,
  }
}

const linesEach = 5

/** The step that failed, with those it stands in. */
function failedStep(steps: readonly Step[]): string {
  const bad = steps.find(({ error }) => error !== undefined)
  return bad ? [bad.title, failedStep(bad.steps ?? [])].filter(Boolean).join(' › ') : ''
}
