import type { FastifyInstance } from 'fastify'
import { setSessionLanguage } from '../access/session.ts'
import { cookieNames, cookieOptions, sessionOf } from '../platform/http/caller.ts'
import { showNotFound } from '../platform/http/fault-pages.tsx'
import type { House } from '../platform/http/house.ts'
import { isLanguage } from '../platform/i18n/language.ts'
import { returnPath } from './return-path.ts'

const yearSeconds = 31_536_000

/** Bokmål, nynorsk or English: chosen by a link, remembered by the browser and in the session. */
export function languageRoute(app: FastifyInstance, house: House): void {
  app.get('/sprak/:language', async (request, reply) => {
    const { language } = request.params as { language: string }
    if (!isLanguage(language)) return showNotFound(house, request, reply)
    const session = await sessionOf(house, request, reply)
    if (session) await setSessionLanguage(house.database, session.token, language)
    return reply
      .setCookie(cookieNames(house).language, language, { ...cookieOptions(house), maxAge: yearSeconds })
      .redirect(returnPath((request.query as Record<string, string>).til), 303)
  })
}
