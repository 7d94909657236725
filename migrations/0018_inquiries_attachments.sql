-- What a sender adds to an inquiry. Until it is sent it hangs on the draft of the answers: taken over with it, deleted with it.
-- Here `sha256` is of the sealed bytes, so that no two attachments share a document, and what is removed is gone.

create table attachment (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  inquiry_id uuid,                    -- null: not sent
  owner_key text,                     -- whose draft, and which; null: sent
  draft_form text,
  number bigint generated always as identity,   -- the order they were added in
  name text not null check (length(name) between 1 and 120),   -- to be shown only
  content_type text not null check (content_type in ('application/pdf', 'image/png', 'image/jpeg')),
  size int not null check (size > 0),
  sha256 text not null,
  checked text,                       -- what a malware scanner said; null: nobody has looked
  added_at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, inquiry_id) references inquiry (authority_id, id),
  foreign key (authority_id, sha256) references document (authority_id, sha256),
  foreign key (authority_id, owner_key, draft_form) references draft (authority_id, owner_key, form)
    on update cascade on delete cascade,
  check ((inquiry_id is null) = (owner_key is not null)),
  check ((owner_key is null) = (draft_form is null))
);
create index attachment_of_inquiry on attachment (authority_id, inquiry_id);
create index attachment_of_draft on attachment (authority_id, owner_key, draft_form);
create unique index attachment_owns_its_document on attachment (authority_id, sha256);
call guard_by_authority('attachment', 'select, insert, delete, update (inquiry_id, owner_key, draft_form)');
create function forget_attached_bytes() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- What has been sent belongs to the case: nobody takes it away
  if old.inquiry_id is not null then raise exception 'a sent attachment is kept'; end if;
  delete from document where authority_id = old.authority_id and sha256 = old.sha256;
  return null;
end $$;
revoke all on function forget_attached_bytes() from public;
create trigger forget_bytes after delete on attachment for each row execute function forget_attached_bytes();
