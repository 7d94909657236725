import { unitOf } from './may-receive.ts'
import { type Extra, type Planting, W } from './planting.ts'

const textsWritten = [
  'what_matters',
  'resources',
  'needs',
  'cooperation',
  'child_participation',
  'need_housing',
]

/** A plan with what each of its parts can hold: some of it left out of consents, and what stands under that. */
export async function plantPlan({
  story,
  pool,
  personId,
  id,
  row,
  word,
  day,
  at,
  client,
}: Planting): Promise<void> {
  const planId = id('plan')
  const [serviceId, practitionerId] = [pool.services[0], pool.practitioners[0]!.id]
  await row('plan', {
    ...{ id: planId, person_id: personId, state: 'active', responsible_service_id: serviceId },
    ...{ responsible_physician: W, word: 'disagrees', word_reason: W, ended_reason: W },
    ...{ period_from: day(-30), revision_on: day(60) },
  })
  await row('plan_word', {
    ...{ plan_id: planId, word: 'disagrees', reason: W, how: 'oral', given_as: 'coordinator', at: at(-3) },
    ...{ given_by: practitionerId, practitioner_id: practitionerId },
  })
  for (const key of textsWritten)
    await row(
      'plan_text',
      { plan_id: planId, key, text: W, written_at: at(-9), written_as: 'coordinator' },
      { partOf: key === 'resources' ? ['text'] : [] },
    )
  for (const [name, parent, partOf] of [
    ['goal', null, []],
    ['goalOut', null, ['goal']],
    ['goalUnder', 'goalOut', ['goal']],
  ] as const)
    await plantGoal(id(name), parent && id(parent), { partOf })
  for (const [name, goal, partOf] of [
    ['activity', 'goal', []],
    ['activityUnder', 'goalUnder', ['goal']],
    ['activityOut', null, ['activity']],
  ] as const)
    await plantActivity(id(name), goal && id(goal), { partOf })
  const near = (
    await client.query('select id from related_person where person_id = $1 order by id limit 1', [personId])
  ).rows[0]?.id
  await row('activity', {
    ...{ id: id('activityNear'), plan_id: planId, what: W, how: W, scope: W, state: 'planned', reason: W },
    ...{ responsible_related_person_id: near, deadline: day(3), created_at: at(-9) },
  })
  await row('responsibility_question', {
    ...{
      plan_id: planId,
      person_id: personId,
      unit_id: pool.units[unitOf(story)],
      words: W,
      asked_at: at(-3),
    },
    ...{ service_ids: pool.services.slice(0, 2), asked_by: practitionerId, decided_service_id: serviceId },
    ...{ decided_by: pool.handler, decided_at: at(-2), reason: W },
  })

  async function plantGoal(goalId: string, parent: string | null, extra: Extra): Promise<void> {
    const of = { plan_id: planId, goal_id: goalId, practitioner_id: practitionerId, at: at(-1) }
    await row(
      'goal',
      {
        ...{ id: goalId, plan_id: planId, parent_goal_id: parent, life_area: 'leisure', words: W, reason: W },
        ...{ state: 'current', created_at: at(-9), written_as: 'coordinator' },
      },
      extra,
    )
    const evaluation = { evaluated_by: practitionerId, evaluated_as: 'participant' }
    await row('evaluation', { ...of, ...evaluation, progress: 'better', text: W }, extra)
    const by = { written_by: practitionerId, written_as: 'participant', practitioner_id: practitionerId }
    await row('goal_comment', { ...of, ...by, text: W }, extra)
    const said = { how: 'oral', given_by: practitionerId, given_as: 'coordinator' }
    await row('goal_word', { ...of, ...said, word: 'disagrees', reason: W }, extra)
  }

  async function plantActivity(activityId: string, goalId: string | null, extra: Extra): Promise<void> {
    await row(
      'activity',
      {
        ...{ id: activityId, plan_id: planId, goal_id: goalId, what: W, how: W, scope: W, reason: W },
        ...{ state: 'cannot_be_done_yet', waiting_for: W, responsible_service_id: serviceId },
        ...{ responsible_practitioner_id: practitionerId, created_at: at(-9), version: 2 },
      },
      extra,
    )
    await row(
      'activity_note',
      {
        ...{ activity_id: activityId, text: W, activity_version: 2, written_by: practitionerId },
        ...{ written_as: 'participant', practitioner_id: practitionerId, at: at(-1) },
      },
      extra,
    )
    for (const version of [1, 2]) {
      const old = () => word('plan_revision.content', extra)
      const content = { what: old(), how: old(), scope: '', state: 'planned', reason: '', goal_id: goalId }
      await row('plan_revision', {
        ...{ plan_id: planId, thing: 'activity', thing_id: activityId, version, written_as: 'coordinator' },
        ...{ content: JSON.stringify(content), at: at(version - 9) },
      })
    }
  }
}
