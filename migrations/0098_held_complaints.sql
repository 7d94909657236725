-- A complaint about a missing answer from one whom nobody has found to be the person or theirs is kept on the inquiry, and
-- reaches no case, until the unit has taken the inquiry into one (`complaint-held`).
alter table inquiry_addition add column complaint jsonb;   -- {wrong, changeWanted, reasons, helpedBy}; null: no complaint
alter table complaint add column held_as uuid;             -- the addition it was kept as
alter table complaint add foreign key (authority_id, held_as) references inquiry_addition (authority_id, id);
create unique index complaint_taken_once on complaint (authority_id, held_as) where held_as is not null;

create or replace function enqueue(task text, payload jsonb, run_at timestamptz default null, key text default null) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if task not in ('pass_on_inquiry', 'confirm_passed_on_inquiry', 'send_notice', 'seal_logs', 'sweep',
    'ask_population_register', 'read_population_register', 'notify_again', 'remind_of_information',
    'ask_contact_register', 'tell_passed_dates', 'take_held_complaints') then
    raise exception 'not a task of ours: %', task;
  end if;
  perform graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => key);
end $$;
