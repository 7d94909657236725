import { wordsThenSql } from '../words-then.ts'

/** The plan’s goals, each with its newest evaluation and the person’s newest number. */
export const goalsSql = `
  'goals', coalesce((select json_agg(json_build_object('id', g.id, 'parentGoalId', g.parent_goal_id,
      'lifeArea', g.life_area, 'words', g.words, 'writtenAs', g.written_as, 'state', g.state, 'reason', g.reason, 'version', g.version,
      'targetOn', g.target_on,
      'progress', e.progress, 'rating', r.value, 'ratedAs', r.rated_as, 'ratedAt', r.at, 'ratedOf', nullif(r.words_then, g.words),
      'evaluation', e.text, 'evaluatedAs', e.evaluated_as, 'evaluatedAt', e.at) order by g.position, g.created_at)
    from goal g left join lateral (
      select v.progress, v.text, v.evaluated_as, v.at from evaluation v
      where v.authority_id = $1 and v.goal_id = g.id order by v.at desc, v.written desc limit 1) e on true
      left join lateral (select r.value, r.rated_as, r.at, ${wordsThenSql('r')} as words_then from goal_rating r
      where r.authority_id = $1 and r.goal_id = g.id and r.taken_back_at is null
      order by r.at desc, r.written desc limit 1) r on true
    where g.authority_id = $1 and g.plan_id = pl.id), '[]')`
