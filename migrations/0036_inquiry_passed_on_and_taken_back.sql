-- What the one it was passed on to promises and has done: dates only, for its sender and for who passed it on.
alter table inquiry add column forwarded_answer_due date;
alter table inquiry add column forwarded_answered_at timestamptz;

-- Taken back by phone or letter, and written down by the unit: who said it, how and when (fvl § 11 d).
alter table inquiry add column withdrawal_told_by text not null default '';
alter table inquiry add column withdrawal_told_how text not null default ''
  check (withdrawal_told_how in ('', 'phone', 'letter', 'visit'));
alter table inquiry add column withdrawal_told_on date;

-- A team of those who help that was set up waits in the unit's queue until its first meeting has been held.
alter table inquiry add column care_team_held_on date;
create index care_team_to_hold on inquiry (authority_id, unit_id)
  where care_team_result = 'set_up' and care_team_held_on is null;
