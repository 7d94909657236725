-- The overview of services and of user organisations, kept by the authority. What stood on a day is kept (by date).

alter table service add column from_date date not null default '2000-01-01';
alter table service add column to_date date;            -- the first day it is not offered any more
alter table service add column web text not null default '';
alter table service add column version int not null default 1;

create table service_version (
  authority_id text not null references authority (id),
  service_id uuid not null,
  version int not null,
  name text not null,
  kind text not null,
  belongs_to text not null,
  description text not null,
  life_situations text[] not null,
  phone text not null,
  web text not null,
  from_date date not null,
  to_date date,
  changed_at timestamptz not null,
  changed_by uuid,                    -- practitioner; null: from the beginning
  primary key (authority_id, service_id, version),
  foreign key (authority_id, service_id) references service (authority_id, id)
);
call guard_by_authority('service_version', 'select, insert');

create table user_organisation (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  name text not null,
  description text not null default '',
  life_situations text[] not null default '{}',
  phone text not null default '',
  web text not null default '',
  from_date date not null,
  to_date date,
  version int not null default 1,
  primary key (authority_id, id)
);
call guard_by_authority('user_organisation', 'select, insert, update');

create table user_organisation_version (
  authority_id text not null references authority (id),
  organisation_id uuid not null,
  version int not null,
  name text not null,
  description text not null,
  life_situations text[] not null,
  phone text not null,
  web text not null,
  from_date date not null,
  to_date date,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (authority_id, organisation_id, version),
  foreign key (authority_id, organisation_id) references user_organisation (authority_id, id)
);
call guard_by_authority('user_organisation_version', 'select, insert');
