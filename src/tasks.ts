import { remindOfInformation, tellPassedDates } from './cases/index.ts'
import { forgetSpentCodes } from './child/index.ts'
import { takeAllHeldComplaints, takeHeldComplaints, tellPassedComplaints } from './complaints/index.ts'
import { type ContactRegister, contactRegisterFromEnvironment } from './connections/contact-register/index.ts'
import { type Mail, mailFromEnvironment } from './connections/mail/index.ts'
import { machineAccessFromEnvironment } from './connections/maskinporten/index.ts'
import {
  type PopulationRegister,
  populationRegisterFromEnvironment,
} from './connections/population-register/index.ts'
import { type Sms, smsFromEnvironment } from './connections/sms/index.ts'
import { carryInquiryOver, confirmCarriedOver } from './inquiries/tasks.ts'
import { askContactRegister, notifyAgain, sendNotice } from './messages/index.ts'
import { sealLogs } from './oversight/index.ts'
import { remindOfPlan } from './plans/index.ts'
import { getAuthorities } from './platform/authority/find-authorities.ts'
import { sweepDrafts } from './platform/form/drafts.ts'
import type { House } from './platform/http/house.ts'
import type { Tasks } from './platform/jobs/run-worker.ts'
import { addressPlanLetter } from './post/index.ts'
import { askAboutInquiry, askPopulationRegister, readPopulationRegister } from './registers/index.ts'
import { remindOfAge, remindOfConsents } from './team/tasks.ts'

/** The outside worlds the worker speaks with. Null, of each: not connected. */
export interface Connections {
  mail: Mail | null
  sms: Sms | null
  contacts: ContactRegister | null
  register: PopulationRegister | null
}

/** Throws with the setting's name when one is half set. */
export function connectionsFromEnvironment(environment: NodeJS.ProcessEnv): Connections {
  const access = machineAccessFromEnvironment(environment)
  return {
    mail: mailFromEnvironment(environment),
    sms: smsFromEnvironment(environment),
    contacts: contactRegisterFromEnvironment(environment, access),
    register: populationRegisterFromEnvironment(environment, access),
  }
}

/** What the worker does, task by task. */
export function makeTasks(
  house: Pick<House, 'database' | 'secrets' | 'clock' | 'log' | 'publicUrl'>,
  connections: Connections,
): Tasks {
  const { database, secrets, clock, publicUrl, log } = house
  const means = { ...connections, database, secrets, publicUrl, now: clock.now }
  return {
    pass_on_inquiry: (payload) => carryInquiryOver(house, payload),
    confirm_passed_on_inquiry: (payload) => confirmCarriedOver(house, payload),
    send_notice: (payload) => sendNotice(means, payload),
    notify_again: () => notifyAgain(means),
    remind_of_information: () => remindOfInformation(means),
    ask_contact_register: (payload) => askContactRegister(means, payload),
    tell_passed_dates: async () => {
      await tellPassedDates(means)
      await tellPassedComplaints(means)
      await takeAllHeldComplaints(means)
    },
    take_held_complaints: (payload) => takeHeldComplaints(means, payload),
    ask_population_register: (payload) =>
      payload.planLetterId
        ? addressPlanLetter(means, payload)
        : payload.inquiryId
          ? askAboutInquiry(means, payload)
          : askPopulationRegister(means, payload),
    read_population_register: () => readPopulationRegister(means),
    remind_of_plan: () => remindOfPlan(means),
    seal_logs: () => sealLogs(database, { note: (seal) => log.info(seal, 'log sealed') }),
    remind_of_age: () => remindOfAge(means),
    remind_of_consents: () => remindOfConsents(means),
    sweep: async () => {
      await database.pool.query('select sweep_sessions()')
      for (const authorityId of (await getAuthorities(database)).keys())
        await database.transaction(authorityId, async (db) => {
          await sweepDrafts(db)
          await forgetSpentCodes(db)
        })
    },
  }
}
