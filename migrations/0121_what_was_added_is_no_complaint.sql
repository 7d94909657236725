-- What was added to an inquiry and is no complaint has none: a JSON null stood there, and was counted as one.
alter table inquiry_addition no force row level security;
update inquiry_addition set complaint = null where complaint = 'null'::jsonb;
alter table inquiry_addition force row level security;
alter table inquiry_addition add constraint inquiry_addition_complaint_check check (jsonb_typeof(complaint) = 'object');
create index inquiry_addition_held on inquiry_addition (authority_id, inquiry_id) where complaint is not null;
