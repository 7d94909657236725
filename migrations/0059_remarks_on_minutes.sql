-- Shared minutes never change; what the person says is wrong in them stands beside (GDPR art. 16; forskrift 1110 § 4).
create table minutes_remark (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  minutes_id uuid not null,
  remark text not null check (remark <> ''),
  said_at timestamptz not null,
  said_by uuid not null,              -- the identity that wrote it
  said_by_name text not null,
  said_as text not null,              -- the relation: the person, a parent; the coordinator writes down what was said
  primary key (authority_id, id),
  foreign key (authority_id, minutes_id) references minutes (authority_id, id)
);
create index minutes_remark_of on minutes_remark (authority_id, minutes_id, said_at);
call guard_by_authority('minutes_remark', 'select, insert');
