-- A picture of the person, as the person wants to be seen. Drawn anew before it is kept: nothing of where and when it was taken.
-- `sha256` is of the sealed bytes, so that no two share a document, and what is removed is gone.
create table about_me_picture (
  authority_id text not null references authority (id),
  person_id uuid not null,
  sha256 text not null,
  words text not null check (length(words) <= 200),   -- what it shows, for who cannot see it
  width int not null check (width > 0),
  height int not null check (height > 0),
  checked text,                       -- what a malware scanner said; null: nobody has looked
  set_by uuid,
  set_as text not null,
  set_at timestamptz not null,
  primary key (authority_id, person_id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, sha256) references document (authority_id, sha256)
);
create unique index about_me_picture_owns_its_document on about_me_picture (authority_id, sha256);
call guard_by_authority('about_me_picture', 'select, insert, delete');
create function forget_picture_bytes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from document where authority_id = old.authority_id and sha256 = old.sha256;
  return null;
end $$;
revoke all on function forget_picture_bytes() from public;
create trigger forget_bytes after delete on about_me_picture for each row execute function forget_picture_bytes();
