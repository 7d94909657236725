-- Who told that the address is protected: a person in an inquiry, or the population register. '' from before this was kept.
alter table person add column address_protection_source text not null default ''
  check (address_protection_source in ('', 'told', 'population_register', 'unit'));

-- The day an interim reply promised: so that one who is not to be given the letter itself is given the day.
alter table letter add column answer_by date;
-- The rows are read and written as each authority: row security is forced on the owner too.
do $$ declare one text; begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    update letter l set answer_by = c.new_date from case_file c
      where c.authority_id = l.authority_id and c.id = l.case_id and l.kind = 'interim_reply'
        and l.at = (select max(o.at) from letter o where o.authority_id = l.authority_id and o.case_id = l.case_id
          and o.kind = 'interim_reply');
  end loop;
  perform set_config('app.authority', '', true);
end $$;
