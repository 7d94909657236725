import { Fragment, type ReactElement } from 'react'
import { isOwnWords, type PlanGoal } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { EmptyState, LinkButton, OwnWords, Picture, ReadAloud } from '../../ui/index.ts'
import { type ChildPage, getChildPage } from '../get-child-page.ts'
import { symbolOfArea } from '../rules/easy-read.ts'
import { childTexts } from '../texts/index.ts'
import { Help, Leave } from './help.tsx'
import { NextMeeting } from './next-meeting.tsx'

export const childPage = page({
  path: '/:authority/barn/meg',
  query: getChildPage,
  title: (_data, ui) => childTexts[ui.language].page.title,
  view: (data, ui) => <Mine data={data} ui={ui} />,
  mode: 'child',
  byCode: true,
  wayIn: '/barn',
  live: true,
})

type Props = { data: ChildPage; ui: PageContext }

function Mine({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].page
  const { seen, givenName } = data
  const matters = seen?.texts?.what_matters
  return (
    <div className="sv-child">
      <header className="sv-child-hero" data-read>
        <Picture name="hello" size="xl" />
        <div>
          <h1 className="sv-h1">{t.hello(givenName)}</h1>
          <p className="sv-lead">{t.lead}</p>
        </div>
        <ReadAloud />
      </header>
      <Doors data={data} ui={ui} />
      {matters?.text && (
        <section className="sv-child-part" id="viktig" data-read>
          <h2 className="sv-h2">
            <Picture name="heart" size="lg" /> {t.matters}
          </h2>
          <OwnWords size="lg">{matters.text}</OwnWords>
        </section>
      )}
      <Goals data={data} ui={ui} />
      <NextMeeting meeting={seen?.nextMeeting} texts={t} ui={ui} />
      <Around data={data} ui={ui} />
      <Readers data={data} ui={ui} />
      <Help ui={ui} />
      <Leave ui={ui} />
    </div>
  )
}

/** The two things one can do from here. */
function Doors({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].page
  const [first, ...others] = data.coordinators
  const at = `/${ui.authority.id}`
  return (
    <ul className="sv-child-doors">
      <li>
        <a href={`${at}/barn/onske`}>
          <Picture name="letter" size="xl" />
          <span className="sv-child-doors__title">
            {first?.called && !others.length ? t.write(first.called) : t.writeAny}
          </span>
          <span>{t.writeText}</span>
        </a>
      </li>
      {data.planId && (
        <li>
          <a href={`${at}/plan/${data.planId}/lettlest`}>
            <Picture name="plan" size="xl" />
            <span className="sv-child-doors__title">{t.easy}</span>
            <span>{t.easyText}</span>
          </a>
        </li>
      )}
    </ul>
  )
}

function Goals({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].page
  const goals = data.seen?.goals?.filter(({ state }) => state !== 'set_aside') ?? []
  // What the child has suggested itself, and what grown-ups have: each by itself
  const proposed = goals.filter(({ state }) => state === 'proposed')
  const parts = [
    { title: t.proposedByMe, of: proposed.filter(({ writtenAs }) => isOwnWords(writtenAs)) },
    { title: t.proposedByOthers, of: proposed.filter(({ writtenAs }) => !isOwnWords(writtenAs)) },
  ].filter(({ of }) => of.length > 0)
  return (
    <section className="sv-child-part" id="mal">
      <h2 className="sv-h2">
        <Picture name="goal" size="lg" /> {t.goals}
      </h2>
      {goals.length === 0 ? (
        <EmptyState>
          <p data-read>{data.seen ? t.noGoals : t.noPlan}</p>
        </EmptyState>
      ) : (
        <>
          <GoalList goals={goals.filter(({ state }) => state !== 'proposed')} data={data} ui={ui} />
          {parts.map(({ title, of }) => (
            <Fragment key={title}>
              <h3 className="sv-h3" data-read>
                {title}
              </h3>
              <GoalList goals={of} data={data} ui={ui} />
            </Fragment>
          ))}
        </>
      )}
    </section>
  )
}

function GoalList(props: Props & { goals: readonly PlanGoal[] }): ReactElement | null {
  const { goals, data, ui } = props
  const t = childTexts[ui.language].page
  const said: Record<string, string | undefined> = { achieved: t.achieved, future: t.future }
  if (goals.length === 0) return null
  return (
    <ul className="sv-child-goals">
      {goals.map((goal) => (
        <li key={goal.id} data-read>
          <Picture name={goal.state === 'achieved' ? 'party' : symbolOfArea(goal.lifeArea)} size="xl" />
          <div>
            <p className="sv-child-goals__words">{goal.words}</p>
            {said[goal.state] && <p>{said[goal.state]}</p>}
            {goal.state === 'current' && (
              <p>
                <LinkButton
                  href={`/${ui.authority.id}/barn/plan/${data.planId}/mal/${goal.id}`}
                  variant="secondary"
                >
                  {t.say}
                  <span className="ds-sr-only">, {goal.words}</span>
                </LinkButton>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Around({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].page
  const { coordinators, unit, seen, planId } = data
  return (
    <section className="sv-child-part" id="hjelper">
      <h2 className="sv-h2">
        <Picture name="friends" size="lg" /> {t.around}
      </h2>
      <ul className="sv-child-people">
        {coordinators.map(({ name, phone }) => (
          <Helper
            key={name}
            says={(planId ? t.coordinator : t.coordinatorOnly)(name)}
            symbol="star"
            phone={phone}
            ui={ui}
          />
        ))}
        {coordinators.length === 0 && (
          <Helper says={`${t.nobody} ${t.unitHelps(unit.name)}`} symbol="phone" phone={unit.phone} ui={ui} />
        )}
        {seen?.team?.map((member) => (
          <Helper
            key={member.id}
            says={[member.name, ...(member.people?.map(({ name }) => name) ?? [])].join(': ')}
            symbol={member.kind === 'service' ? 'handshake' : 'person'}
            ui={ui}
          />
        ))}
      </ul>
    </section>
  )
}

function Helper(props: {
  says: string
  symbol: 'star' | 'phone' | 'handshake' | 'person'
  phone?: string
  ui: PageContext
}): ReactElement {
  const t = childTexts[props.ui.language].page
  return (
    <li data-read>
      <Picture name={props.symbol} size="lg" />
      <div>
        <p>{props.says}</p>
        {props.phone && (
          <p>
            <a className="ds-link sv-child-call" href={`tel:${props.phone.replaceAll(' ', '')}`}>
              {t.call(props.phone)}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}

function Readers({ data, ui }: Props): ReactElement {
  const t = childTexts[ui.language].page
  const { coordinators, readers, isReadAtHome, seen } = data
  return (
    <section className="sv-child-part sv-child-readers" id="hvem-leser" data-read>
      <h2 className="sv-h2">
        <Picture name="eyes" size="lg" /> {t.readers}
      </h2>
      <ul>
        <li>{t.readersSelf}</li>
        {isReadAtHome && <li>{t.readersHome}</li>}
        {coordinators.length > 0 && <li>{t.readersCoordinator(coordinators.map(({ name }) => name))}</li>}
        {readers === null
          ? seen && <li>{t.readersSome}</li>
          : readers.length > 0 && <li>{t.readersTeam(readers)}</li>}
      </ul>
    </section>
  )
}
