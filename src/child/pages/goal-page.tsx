import type { ReactElement } from 'react'
import { rateGoal, takeBackRating } from '../../plans/index.ts'
import { type PageContext, page } from '../../platform/http/page.ts'
import { weekdayDate } from '../../platform/i18n/dates.ts'
import { Button, Faces, Form, LinkButton, Picture, ReadAloud, SubmitButton } from '../../ui/index.ts'
import { type GoalPage, getGoalPage } from '../get-goal-page.ts'
import { symbolOfArea } from '../rules/easy-read.ts'
import { nearestMood } from '../rules/private-wish.ts'
import { childTexts } from '../texts/index.ts'
import { facesIn } from './faces-in.ts'
import { Help, Leave } from './help.tsx'

export const goalPage = page({
  path: '/:authority/barn/plan/:planId/mal/:goalId',
  query: getGoalPage,
  live: true,
  acts: {
    rate: { command: rateGoal, next: (_done, { path }) => `${path}?lagret=ja` },
    takeBack: { command: takeBackRating, next: (_done, { path }) => `${path}?tatt=bort` },
  },
  title: (_data, ui) => childTexts[ui.language].goal.title,
  view: (data, ui) => <OneGoal data={data} ui={ui} />,
  sentences: {
    nb: childTexts.nb.sentences,
    nn: childTexts.nn.sentences,
    en: childTexts.en.sentences,
  },
  mode: 'child',
  byCode: true,
  wayIn: '/barn',
})

type Props = { data: GoalPage; ui: PageContext }

function OneGoal({ data: { goal, newest }, ui }: Props): ReactElement {
  const t = childTexts[ui.language].goal
  const mine = `/${ui.authority.id}/barn/meg`
  const isSaved = ui.search.lagret === 'ja' && newest && ui.form('rate').errors === undefined
  const faces = facesIn(ui.language)
  const said = newest && faces.find(({ value }) => Number(value) === nearestMood(newest.value))
  return (
    <div className="sv-child">
      <header className="sv-child-hero" data-read>
        <Picture
          name={isSaved ? 'done' : goal.state === 'achieved' ? 'party' : symbolOfArea(goal.lifeArea)}
          size="xl"
        />
        <div>
          <h1 className="sv-h1">{isSaved ? t.saved : t.title}</h1>
          <p className="sv-lead sv-child-goals__words">{goal.words}</p>
        </div>
        <ReadAloud />
      </header>
      {ui.search.tatt === 'bort' && (
        <p className="sv-child-said" role="status" data-read>
          {t.takenBack}
        </p>
      )}
      {newest && said && (
        <p className="sv-child-said" data-read>
          <Picture name={said.face} size="lg" />
          {t.before(said.label, weekdayDate(ui.language, newest.at))}
          {newest.wordsThen && ` ${t.wordsThen(newest.wordsThen)}`}
        </p>
      )}
      {isSaved ? (
        <div className="sv-actions">
          <LinkButton href={mine}>{t.back}</LinkButton>
          <LinkButton href={ui.path} variant="secondary">
            {t.again}
          </LinkButton>
          {newest.isMine && (
            <Form {...ui.form('takeBack')} label={t.takeBack}>
              <input type="hidden" name="ratingId" value={newest.id} />
              <Button variant="secondary">{t.takeBack}</Button>
            </Form>
          )}
        </div>
      ) : (
        <>
          <Form {...ui.form('rate')} label={t.save}>
            <Faces name="rating" label={t.how} faces={faces} />
            <p data-read>{t.readers}</p>
            <SubmitButton>{t.save}</SubmitButton>
          </Form>
          <p>
            <LinkButton href={mine} variant="secondary">
              {t.back}
            </LinkButton>
          </p>
        </>
      )}
      <Help ui={ui} />
      <Leave ui={ui} />
    </div>
  )
}
