-- Before a decision is issued, who asked as parent, guardian or proxy is recorded beside the person, or somebody in the unit has
-- said, with a reason, that they are not to have the answer. The number by which they signed in, sealed: the contact register is
-- asked by it once they are recorded.
alter table inquiry add column sender_national_id bytea;
alter table inquiry add column not_party_at timestamptz;
alter table inquiry add column not_party_by uuid;
alter table inquiry add column not_party_reason text not null default '';
alter table inquiry add foreign key (authority_id, not_party_by) references practitioner (authority_id, id);
