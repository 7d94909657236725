import type { Mail } from '../mail/index.ts'
import type { Sms } from './sms.ts'

export interface Sent {
  id: string
  by: 'email' | 'sms'
  to: string
  text: string
}

/** Where e-mail and text messages end in a demonstration: kept, the newest first, and sent to nobody. */
export interface Outbox {
  mail: Mail
  sms: Sms
  sent(): readonly Sent[]
}

const keptAtMost = 20

/** Refuses to start in production, where nobody would be told anything. */
export function standInOutbox(options: { production: boolean }): Outbox {
  if (options.production)
    throw new Error('The stand-in outbox sends to nobody, and does not start in production')
  const sent: Sent[] = []
  const keep = (one: Sent) => {
    sent.unshift(one)
    sent.splice(keptAtMost)
  }
  return {
    mail: {
      send: async ({ id, to, subject, text }) => keep({ id, by: 'email', to, text: `${subject}\n\n${text}` }),
    },
    sms: { send: async ({ id, to, text }) => keep({ id, by: 'sms', to, text }) },
    sent: () => sent,
  }
}
