import type { ReactElement } from 'react'
import { ageOn } from '../../law/age.ts'
import type { PageContext } from '../../platform/http/page.ts'
import type { Readers } from '../find-readers.ts'
import { texts } from '../texts/index.ts'
import type { WholePlan } from '../whole-plan.ts'

/** Who can read what is written here, as the consents stand today. */
export function WhoReads(props: {
  readers: Readers
  person: WholePlan['person']
  ui: PageContext
}): ReactElement {
  const { readers, person, ui } = props
  const t = texts[ui.language].readers
  const isChild = person.birthDate === null || ageOn(person.birthDate, ui.today) < 16
  const always = (isChild ? t.child : t.adult)(person.givenName)
  const others =
    readers === 'those_let_in' ? t.thoseLetIn : readers.names.length ? t.also(readers.names) : t.nobodyElse
  return (
    <p className="sv-paragraph">
      {always} {others}
    </p>
  )
}
