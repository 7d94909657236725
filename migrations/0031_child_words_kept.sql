-- A child's own words may be kept from the parents (pbrl §§ 3-4, 4-3): why, by code, and the reason in words.
alter table case_file add column child_words_kept text not null default ''
  check (child_words_kept in ('', 'child_asks', 'weighty_reasons'));
alter table case_file add column child_words_kept_reason text not null default '';

-- A decision is final: what the child said, and how it was heard, stands in it as it was when it was issued.
alter table decision add column child_view text not null default '';
alter table decision add column child_heard text not null default '';
alter table decision add column child_words_kept boolean not null default false;
-- The rows are read and written as each authority: row security is forced on the owner too.
do $$ declare one text; begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    update decision d set child_view = c.child_view, child_heard = c.child_heard
      from case_file c where c.authority_id = d.authority_id and c.id = d.case_id;
  end loop;
  perform set_config('app.authority', '', true);
end $$;
