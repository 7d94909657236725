-- Who decided does not look at the complaint (fvl §§ 6, 33): it is handed over to one who may, who is told.
alter table complaint add column handed_to uuid;
alter table complaint add foreign key (authority_id, handed_to) references practitioner (authority_id, id);
grant update (handed_to) on complaint to samvei_app;
comment on column complaint.handed_to is 'Who was given it to look at anew; null: anybody in the unit who may';
