-- A referral to a service of the authority is that service's to read and answer; one to those who have nobody here is
-- printed and posted. Who answered, who said it was done, and who posted it are kept.
alter table referral
  add column service_id uuid,
  add column by_post boolean not null default false,
  add column answered_by uuid,        -- practitioner: of the service, or of the unit that wrote the answer down
  add column done_by uuid,
  add column posted_on date,
  add column posted_by uuid,
  add foreign key (authority_id, service_id) references service (authority_id, id),
  add foreign key (authority_id, answered_by) references practitioner (authority_id, id),
  add foreign key (authority_id, done_by) references practitioner (authority_id, id),
  add foreign key (authority_id, posted_by) references practitioner (authority_id, id),
  add check (posted_on is null or (by_post and posted_by is not null));
create index referral_to_service on referral (authority_id, service_id, sent_at)
  where service_id is not null and state in ('sent', 'accepted');
create index referral_to_post on referral (authority_id, sent_at) where by_post and posted_on is null;
grant update (answered_by, done_by, posted_on, posted_by) on referral to samvei_app;
