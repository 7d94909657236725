/** What a plan of the largest kind is laid around: a plan that is there, and who takes part. */
export interface LargestPlan {
  authorityId: string
  planId: string
  personId: string
  coordinatorId: string
  /** Who takes part now, in turn responsible for the activities. */
  team: readonly { serviceId: string; practitionerId: string; name: string }[]
}

/** Of the largest kind: forty goals and three hundred activities, over ten years. */
export const largest = { goals: 40, activities: 300, years: 10 }

const filler =
  'Det er viktig for meg å klare mest mulig selv, og å få hjelp av noen som kjenner meg når jeg ikke klarer det. '

/**
 * The statements that make it so: goals in all areas of life and subgoals under them, activities of which a third still go,
 * twenty evaluations of each goal, ten notes at each activity, and a history and a log of who looked from all the years.
 */
export function largestPlan(plan: LargestPlan): { text: string; values: unknown[] }[] {
  const { authorityId, planId, personId, coordinatorId, team } = plan
  const ids = [authorityId, planId]
  const years = `interval '${largest.years} years'`
  const serviceIds = team.map(({ serviceId }) => serviceId)
  const practitionerIds = team.map(({ practitionerId }) => practitionerId)
  const names = team.map(({ name }) => name)
  return [
    {
      text: `insert into goal (authority_id, plan_id, life_area, words, state, reason, position, created_at)
        select $1, $2, (array['health_and_care', 'daytime', 'housing', 'leisure', 'economy', 'social_network'])[1 + g % 6],
          'Stort mål ' || g || ': jeg vil klare mer av hverdagen selv, og vite hvem jeg kan spørre når det butter',
          (array['current', 'current', 'achieved', 'future', 'current', 'set_aside'])[1 + g / 6 % 6], '', 100 + g, now() - ${years} * (41 - g) / 40
        from generate_series(1, ${largest.goals}) g`,
      values: ids,
    },
    {
      text: `update goal set parent_goal_id = (select p.id from goal p where p.authority_id = $1 and p.plan_id = $2 and p.position = goal.position - 24)
        where authority_id = $1 and plan_id = $2 and position > 124 and position < 131`,
      values: ids,
    },
    {
      text: `insert into evaluation (authority_id, plan_id, goal_id, progress, text, evaluated_by, evaluated_as, at)
        select $1, $2, g.id, (array['better', 'same', 'worse'])[1 + n % 3], $3, $4, 'self', now() - ${years} * n / 20
        from goal g, generate_series(1, 20) n where g.authority_id = $1 and g.plan_id = $2`,
      values: [...ids, filler.repeat(3), personId],
    },
    {
      text: `insert into goal_rating (authority_id, plan_id, goal_id, value, rated_by, rated_as, at)
        select $1, $2, g.id, n % 11, $3, 'self', now() - ${years} * n / 500
        from goal g, generate_series(1, 500) n where g.authority_id = $1 and g.plan_id = $2`,
      values: [...ids, personId],
    },
    {
      text: `insert into activity (authority_id, plan_id, goal_id, what, how, scope, responsible_service_id, responsible_practitioner_id,
          responsible_is_person, deadline, state, waiting_for, waiting_since, position, created_at)
        select $1, $2, case when a % 15 > 0 then g.id end, 'Stort tiltak ' || a || ': trening og opplæring sammen med dem jeg bor med, to ganger i uka',
          $3, 'To ganger i uka, en time hver gang',
          case when a % 7 > 0 then ($4::uuid[])[1 + a % $7] end, case when a % 7 > 0 and a % 3 > 0 then ($5::uuid[])[1 + a % $7] end, a % 7 = 0,
          current_date + 30 - a, (array['done', 'planned', 'no_longer_needed', 'in_progress', 'done', 'done'])[1 + a % 6],
          case when a % 4 = 0 then ($6::text[])[1 + a % $7] else '' end, case when a % 4 = 0 then current_date - a end, 100 + a, now() - ${years} * (301 - a) / 300
        from generate_series(1, ${largest.activities}) a
        join goal g on g.authority_id = $1 and g.plan_id = $2 and g.position = 101 + a % ${largest.goals}`,
      values: [...ids, filler.repeat(2), serviceIds, practitionerIds, names, team.length],
    },
    {
      text: `insert into activity_note (authority_id, activity_id, text, activity_version, written_by, written_as, at)
        select $1, a.id, $3, n, $4, 'participant', now() - ${years} * n / 10
        from activity a, generate_series(1, 10) n where a.authority_id = $1 and a.plan_id = $2`,
      values: [...ids, filler, personId],
    },
    {
      text: `insert into plan_text (authority_id, plan_id, key, text, written_at)
        select $1, $2, key, $3, now() from unnest(array['what_matters', 'resources', 'needs', 'contributions', 'cooperation']) key
        on conflict (authority_id, plan_id, key) do update set text = excluded.text`,
      values: [...ids, filler.repeat(16)],
    },
    {
      text: `insert into event (authority_id, at, type, person_id, relation, practitioner_id, facts)
        select $1, now() - ${years} * (4001 - n) / 4000, (array['activity_updated', 'goal_evaluated', 'meeting_invited'])[1 + n % 3], $3, 'participant',
          ($4::uuid[])[1 + n % $5], json_build_object('planId', $2::text)::jsonb
        from generate_series(1, 4000) n`,
      values: [...ids, personId, practitionerIds, team.length],
    },
    {
      text: `insert into access_log (authority_id, at, act, relation, ground, actor_id, practitioner_id, person_id, what)
        select $1, now() - ${years} * (8001 - n) / 8000, 'plans.read', 'coordinator', 'appointment', $3, $3, $2, array['plan']
        from generate_series(1, 8000) n`,
      values: [authorityId, personId, coordinatorId],
    },
    {
      text: `insert into meeting (authority_id, person_id, title, starts_at, ends_at, channel, state)
        select $1, $2, 'Møte i ansvarsgruppa', now() - ${years} * n / 40, now() - ${years} * n / 40 + interval '1 hour', 'in_person', 'held'
        from generate_series(1, 40) n`,
      values: [authorityId, personId],
    },
  ]
}
