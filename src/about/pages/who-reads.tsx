import type { ReactElement } from 'react'
import { isThePerson } from '../../plans/index.ts'
import type { PageContext } from '../../platform/http/page.ts'
import type { AboutMe } from '../find-about-me.ts'
import { texts } from '../texts/index.ts'

/** Who can read this, as the consents stand today. */
export function WhoReads({ aboutMe, ui }: { aboutMe: AboutMe; ui: PageContext }): ReactElement {
  const t = texts[ui.language].readers
  const { person, readers, relation } = aboutMe
  const toSelf = person.isChild ? t.youAsChild : t.you
  const always = isThePerson(relation) ? toSelf : (person.isChild ? t.child : t.adult)(person.givenName)
  const others =
    readers === 'those_let_in' ? t.thoseLetIn : readers.names.length ? t.also(readers.names) : t.nobodyElse
  return (
    <p className="sv-paragraph sv-about-me__who">
      {always} {others}
    </p>
  )
}
