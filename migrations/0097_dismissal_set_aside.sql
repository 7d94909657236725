-- The appeal body set a dismissal aside: the complaint is treated here, and its time runs from that day.
alter table complaint add column set_aside_on date;
grant update (set_aside_on) on complaint to samvei_app;
