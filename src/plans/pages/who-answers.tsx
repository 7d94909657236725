import type { ReactElement } from 'react'
import type { PageContext } from '../../platform/http/page.ts'
import { Section } from '../../ui/index.ts'
import type { ShownPlan } from '../find-plan-page.ts'
import { noLongerIn } from '../no-longer-in.ts'
import { isThePerson } from '../reader.ts'
import { responsibleMarked } from '../responsible-in.ts'
import { texts } from '../texts/index.ts'
import { outsideOf } from '../who-has-the-ball.ts'
import type { PlanActivity } from '../whole-plan.ts'

/** § 9 d and e: what the person and those near answer for, apart from what the services answer for. */
export function WhoAnswers(props: { shown: ShownPlan; ui: PageContext; at: string }): ReactElement | null {
  const { shown, ui } = props
  const t = texts[ui.language].page
  const going = (shown.seen.activities ?? []).filter(
    (one) => one.state !== 'done' && one.state !== 'no_longer_needed',
  )
  const own = going.filter((one) => one.isPerson || one.relatedPersonId)
  // By name: the ids are kept from who is not to learn where. One without a service answers as the one who coordinates
  const services = going.filter((one) => one.service || one.practitioner)
  if (own.length === 0 && services.length === 0) return null
  const { givenName } = shown.seen.person
  return (
    <Section title={t.whoAnswers} wide>
      <div className="sv-answers">
        <Part
          {...props}
          title={isThePerson(shown.relation) ? t.youAnswer : t.ownSideAnswers(givenName)}
          activities={own}
          none={t.nothingOwn}
        />
        <Part {...props} title={t.servicesAnswer} activities={services} none={t.nothingServices} />
      </div>
    </Section>
  )
}

/** More activities than this are counted by who answers for them: each stands under its goal. */
const mostDrawn = 20

function Counted({ whose, ui }: { whose: readonly string[]; ui: PageContext }): ReactElement {
  const counts = new Map<string, number>()
  for (const who of whose) counts.set(who, (counts.get(who) ?? 0) + 1)
  const most = [...counts].sort(([, a], [, b]) => b - a)
  return (
    <>
      {most.map(([who, count]) => (
        <li key={who}>
          <strong>{who}</strong>
          <span>{texts[ui.language].page.activityCount(count)}</span>
        </li>
      ))}
    </>
  )
}

function Part(props: {
  shown: ShownPlan
  ui: PageContext
  at: string
  title: string
  none: string
  activities: readonly PlanActivity[]
}): ReactElement {
  const { shown, ui, at, title, none, activities } = props
  const answers = (one: PlanActivity) => {
    const outside = shown.seen.isWhole && outsideOf(one, shown.seen)
    if (outside) return noLongerIn(outside, shown.seen, ui.language)
    return responsibleMarked(one, shown.seen.person.givenName, ui.language, isThePerson(shown.relation))
  }
  const isCounted = activities.length > mostDrawn
  return (
    <div>
      <h3 className="sv-h3">{title}</h3>
      {activities.length === 0 && <p>{none}</p>}
      {isCounted && <p>{texts[ui.language].page.eachIsAbove}</p>}
      <ul>
        {isCounted && <Counted whose={activities.map(answers)} ui={ui} />}
        {(isCounted ? [] : activities).map((one) => (
          <li key={one.id}>
            <a className="ds-link" href={`${at}/tiltak/${one.id}`}>
              {one.what}
            </a>
            <span>{answers(one)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
