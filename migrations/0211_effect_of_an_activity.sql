-- Whether an activity helps, when that is to be looked at, and what was said the last time (forskrift 1110 § 9 e: the plan is kept
-- up to date). Each answer is a row of its own, never changed; the newest stands with the activity too, so that its versions,
-- the plan's and the print have it without looking further.
alter table evaluation
  alter column progress drop not null,
  add column effect text check (effect in ('helped', 'helped_some', 'no_change', 'worse', 'too_early')),
  add constraint evaluation_of_one check (
    (activity_id is null and progress is not null and effect is null)
    or (activity_id is not null and progress is null and effect is not null)),
  add foreign key (authority_id, activity_id) references activity (authority_id, id);
create index evaluation_of_activity on evaluation (authority_id, activity_id, at desc) where activity_id is not null;

alter table activity
  add column evaluate_on date,
  add column effect text not null default ''
    check (effect in ('', 'helped', 'helped_some', 'no_change', 'worse', 'too_early')),
  add column effect_on date,
  add constraint activity_effect_has_day check ((effect = '') = (effect_on is null));
