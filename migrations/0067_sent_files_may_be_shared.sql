-- What hangs on a draft owns its bytes: removed with it. What is sent is kept, and may go along once more with what is passed on.
drop index attachment_owns_its_document;
create unique index draft_attachment_owns_its_document on attachment (authority_id, sha256) where inquiry_id is null;
create index attachment_document on attachment (authority_id, sha256);
