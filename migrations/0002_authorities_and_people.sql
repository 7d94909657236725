-- An authority's units, services and staff; the persons it serves and those around them.

create table coordinating_unit (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  name text not null,
  gate text not null check (gate in ('under_18', 'over_18', 'all')),
  phone text not null default '',
  email text not null default '',
  address text not null default '',
  primary key (authority_id, id)
);
call guard_by_authority('coordinating_unit', 'select, insert, update');

create table service (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  name text not null,
  kind text not null check (kind in ('municipal_health', 'specialist_health', 'other_welfare')),
  belongs_to text not null default '',        -- the organisation, where it is another than the authority
  description text not null default '',
  life_situations text[] not null default '{}',
  phone text not null default '',
  open_to_public boolean not null default true,
  primary key (authority_id, id)
);
call guard_by_authority('service', 'select, insert, update');

create table practitioner (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  identity_key text not null,
  name text not null,
  work_title text not null,
  is_health_personnel boolean not null default false,
  email text not null default '',
  phone text not null default '',
  primary key (authority_id, id),
  unique (authority_id, identity_key)
);
call guard_by_authority('practitioner', 'select, insert, update');

-- What somebody works as, and where. Ends the same second to_date is set.
create table practitioner_role (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  practitioner_id uuid not null,
  role text not null check (role in ('case_handler', 'unit_leader', 'service_leader', 'staff', 'administrator', 'auditor')),
  unit_id uuid,
  service_id uuid,
  from_date date not null,
  to_date date,
  primary key (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id),
  foreign key (authority_id, unit_id) references coordinating_unit (authority_id, id),
  foreign key (authority_id, service_id) references service (authority_id, id)
);
call guard_by_authority('practitioner_role', 'select, insert, update');
create index practitioner_role_of on practitioner_role (authority_id, practitioner_id);

create table person (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  identity_key text,                  -- keyed hash of the national id; null for the unborn
  national_id bytea,                  -- encrypted
  given_name text not null,
  family_name text not null,
  birth_date date,
  due_date date,
  language text not null default 'nb',
  interpreter text not null default '',
  address_protection text not null default 'none' check (address_protection in ('none', 'confidential', 'strictly_confidential')),
  on_paper boolean not null default false,    -- reserved against digital letters, or has no eID
  version int not null default 1,
  primary key (authority_id, id),
  unique (authority_id, identity_key),
  check (birth_date is not null or due_date is not null)
);
call guard_by_authority('person', 'select, insert, update');

-- Parents (each apart), guardian, proxy, next of kin, foster parents, child welfare with care.
create table related_person (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  identity_key text,
  kind text not null check (kind in ('parent', 'guardian', 'proxy', 'next_of_kin', 'foster_parent', 'care_authority')),
  name text not null,
  has_parental_responsibility boolean not null default false,
  mandate text not null default '' check (mandate in ('', 'personal', 'financial', 'both')),
  from_date date not null,
  to_date date,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
call guard_by_authority('related_person', 'select, insert, update');
create index related_person_by_person on related_person (authority_id, person_id);
create index related_person_by_key on related_person (authority_id, identity_key);

-- The relation index follows the rows that make relations.
create function index_relation() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.identity_key is not null then
    insert into relation_index values (new.identity_key, tg_argv[0], new.authority_id) on conflict do nothing;
  end if;
  return new;
end $$;
create trigger index_relation after insert or update of identity_key on person for each row execute function index_relation('citizen');
create trigger index_relation after insert or update of identity_key on related_person for each row execute function index_relation('citizen');
create trigger index_relation after insert or update of identity_key on practitioner for each row execute function index_relation('work');
revoke all on function index_relation() from public;
