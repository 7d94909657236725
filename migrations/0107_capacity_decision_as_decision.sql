-- pbrl §§ 4-3, 7-2: that somebody cannot consent is issued as a decision, with a letter, an opening of its own and a time to complain
-- (docs/decisions/0010). The row here keeps what it takes away, and for how long. Null: from before there were letters.
alter table decision drop constraint decision_result_check;
alter table decision add constraint decision_result_check
  check (result in ('granted', 'partly', 'refused', 'cannot_consent'));

alter table capacity_decision add column decision_id uuid;
alter table capacity_decision add foreign key (authority_id, decision_id) references decision (authority_id, id)
  deferrable initially deferred;       -- the letter says who consents once this is written, and the decision has the letter
create unique index capacity_decision_issued_as on capacity_decision (authority_id, decision_id);

-- Set aside by a complaint, here or by the appeal body; null: ended by the unit for a reason of its own.
alter table capacity_decision add column set_aside_by uuid;
alter table capacity_decision add foreign key (authority_id, set_aside_by) references complaint (authority_id, id);
alter table capacity_decision add check (set_aside_by is null or ended_on is not null);
grant update (set_aside_by) on capacity_decision to samvei_app;
