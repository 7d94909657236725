-- A national id that somebody in the unit typed of the one a case is about is nobody's until the register's answer fits, or
-- another look has settled it: it waits as a difference, and opens nothing.
alter table register_difference drop constraint register_difference_kind_check;
alter table register_difference add constraint register_difference_kind_check
  check (kind in ('name', 'birth_date', 'moved', 'protection_lifted', 'parent_new', 'parent_ended', 'guardian_new',
    'guardian_changed', 'guardian_ended', 'household', 'birth_unclear', 'number'));
alter table register_difference add column typed_by uuid;            -- practitioner
alter table register_difference add column answered_at timestamptz;  -- when the register was asked whose the number is; null: it waits
create unique index one_pending_number on register_difference (authority_id, person_id) where state = 'open' and kind = 'number';
