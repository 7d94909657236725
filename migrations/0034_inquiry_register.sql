-- What the population register said of the one an inquiry is about, asked when it came: whether they live, whether they are
-- protected, and in which municipality they live. Never an address; of one who is protected not the municipality either.
create table inquiry_register_answer (
  authority_id text not null references authority (id),
  inquiry_id uuid not null,
  asked_at timestamptz not null,
  is_known boolean not null,                    -- the register knows the number
  died_on date,
  protection text not null default 'none' check (protection in ('none', 'confidential', 'strictly_confidential')),
  lives_elsewhere boolean not null default false,
  municipality text not null default '' check (municipality ~ '^(\d{4})?$'),
  primary key (authority_id, inquiry_id),
  foreign key (authority_id, inquiry_id) references inquiry (authority_id, id) on delete cascade,
  check (protection = 'none' or municipality = '')
);
call guard_by_authority('inquiry_register_answer', 'select, insert, update');
