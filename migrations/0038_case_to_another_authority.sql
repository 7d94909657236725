-- A case goes to another authority as an inquiry of the unit's own, with the person's yes; the answer comes back by it.
alter table case_transfer add column inquiry_id uuid;                       -- what carries it there
alter table case_transfer add column agreed text not null default '';       -- who said yes to it, when and how
alter table case_transfer add foreign key (authority_id, inquiry_id) references inquiry (authority_id, id);
alter table case_transfer add check (to_authority_id is null or (inquiry_id is not null and agreed <> ''));
create unique index case_transfer_by on case_transfer (authority_id, inquiry_id) where inquiry_id is not null;
