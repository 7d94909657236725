-- On the other bases than health the plan's criterion about services is one of its own, called welfare_services. What was
-- answered on it in open cases is kept. Issued decisions never change: they say what their letters say.
do $$
declare
  one text;
begin
  for one in select id from authority loop
    perform set_config('app.authority', one, true);
    update assessment a set criterion = 'welfare_services'
    from case_file c
    where c.authority_id = a.authority_id and c.id = a.case_id and c.legal_basis <> 'health'
      and a.item = 'plan' and a.criterion = 'services';
  end loop;
  perform set_config('app.authority', '', true);
end $$;
