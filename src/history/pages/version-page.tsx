import type { ReactElement } from 'react'
import {
  doneBy,
  headingOf,
  lifeAreas,
  planTexts,
  ratingIn,
  responsibleIn,
  type SeenPlan,
  type StandingWord,
  type TextKey,
  textKeys,
} from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate, nearDate } from '../../platform/i18n/dates.ts'
import { quoted } from '../../platform/i18n/quoted.ts'
import { BackLink, Facts, LinkButton, OwnWords, PageHeading, Section } from '../../ui/index.ts'
import { findKeptVersion, type KeptVersion } from '../find-version.ts'
import { texts } from '../texts/index.ts'

/** A plan as it was when it was kept: to be read, never to be changed. */
export const versionPage = page({
  path: '/:authority/plan/:planId/historikk/versjon/:number',
  query: findKeptVersion,
  live: true,
  title: ({ version }, { language }) => texts[language].version.title(version.number),
  view: (kept, ui) => <VersionView kept={kept} ui={ui} />,
})

function VersionView({ kept, ui }: { kept: KeptVersion; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const { version, then, planId } = kept
  const history = `/${ui.authority.id}/plan/${planId}/historikk`
  const day = longDate(ui.language, version.frozenAt)
  return (
    <>
      <BackLink href={history}>{t.backToHistory}</BackLink>
      <PageHeading
        title={t.version.of(day)}
        over={t.version.title(version.number)}
        lead={[t.version.occasions[version.occasion], version.note].filter(Boolean).join(' – ')}
      >
        <p>
          {t.version.stands} {t.version.closedToday}
        </p>
        <p>
          <LinkButton href={`${history}/sammenlign?fra=${version.number}`}>
            {t.history.compareWithNow}
          </LinkButton>
        </p>
      </PageHeading>
      <Texts then={then} ui={ui} />
      <Section title={t.version.goals}>
        <Goals then={then} ui={ui} />
      </Section>
      <Around then={then} ui={ui} />
    </>
  )
}

function Texts({ then, ui }: { then: SeenPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language].version
  const label = (key: TextKey) => headingOf(key, ui.authority, ui.language).label
  const written = textKeys.flatMap((key) => {
    const text = then.texts?.[key]?.text
    return text ? [{ key, text }] : []
  })
  const matters = written.find(({ key }) => key === 'what_matters')
  const others = written.filter(({ key }) => key !== 'what_matters')
  return (
    <>
      <Section title={label('what_matters')}>
        {matters ? <OwnWords size="lg">{matters.text}</OwnWords> : <p>{t.nothing}</p>}
      </Section>
      {others.map(({ key, text }) => (
        <Section key={key} title={label(key)}>
          <p className="sv-as-written">{text}</p>
        </Section>
      ))}
    </>
  )
}

function Goals({ then, ui }: { then: SeenPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language].version
  const plan = planTexts[ui.language]
  const goals = then.goals ?? []
  const known = new Set(goals.map(({ id }) => id))
  const loose = (then.activities ?? []).filter(({ goalId }) => !goalId || !known.has(goalId))
  const called = (names: Record<string, string>, code: string) => (names[code] ?? code).toLowerCase()
  const activities = (all: NonNullable<SeenPlan['activities']>) => (
    <ul>
      {all.map((each) => (
        <li key={each.id}>
          {each.what} ({called(plan.activityStates, each.state)}
          {each.deadline && `, ${t.deadline(nearDate(ui, each.deadline))}`}).{' '}
          {responsibleIn(each, then.person.givenName, ui.language)}
        </li>
      ))}
    </ul>
  )
  if (goals.length + loose.length === 0) return <p>{t.nothing}</p>
  return (
    <>
      {lifeAreas.map((area) => {
        const here = goals.filter(({ lifeArea }) => lifeArea === area)
        return (
          here.length > 0 && (
            <section key={area} className="sv-then__area">
              <h3 className="sv-h3">{plan.lifeAreas[area]}</h3>
              {here.map((goal) => (
                <div key={goal.id} className="sv-then__goal">
                  <OwnWords
                    by={[
                      called(plan.goalStates, goal.state),
                      goal.targetOn && t.target(nearDate(ui, goal.targetOn)),
                    ]
                      .filter(Boolean)
                      .join(', ')}
                  >
                    {goal.words}
                  </OwnWords>
                  {goal.word && <WordThen word={goal.word} then={then} ui={ui} />}
                  {goal.rating !== null && goal.rating !== undefined && (
                    <p>{ratingIn(goal.rating, goal.ratedAs, ui.language)}</p>
                  )}
                  {activities((then.activities ?? []).filter(({ goalId }) => goalId === goal.id))}
                </div>
              ))}
            </section>
          )
        )
      })}
      {loose.length > 0 && (
        <section>
          <h3 className="sv-h3">{t.withoutGoal}</h3>
          {activities(loose)}
        </section>
      )}
    </>
  )
}

/** What the person said of the goal, as it stood then. */
function WordThen(props: { word: StandingWord; then: SeenPlan; ui: PageContext }): ReactElement {
  const { word, then, ui } = props
  const { goalWord } = planTexts[ui.language]
  const who = doneBy(word.givenAs, { givenName: then.person.givenName, reader: '' }, ui.language)
  return (
    <p>
      {goalWord.words[word.word]}
      {word.reason && `: ${quoted(ui.language, word.reason)}`}.{' '}
      {goalWord.hows[word.how](who, nearDate(ui, new Date(word.at)))}
    </p>
  )
}

function Around({ then, ui }: { then: SeenPlan; ui: PageContext }): ReactElement {
  const t = texts[ui.language].version
  const plan = planTexts[ui.language]
  const states: Record<string, string> = plan.states
  const { periodFrom, periodTo } = then.plan
  const day = (iso: string) => longDate(ui.language, iso)
  const period =
    periodFrom &&
    (periodTo ? plan.page.fromTo(day(periodFrom), day(periodTo)) : plan.page.from(day(periodFrom)))
  const leads = then.coordinators.filter(({ state }) => state === 'active' || state === 'absent')
  return (
    <Section title={t.team}>
      <Facts
        items={[
          { term: t.state, value: states[then.plan.state] },
          { term: t.period, value: period },
          { term: t.responsible, value: then.plan.responsibleService },
          { term: t.coordinator, value: leads.map(({ name }) => name).join(', ') },
        ]}
      />
      <ul>
        {(then.team ?? []).map((member) => (
          <li key={member.id}>
            {member.name}
            {member.people && `: ${member.people.map(({ name }) => name).join(', ')}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}
