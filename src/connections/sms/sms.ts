import { RegisterFault, settingsOf } from '../maskinporten/index.ts'

/** A way out by text message. */
export interface Sms {
  /** Resolves when the gateway has taken it; throws when it would not. */
  send(message: { to: string; text: string; id: string }): Promise<void>
}

const timeout = 10_000

/**
 * The gateway of SAMVEI_SMS_URL: POST of JSON {id, from, to, text} with SAMVEI_SMS_TOKEN as bearer; the id lets it know a
 * message sent twice. No gateway's own contract is spoken: a small adapter stands in front of it. Null when not set.
 */
export function smsFromEnvironment(environment: NodeJS.ProcessEnv, ask: typeof fetch = fetch): Sms | null {
  const settings = settingsOf(environment, 'SAMVEI_SMS', ['URL', 'TOKEN', 'FROM'])
  if (!settings) return null
  return {
    async send({ to, text, id }) {
      const answer = await ask(settings.URL, {
        method: 'POST',
        headers: { authorization: `Bearer ${settings.TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ id, from: settings.FROM, to, text }),
        signal: AbortSignal.timeout(timeout),
      }).catch(() => null)
      if (!answer?.ok) throw new RegisterFault('The SMS gateway', `answered ${answer?.status ?? 'nothing'}`)
    },
  }
}
