-- Answers kept before this named the authority that took the case over, to whoever had asked. Where it is now is shown to
-- those who may learn it, from the transfer itself.
do $$
declare
  one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    update inquiry i set answer = ''
    from case_transfer t
    where t.authority_id = i.authority_id and t.case_id = i.case_id and t.to_authority_id is not null
      and t.state = 'accepted' and i.state = 'answered' and i.answer <> '' and i.answer = t.answer_words;
  end loop;
  perform set_config('app.authority', '', true);
end $$;
