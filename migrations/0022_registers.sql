-- The population register and the contact register: what they told, what a person in the unit decided about it, and the
-- letters that go on paper because nobody is reached otherwise.

alter table person add column died_on date;                     -- by the population register; counts at once
alter table person add column register_read_at timestamptz;     -- when the population register was last asked

-- Also for those around: a dead parent is written to no more, a reserved one on paper. The number is needed to ask the contact
-- register. Who lives with the person is known only where it decides what is shown (a protected address); null: not known.
alter table related_person add column national_id bytea;        -- encrypted
alter table related_person add column died_on date;
alter table related_person add column on_paper boolean not null default false;
alter table related_person add column address_protected boolean not null default false;
alter table related_person add column shares_home boolean;
alter table related_person add column source text not null default 'unit' check (source in ('unit', 'population_register'));
alter table related_person add column confirmed_by uuid;        -- practitioner
alter table related_person add column confirmed_at timestamptz;

-- How far this authority has read the register's feed of events.
create table register_cursor (
  authority_id text not null references authority (id),
  sequence bigint not null,
  read_at timestamptz not null,
  primary key (authority_id)
);
call guard_by_authority('register_cursor', 'select, insert, update');

-- Where the register says something else than what stands here. A person decides; what stood is kept until then.
create table register_difference (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  kind text not null check (kind in ('name', 'birth_date', 'moved', 'protection_lifted', 'parent_new', 'parent_ended',
    'guardian_new', 'guardian_changed', 'guardian_ended', 'household', 'birth_unclear')),
  about_key text not null default '', -- identity key of the one around it is about
  ours text not null default '',
  theirs text not null default '',
  name text not null default '',      -- of the one around
  national_id bytea,                  -- encrypted; of the one around
  mandate text not null default '',
  state text not null default 'open' check (state in ('open', 'accepted', 'kept', 'gone')),
  found_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,                    -- practitioner
  reason text not null default '',
  version int not null default 1,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
create unique index one_open_difference on register_difference (authority_id, person_id, kind, about_key) where state = 'open';
call guard_by_authority('register_difference', 'select, insert, update');

-- eForvaltningsforskriften § 8: a second notice to one who has not opened after a week.
alter table notice add column first_id uuid;
create unique index notice_second_once on notice (authority_id, first_id) where first_id is not null;

-- A letter to be printed and posted. The address is kept, encrypted, only until it is posted.
create table paper_letter (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  notice_id uuid not null,
  person_id uuid not null,
  letter_id uuid,                     -- the letter as it was made; null: a short message is printed
  recipient_key text not null,
  recipient_name text not null,
  reason text not null check (reason in ('reserved', 'no_contact', 'unknown')),
  address bytea,                      -- encrypted lines
  made_at timestamptz not null,
  posted_on date,
  posted_by uuid,                     -- practitioner
  stopped_at timestamptz,             -- the recipient, or the one it is about, is dead
  version int not null default 1,
  primary key (authority_id, id),
  unique (authority_id, notice_id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, notice_id) references notice (authority_id, id),
  foreign key (authority_id, letter_id) references letter (authority_id, id)
);
create index paper_letter_waiting on paper_letter (authority_id, made_at) where posted_on is null and stopped_at is null;
call guard_by_authority('paper_letter', 'select, insert, update');

create or replace function enqueue(task text, payload jsonb, run_at timestamptz default null, key text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('pass_on_inquiry', 'confirm_passed_on_inquiry', 'send_notice', 'seal_logs', 'sweep',
    'ask_population_register', 'read_population_register', 'notify_again') then
    raise exception 'not a task of ours: %', task;
  end if;
  perform graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => key);
end $$;
