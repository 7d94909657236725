import { z } from 'zod'
import { dayInOslo } from '../platform/clock/clock.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { themes } from '../ui/themes.ts'
import { acts } from './access.ts'
import { readAboutMe } from './find-about-me.ts'
import { readPicture } from './picture-store.ts'
import type { AboutMePrint } from './print/about-me-print.ts'
import { texts } from './texts/index.ts'

/** The page for paper, as the reader may see it. Logged as printed. */
export const findAboutMePrint = query({
  act: acts.printAboutMe,
  input: z.object({ personId: id }),
  about: async ({ personId }) => ({ personId }),
  async read({ db, subject: { personId }, grant, today, language, authority, actor, secrets }) {
    const aboutMe = await readAboutMe(db, personId, { grant, today, language })
    const { person, confirmed } = aboutMe
    if (!Object.values(aboutMe.texts).some(({ text }) => text)) return null
    const { writers } = texts[language]
    const picture = aboutMe.picture && (await readPicture(db, secrets, personId))
    const print: AboutMePrint = {
      language,
      authority: { name: authority.name, colour: themes[authority.settings.theme].color },
      name: person.givenName,
      texts: Object.fromEntries(
        Object.entries(aboutMe.texts).map(([key, { text, writtenAs }]) => [
          key,
          { text, writtenBy: writers[writtenAs] },
        ]),
      ),
      ...(picture && { picture: { bytes: picture, words: aboutMe.picture?.words ?? '' } }),
      ...(confirmed && {
        confirmed: {
          on: dayInOslo(confirmed.confirmedAt),
          by: writers[confirmed.confirmedAs] ?? person.givenName,
        },
      }),
      printed: { on: today, for: actor.kind === 'nobody' ? '' : actor.name },
    }
    return { personId, print }
  },
  sees: ({ personId }) => [{ personId, what: ['about_person'] }],
})
