import { createTransport } from 'nodemailer'

/** A way out by e-mail. */
export interface Mail {
  /** Resolves when the mail server has taken it; throws when it would not. */
  send(letter: { to: string; subject: string; text: string; id: string }): Promise<void>
}

/**
 * The mail server of SAMVEI_SMTP_URL (smtps://user:password@host:465), writing as SAMVEI_MAIL_FROM. Null when it is
 * not set: then nothing leaves, and notices are read inside.
 */
export function mailFromEnvironment(environment: NodeJS.ProcessEnv): Mail | null {
  const url = environment.SAMVEI_SMTP_URL?.trim()
  if (!url) return null
  const from = environment.SAMVEI_MAIL_FROM?.trim()
  if (!from) throw new Error('SAMVEI_MAIL_FROM is needed when SAMVEI_SMTP_URL is set.')
  const transport = createTransport(url, { from })
  return {
    async send({ to, subject, text, id }) {
      await transport.sendMail({
        to,
        subject,
        text,
        messageId: `<${id}@${from.split('@').at(-1)?.replace(/>.*$/, '')}>`, // a letter sent twice is known as one
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
  }
}
