-- Forskrift 1110 § 9 b: a private person takes part who has said yes to it. Those there before were asked outside the system.
alter table participant
  add column invitation text not null default 'none' check (invitation in ('none', 'sent', 'accepted', 'declined')),
  add column invitation_answered_at timestamptz,
  add column invitation_answered_how text check (invitation_answered_how in ('eid', 'code', 'recorded')),
  add column invitation_recorded_by uuid,
  add column invitation_note text not null default '',
  add foreign key (authority_id, invitation_recorded_by) references practitioner (authority_id, id),
  add check (invitation in ('none', 'sent') or invitation_answered_how is not null);
comment on column participant.invitation is 'A private person''s: sent, accepted, declined; none for a service, and for those who were there before';

-- hpl § 22, pbrl § 1-3 b: whom one asks to take part does not thereby become the nearest kin, who may consent for another.
alter table related_person drop constraint related_person_kind_check;
alter table related_person add constraint related_person_kind_check
  check (kind in ('parent', 'guardian', 'proxy', 'next_of_kin', 'close_person', 'foster_parent', 'care_authority'));
