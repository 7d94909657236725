import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import type { AboutMe } from '../find-about-me.ts'
import { texts } from '../texts/index.ts'

/** The picture, round; another one has another address, so that an open page shows it. */
export function Picture({ aboutMe, ui }: { aboutMe: AboutMe; ui: PageContext }): ReactElement | null {
  const { picture, person } = aboutMe
  if (!picture) return null
  const at = `/${ui.authority.id}/koordinering/${person.id}/om-meg`
  return (
    <img
      className="sv-about-me__picture"
      src={`${at}/bilde.jpg?fra=${picture.setAt.getTime()}`}
      alt={picture.words || texts[ui.language].paper.picture(person.givenName)}
      width={picture.width}
      height={picture.height}
    />
  )
}
