-- The sender's own word that they may act for the person (parental responsibility, mandate, written power of attorney).
-- Counts only for whether the unit may ask them back (fvl §§ 12, 13; hpl § 21): it never opens anything.
alter table inquiry add column sender_may_act boolean not null default false;
