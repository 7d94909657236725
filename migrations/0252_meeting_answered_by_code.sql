-- forskrift 1110 § 4: who has no eID answers a meeting too, with a code from a letter (decision 15). What one says beside a yes or a no
-- is to who coordinates alone; a new time asks anew, and clears it.
alter table reply_code drop constraint reply_code_about_kind_check;
alter table reply_code add constraint reply_code_about_kind_check check (about_kind in ('consent', 'team_invitation', 'meeting'));
comment on column reply_code.about_id is 'The consent; the participant; of a meeting, the invitation';
alter table invitation add column other_time text not null default '';
alter table invitation add column said text not null default '';
