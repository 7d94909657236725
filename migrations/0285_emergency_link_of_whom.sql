-- GDPR art. 32: who answers for the person and makes a link has both link and code: what closes to them closes it. Null: the person's own, one
-- made by somebody at work who was asked to, and those from before, which last three days.
alter table emergency_link
  add column made_by_related uuid,
  add constraint emergency_link_made_by_related_fkey foreign key (authority_id, made_by_related) references related_person (authority_id, id);
