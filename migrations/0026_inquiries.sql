-- Inquiries told by phone or letter, added to, answered by the one they are about, joined, and passed on with their history.

-- A power of attorney the person gives with eID has a scope. '': what the unit wrote down itself, which opens the whole.
alter table related_person add column proxy_scope text not null default '' check (proxy_scope in ('', 'inquiry', 'whole'));
alter table related_person drop constraint related_person_source_check;
alter table related_person add constraint related_person_source_check
  check (source in ('unit', 'population_register', 'person'));

-- What the unit wrote down itself: who said it, how and when (fvl § 11 d). The clock runs from that day.
alter table inquiry add column told_by text not null default '';
alter table inquiry add column told_how text not null default '' check (told_how in ('', 'phone', 'letter', 'visit', 'own'));
alter table inquiry add column told_on date;

-- The one it is about is told, and may answer (fvl § 16).
alter table inquiry add column person_told_at timestamptz;
alter table inquiry add column person_answer text check (person_answer in ('agrees', 'does_not_want', 'wants_to_talk'));
alter table inquiry add column person_answer_note text not null default '';
alter table inquiry add column person_answered_at timestamptz;
alter table inquiry add column person_answer_by uuid;    -- practitioner who wrote it down; null: answered signed in

-- The same need told twice: looked at together, each with its own receipt. Points to the one that is worked on.
alter table inquiry add column joined_to uuid;
alter table inquiry add foreign key (authority_id, joined_to) references inquiry (authority_id, id);
alter table inquiry add check (joined_to <> id);
create index inquiry_joined_to on inquiry (authority_id, joined_to) where joined_to is not null;
create index inquiry_by_person on inquiry (authority_id, person_id);

-- What had happened with it before it came here: [{at, what, where, reason}].
alter table inquiry add column history jsonb not null default '[]';

-- A team of those who help is not regulated by law: the unit answers it in a few words, with who calls it together.
alter table inquiry add column care_team_result text check (care_team_result in ('set_up', 'not_set_up'));
alter table inquiry add column care_team_caller text not null default '';
alter table inquiry add column care_team_by date;
alter table inquiry add column care_team_text text not null default '';
alter table inquiry add column care_team_answered_at timestamptz;

-- What a sender adds afterwards. Kept as it came.
create table inquiry_addition (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  inquiry_id uuid not null,
  number bigint generated always as identity,
  text text not null default '',
  added_by text not null check (added_by in ('sender', 'code')),
  added_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, inquiry_id) references inquiry (authority_id, id)
);
create index inquiry_addition_of on inquiry_addition (authority_id, inquiry_id, number);
call guard_by_authority('inquiry_addition', 'select, insert');

alter table attachment add column addition_id uuid;
alter table attachment add foreign key (authority_id, addition_id) references inquiry_addition (authority_id, id);
alter table attachment add column kind text not null default '' check (kind in ('', 'power_of_attorney'));
