-- Another than the parent reports an unborn child: who expects it, as the sender knows. The number, sealed, finds the birth.
alter table inquiry add column expecting_name text not null default '';
alter table inquiry add column expecting_phone text not null default '';
alter table inquiry add column expecting_key text;
alter table inquiry add column expecting_national_id bytea;
create index inquiry_expecting on inquiry (authority_id, expecting_key) where expecting_key is not null;
