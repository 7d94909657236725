-- One who is reported with their number and not known here is told before there is a row for them: the notice, and the letter
-- where there is no digital way, stand by the inquiry (fvl § 16; eForvaltningsforskriften §§ 8, 9).
alter table notice add column inquiry_id uuid;
alter table notice add foreign key (authority_id, inquiry_id) references inquiry (authority_id, id);
alter table paper_letter alter column person_id drop not null;
alter table paper_letter add column inquiry_id uuid;
alter table paper_letter add foreign key (authority_id, inquiry_id) references inquiry (authority_id, id);
alter table paper_letter add constraint paper_letter_of_one check ((person_id is null) <> (inquiry_id is null));

-- Whether the register calls the number something like what the sender wrote: else it may be another's number, and nobody is told.
alter table inquiry_register_answer add column name_fits boolean not null default true;
