import type { ReactElement } from 'react'
import { planTexts } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { nearDate } from '../../platform/i18n/dates.ts'
import { BackLink, EmptyState, PageHeading, Section } from '../../ui/index.ts'
import { type ActivitiesOfOne, getMyActivities } from '../get-my-activities.ts'
import { homeTexts } from '../texts/index.ts'

/** So many for each; the rest stand in the plan. */
const mostDrawn = 25

/** What one has the ball in, and what one's own side answers for, over all one stands beside. */
export const myActivitiesPage = page({
  path: '/:authority/min-side/tiltak',
  query: getMyActivities,
  live: true,
  title: (_, { language }) => planTexts[language].board.ownTitle,
  view: (people, ui) => {
    const t = planTexts[ui.language].board
    return (
      <>
        <BackLink href={`/${ui.authority.id}/min-side`}>{homeTexts[ui.language].my.title}</BackLink>
        <PageHeading title={t.ownTitle} lead={people.length ? t.ownLead : undefined} />
        {people.length === 0 && (
          <EmptyState title={t.ownNone}>
            <p>{t.ownNoneText}</p>
          </EmptyState>
        )}
        {people.map((each) => (
          <Section
            key={each.personId}
            title={each.isMe ? t.ownYou : t.ownOf(each.name)}
            id={`person-${each.personId}`}
          >
            <Lines of={each} ui={ui} title={t.ownYours} isYours />
            <Lines of={each} ui={ui} title={t.ownOthers} />
            <p>
              <a className="ds-link" href={`/${ui.authority.id}/plan/${each.planId}/tiltak`}>
                {t.wholeBoard}
              </a>
            </p>
          </Section>
        ))}
      </>
    )
  },
})

function Lines(props: {
  of: ActivitiesOfOne
  ui: PageContext
  title: string
  isYours?: boolean
}): ReactElement | null {
  const { of, ui, title, isYours = false } = props
  const t = planTexts[ui.language]
  const here = of.activities.filter((each) => each.isYours === isYours)
  if (here.length === 0) return null
  const day = (iso: string) => nearDate(ui, iso)
  return (
    <>
      <h3 className="sv-h3">{title}</h3>
      <ul className="sv-acts">
        {here.slice(0, mostDrawn).map((each) => (
          <li key={each.activityId} data-state={each.state} data-yours={isYours ? '' : undefined}>
            <a href={`/${ui.authority.id}/plan/${of.planId}/tiltak/${each.activityId}`}>{each.what}</a>
            <span className="sv-acts__state">{t.activityStates[each.state]}</span>
            <span className="sv-acts__ball">
              {each.ball}
              {each.since && ` ${t.page.since(day(each.since))}`}
              {each.deadline &&
                (each.isOverdue ? (
                  <strong> · {t.page.overdue(day(each.deadline))}</strong>
                ) : (
                  ` · ${t.page.deadline(day(each.deadline))}`
                ))}
            </span>
          </li>
        ))}
      </ul>
      {here.length > mostDrawn && <p>{t.board.more(here.length - mostDrawn)}</p>}
    </>
  )
}
