-- What a unit says reaches the one who asked, also without eID.
-- An inquiry answered without a case is read by reference and code (only where nothing in it is confidential).
alter table inquiry add column answer_is_open boolean not null default false;
-- Who told of it by phone or letter, how to reach them, and the person it is about and those who answer for the person.
alter table inquiry add column told_by_kind text not null default ''
  check (told_by_kind in ('', 'self', 'parent', 'guardian', 'proxy', 'next_of_kin', 'service', 'hospital'));
alter table inquiry add column told_by_phone text not null default '';
alter table inquiry add column told_by_address text not null default '';
alter table inquiry add column person_contact text not null default '';
alter table inquiry add column others_contact text not null default '';
