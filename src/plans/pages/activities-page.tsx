import type { ReactElement } from 'react'
import { CoordinationNav } from '../../coordination/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import {
  ActionBar,
  Alert,
  BackLink,
  EmptyState,
  LinkButton,
  PageHeading,
  Pagination,
  Section,
  SectionNav,
  Status,
} from '../../ui/index.ts'
import { findActivitiesPage, type ShownActivities } from '../find-activities-page.ts'
import { passBall } from '../pass-ball.ts'
import { isThePerson } from '../reader.ts'
import { reorderActivity } from '../reorder-activity.ts'
import { type Band, bands } from '../rules/board.ts'
import { sentences, texts } from '../texts/index.ts'
import { updateActivity } from '../update-activity.ts'
import { activitiesAt, cardId, keyOf, stepId } from './activity-address.ts'
import { Card } from './activity-card.tsx'
import { ActivityFilter } from './activity-filter.tsx'
import { ActivityList } from './activity-list.tsx'
import { Board } from './board.tsx'

type Moved = { activityId: string; direction: 'up' | 'down' }

/** The activities of one plan: as a board by where they stand, or a list of the same facts. */
export const activitiesPage = page({
  path: '/:authority/plan/:planId/tiltak',
  query: findActivitiesPage,
  acts: {
    updateActivity: {
      command: updateActivity,
      next: ({ activityId }, { path, search }) =>
        `${activitiesAt(path, search, { lagret: activityId })}#${cardId(activityId)}`,
    },
    reorderActivity: {
      command: reorderActivity,
      next: ({ activityId, direction }: Moved, { path, search }) =>
        `${activitiesAt(path, search)}#${stepId(direction, activityId)}`,
    },
    passBall: {
      command: passBall,
      next: ({ activityId }, { path, search }) =>
        `${activitiesAt(path, search, { lagret: activityId })}#${cardId(activityId)}`,
    },
  },
  autosave: true,
  hints: 'activities',
  live: true,
  sentences,
  title: (shown, { language }) => titleOf(shown, texts[language].board),
  view: (shown, ui) => <ActivitiesView shown={shown} ui={ui} />,
})

const titleOf = ({ relation, person }: ShownActivities, t: (typeof texts)['nb']['board']) =>
  isThePerson(relation) ? t.yours : t.of(person.givenName)

function ActivitiesView({ shown, ui }: { shown: ShownActivities; ui: PageContext }): ReactElement {
  const t = texts[ui.language]
  const plan = `/${ui.authority.id}/plan/${shown.planId}`
  const { found, drawn, cards, view } = shown
  const saved = found.some(({ id }) => drawn.ids.includes(id) && id === ui.search.lagret)
  return (
    <>
      <BackLink href={plan}>{t.backToPlan}</BackLink>
      <PageHeading title={titleOf(shown, t.board)} />
      <CoordinationNav
        ui={ui}
        personId={shown.person.id}
        planId={shown.planId}
        current="plan"
        relation={shown.relation}
        sections={shown.sections}
      />
      {shown.seen.isShielded && <Alert>{t.page.shielded(ui.authority.settings.phone)}</Alert>}
      {ui.search.lagret && !saved && (
        <p role="status">
          <Status kind="done">{t.board.moved}</Status>
        </p>
      )}
      <NotSaved shown={shown} ui={ui} />
      {cards.length === 0 ? (
        <EmptyState title={t.board.none}>
          <p>{t.board.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <SectionNav
            label={t.board.views}
            links={(['board', 'list'] as const).map((each) => ({
              href: activitiesAt(ui.path, ui.search, { vis: each === 'list' ? 'liste' : 'tavle' }),
              text: t.board[each],
              current: view === each,
            }))}
          />
          <ActivityFilter shown={shown} ui={ui} />
          {found.length === 0 && (
            <EmptyState title={t.board.noneFound}>
              <p>
                <a className="ds-link" href={activitiesAt(ui.path, { vis: ui.search.vis ?? '' })}>
                  {t.board.showAll}
                </a>
              </p>
            </EmptyState>
          )}
          {bands
            .filter((band) => found.some((card) => card.band === band))
            .map((band) => (
              <Section key={band} title={bandTitle(band, shown, ui)} wide id={band}>
                {view === 'board' ? (
                  <Board band={band} shown={shown} ui={ui} />
                ) : (
                  <ActivityList band={band} shown={shown} ui={ui} title={bandTitle(band, shown, ui)} />
                )}
              </Section>
            ))}
          <Pagination
            page={drawn.page}
            pages={drawn.pages}
            href={(side) => activitiesAt(ui.path, ui.search, { side: String(side) })}
          />
        </>
      )}
      {shown.may.writeActivity && (
        <ActionBar>
          <LinkButton href={`${plan}/tiltak/ny`} variant="secondary" icon="plus">
            {t.page.newActivity}
          </LinkButton>
        </ActionBar>
      )}
    </>
  )
}

function bandTitle(band: Band, { person, relation }: ShownActivities, ui: PageContext): string {
  const { page, board } = texts[ui.language]
  if (band === 'services') return page.servicesAnswer
  if (band === 'nobody') return board.nobodyAnswers
  return isThePerson(relation) ? page.youAnswer : page.ownSideAnswers(person.givenName)
}

/** A form that came back for a card that is not drawn below, as somebody else has moved it: what was typed is not lost. */
function NotSaved({ shown, ui }: { shown: ShownActivities; ui: PageContext }): ReactElement | null {
  if (!shown.may.writeActivity) return null
  const lost = shown.cards.filter(
    ({ id }) =>
      !(shown.view === 'board' && shown.drawn.ids.includes(id)) &&
      ui.form('updateActivity', { key: keyOf(id) }).errors !== undefined,
  )
  if (lost.length === 0) return null
  return (
    <Section title={texts[ui.language].board.notSaved}>
      <ul className="sv-cards">
        {lost.map((card) => (
          <Card key={card.id} card={card} shown={shown} ui={ui} isAlone />
        ))}
      </ul>
    </Section>
  )
}
