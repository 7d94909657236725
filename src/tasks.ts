import type { House } from './platform/http/house.ts'
import type { Tasks } from './platform/jobs/run-worker.ts'

/** What the worker does, task by task. */
export function makeTasks(house: Pick<House, 'database' | 'secrets' | 'clock' | 'log' | 'publicUrl'>): Tasks {
  void house
  return {
    pass_on_inquiry: async () => {},
    confirm_passed_on_inquiry: async () => {},
    send_notice: async () => {},
    seal_logs: async () => {},
    sweep: async () => void (await house.database.pool.query('select sweep_sessions()')),
  }
}
