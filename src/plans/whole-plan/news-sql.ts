/** Of each section: the reader's are cut out, and the newest of them shown. */
export const newsShown = 8
/** So far back, and no further: one who is away longer reads the plan itself. */
const newsLookedAt = 200

/** SQL: event `e` is of the plan, or of who coordinates. */
export const isOfPlan = `(e.type like 'plan\\_%' or e.type like 'goal\\_%' or e.type like 'activity\\_%' or e.type = 'appointment_accepted')`

/** SQL: whose opening shows event `e`; null: all who take part. */
export const sectionOfEvent = `case
            when e.type like 'goal\\_%' then 'goals'
            when e.type like 'activity\\_%' then 'activities'
            when e.type like 'plan\\_document\\_%' then 'documents'
            when e.type like 'plan\\_text\\_%' or e.type like 'plan\\_word\\_%' then 'about_person' end`

/** SQL: the newest version of the document event `e` is of. */
const document = (column: string) => `(select ${column} from plan_document d
        where d.authority_id = e.authority_id and d.id = (e.facts->>'documentId')::uuid order by d.version desc limit 1)`

/** SQL: what that document is called, and whether it is taken out. */
export const documentOfEvent = document('d.title')
export const isTakenOutOfEvent = `coalesce(${document('d.withdrawn_reason is not null')}, false)`

/** What has happened since the reader looked last (at the plan itself: one goal opened from a notice hides no other news): the newest of each section, so that whoever has few of them opened finds theirs. */
export const newsSql = `
  'lastVisit', (select l.at from access_log l where l.authority_id = $1 and l.person_id = pl.person_id
    and l.actor_id = $5::uuid and l.act = 'plans.read' and 'plan' = any(l.what) and not l.is_refresh and l.at < now() - interval '30 minutes'
    order by l.id desc limit 1),
  'news', coalesce((select json_agg(json_build_object('id', e.id, 'at', e.at, 'recordedAt', e.recorded_at,
      'type', e.type, 'section', e.section, 'goalId', e.facts->>'goalId', 'activityId', e.facts->>'activityId',
      'key', e.facts->>'key', 'documentId', e.facts->>'documentId',
      'document', ${documentOfEvent}, 'isTakenOut', ${isTakenOutOfEvent}, 'relation', e.relation, 'by', n.name) order by e.id desc)
    from (select r.*, row_number() over (partition by r.section order by r.id desc) as nth from (
        select e.authority_id, e.id, e.at, e.recorded_at, e.type, e.facts, e.relation, e.practitioner_id, ${sectionOfEvent} as section
        from event e where e.authority_id = $1 and e.person_id = pl.person_id
          and e.actor_id is distinct from $5::uuid
          and ${isOfPlan}
        order by e.id desc limit ${newsLookedAt}) r) e
    left join practitioner n on n.authority_id = $1 and n.id = e.practitioner_id
    where e.nth <= ${newsShown}), '[]')`
