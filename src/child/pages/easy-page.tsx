import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { lifeAreas } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { LinkButton, OwnWords, Picture, ReadAloud } from '../../ui/index.ts'
import { type EasyRead, findEasyRead } from '../find-easy-read.ts'
import { easyParts, symbolOfArea } from '../rules/easy-read.ts'
import { childTexts } from '../texts/index.ts'
import { EasyActivities } from './easy-activities.tsx'
import { NextMeeting } from './next-meeting.tsx'

export const easyPage = page({
  path: '/:authority/plan/:planId/lettlest',
  query: findEasyRead,
  title: (_data, ui) => childTexts[ui.language].easy.title,
  view: (data, ui) => <Easy data={data} ui={ui} />,
  byCode: true,
  live: true,
})

export type EasyProps = { data: EasyRead; ui: PageContext }

const thePerson = ['self', 'child_15', 'child']

function Easy({ data, ui }: EasyProps): ReactElement {
  const t = childTexts[ui.language].easy
  const { seen, relation } = data
  const { person, plan } = seen
  const isMine = thePerson.includes(relation)
  const matters = seen.texts?.what_matters?.text
  const isByCode = ui.actor.kind === 'door'
  return (
    <div className="sv-child sv-easy">
      {!isByCode && (
        <CoordinationNav
          ui={ui}
          personId={person.id}
          planId={plan.id}
          current="easy"
          relation={data.relation}
          sections={data.sections}
        />
      )}
      <header className="sv-child-hero" data-read>
        <Picture name="plan" size="xl" />
        <div>
          <h1 className="sv-h1">{isMine ? t.mine : t.titleOf(person.givenName)}</h1>
          <p className="sv-lead">{t.lead}</p>
          {plan.state === 'ended' && plan.endedOn && <p>{t.ended(longDate(ui.language, plan.endedOn))}</p>}
          {plan.state === 'draft' && <p>{t.draft}</p>}
        </div>
        <ReadAloud />
      </header>
      {matters && (
        <section className="sv-child-part" data-read>
          <h2 className="sv-h2">
            <Picture name="heart" size="lg" /> {isMine ? t.mattersMe : t.matters(person.givenName)}
          </h2>
          <OwnWords size="lg">{matters}</OwnWords>
        </section>
      )}
      <Goals data={data} ui={ui} />
      <Who data={data} ui={ui} />
      {(seen.nextMeeting !== undefined || seen.isWhole) && (
        <NextMeeting meeting={seen.nextMeeting} texts={t} ui={ui} />
      )}
      <About data={data} ui={ui} />
      <div className="sv-actions">
        {isByCode ? (
          <LinkButton href={`/${ui.authority.id}/barn/meg`}>{t.backToMine}</LinkButton>
        ) : (
          <LinkButton href={`/${ui.authority.id}/plan/${plan.id}`} variant="secondary">
            {t.whole}
          </LinkButton>
        )}
      </div>
    </div>
  )
}

function Goals({ data, ui }: EasyProps): ReactElement | null {
  const t = childTexts[ui.language].easy
  const { goals, activities } = data.seen
  if (!goals && !activities) return null
  const parts = easyParts(goals, activities, lifeAreas)
  if (!parts.length) return <p>{t.nothing}</p>
  return (
    <section className="sv-child-part" id="mal">
      <h2 className="sv-h2">
        <Picture name="goal" size="lg" /> {goals ? t.goals : t.does}
      </h2>
      {parts.map(({ goal, activities: here }) => (
        <article className="sv-easy-goal" key={goal?.id ?? 'andre'} data-read>
          <Picture
            name={goal ? (goal.state === 'achieved' ? 'party' : symbolOfArea(goal.lifeArea)) : 'next'}
            size="xl"
          />
          <div>
            {goal && (
              <>
                <h3 className="sv-over">{t.area[goal.lifeArea] ?? t.goal}</h3>
                <p className="sv-child-goals__words">{goal.words}</p>
                {t.goalState[goal.state] && <p>{t.goalState[goal.state]}</p>}
              </>
            )}
            {here.length > 0 && (
              <EasyActivities activities={here} hasGoal={goal !== null} data={data} ui={ui} />
            )}
          </div>
        </article>
      ))}
    </section>
  )
}

function Who({ data, ui }: EasyProps): ReactElement {
  const t = childTexts[ui.language].easy
  const { coordinators, standIn, team } = data.seen
  const there = coordinators.filter(({ state }) => state === 'active')
  return (
    <section className="sv-child-part" id="hvem">
      <h2 className="sv-h2">
        <Picture name="friends" size="lg" /> {t.helps}
      </h2>
      <ul className="sv-child-people">
        {there.map(({ id, name }) => (
          <li key={id} data-read>
            <Picture name="star" size="lg" />
            <p>
              {t.coordinator(name)} {t.coordinatorDoes}
            </p>
          </li>
        ))}
        {standIn && (
          <li data-read>
            <Picture name="star" size="lg" />
            <p>
              {t.standIn(standIn.name)} {t.coordinatorDoes}
            </p>
          </li>
        )}
        {!there.length && !standIn && (
          <li data-read>
            <Picture name="waiting" size="lg" />
            <p>{t.nobody}</p>
          </li>
        )}
        {team?.map((member) => (
          <li key={member.id} data-read>
            <Picture name={member.kind === 'service' ? 'handshake' : 'person'} size="lg" />
            <div>
              <p>{t.member(member.name)}</p>
              {member.contribution && <p>{t.memberDoes(member.contribution)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ data, ui }: EasyProps): ReactElement | null {
  const t = childTexts[ui.language].easy
  const { plan, isWhole } = data.seen
  const day = (on: string) => longDate(ui.language, on)
  const said = [
    plan.state !== 'ended' &&
      plan.periodFrom &&
      plan.periodTo &&
      t.period(day(plan.periodFrom), day(plan.periodTo)),
    plan.state !== 'ended' && plan.revisionOn && t.revision(day(plan.revisionOn)),
    plan.word === 'agrees' && t.agrees,
    plan.word === 'disagrees' && t.disagrees,
    !isWhole && t.notShared,
  ].filter((each) => typeof each === 'string' && each !== '')
  if (!said.length) return null
  return (
    <section className="sv-child-part" id="om-planen" data-read>
      <h2 className="sv-h2">
        <Picture name="later" size="lg" /> {t.plan}
      </h2>
      {said.map((each) => (
        <p key={String(each)}>{each}</p>
      ))}
    </section>
  )
}
