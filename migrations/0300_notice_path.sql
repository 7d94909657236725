-- The page a notice leads to, without the place on it: every page that is shown asks for it, and one with many notices not yet opened
-- had them all looked through each time.
alter table notice add column path text not null generated always as (split_part(href, '#', 1)) stored;

create index notice_not_opened_at on notice (authority_id, recipient_key, path) where opened_at is null;
drop index notice_not_opened;
