-- Who wrote any part of a decision stands with it: a complaint on it is looked at by another. Of those from before, what is still
-- known: who answered a criterion before it was issued, and who wrote a part of the newest one.
alter table decision add column written_by uuid[] not null default '{}';

do $$
declare one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    update decision d set written_by = array(
      select a.decided_by from assessment a
      where a.authority_id = d.authority_id and a.case_id = d.case_id and a.decided_at <= d.issued_at
      union
      select p.author_id from part_author p
      where p.authority_id = d.authority_id and p.case_id = d.case_id and not exists (
        select from decision later
        where later.authority_id = d.authority_id and later.case_id = d.case_id and later.issued_at > d.issued_at));
  end loop;
end $$;
