import { Logger as QueueLogger, type Runner, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Logger } from 'pino'
import type { Task } from './enqueue.ts'

/** What each task does with its payload (ids only). It sets the authority for each job itself, by `database.transaction`. */
export type Tasks = Record<Task, (payload: Record<string, string>) => Promise<void>>

/** When what nobody asks for is done; one a line, each on its own minute. */
const crontab = [
  '*/5 * * * * seal_logs',
  '*/5 * * * * read_population_register',
  '17 * * * * sweep',
  '23 * * * * notify_again',
  '37 * * * * remind_of_plan',
  '41 * * * * remind_of_information',
  '47 * * * * tell_passed_dates',
  '1 * * * * remind_of_consents',
  '31 6 * * * remind_of_age',
]

/**
 * Works through the queue until stopped; tries a failing job again, ever more seldom. The queue's own role reads the
 * queue; the work itself runs as the application. LISTEN needs a direct connection (no pooler).
 */
export async function runWorker(queueUrl: string, tasks: Tasks, log: Logger): Promise<Runner> {
  const pool = new pg.Pool({ connectionString: queueUrl, max: 3 })
  const lost = (fault: Error) => log.warn({ err: fault.message }, 'queue connection lost')
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  const taskList: TaskList = Object.fromEntries(
    Object.entries(tasks).map(([name, work]) => [
      name,
      async (payload: unknown, { job }) => {
        try {
          await work(payload as Record<string, string>)
        } catch (fault) {
          log.error(
            { task: name, attempt: job.attempts, cause: fault instanceof Error ? fault.message : 'unknown' },
            'job failed',
          )
          throw fault
        }
      },
    ]),
  )
  const runner = await run({
    pgPool: pool,
    taskList,
    concurrency: 4,
    noHandleSignals: true,
    crontab: crontab.join('\n'),
    logger: new QueueLogger(() => () => {}), // our own log tells what failed
  })
  runner.events.on('stop', () => void pool.end().catch(() => {}))
  return runner
}
