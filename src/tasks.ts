import { mailFromEnvironment } from './connections/mail/index.ts'
import { carryInquiryOver, confirmCarriedOver } from './inquiries/tasks.ts'
import { sendNotice } from './messages/index.ts'
import { sealLogs } from './oversight/index.ts'
import { getAuthorities } from './platform/authority/find-authorities.ts'
import { sweepDrafts } from './platform/form/drafts.ts'
import type { House } from './platform/http/house.ts'
import type { Tasks } from './platform/jobs/run-worker.ts'

/** What the worker does, task by task. */
export function makeTasks(house: Pick<House, 'database' | 'secrets' | 'clock' | 'log' | 'publicUrl'>): Tasks {
  const mail = mailFromEnvironment(process.env)
  const { database, clock, publicUrl, log } = house
  return {
    pass_on_inquiry: (payload) => carryInquiryOver(house, payload),
    confirm_passed_on_inquiry: (payload) => confirmCarriedOver(house, payload),
    send_notice: (payload) => sendNotice({ database, mail, publicUrl, now: clock.now }, payload),
    seal_logs: () => sealLogs(database, { note: (seal) => log.info(seal, 'log sealed') }),
    sweep: async () => {
      await database.pool.query('select sweep_sessions()')
      for (const authorityId of (await getAuthorities(database)).keys())
        await database.transaction(authorityId, sweepDrafts)
    },
  }
}
