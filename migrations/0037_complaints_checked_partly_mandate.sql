-- What a malware scanner said of a file; a power of attorney among what came; and what of a decision was upheld, with what is left.

alter table complaint_document add column checked text check (checked = 'clean');   -- null: nobody has looked
alter table complaint_document drop constraint complaint_document_kind_check;
alter table complaint_document add constraint complaint_document_kind_check
  check (kind in ('attachment', 'scan', 'power_of_attorney', 'package', 'metadata', 'statement'));

alter table complaint add column upheld_items text[] not null default '{}';          -- of the decision's, where it was upheld in part
alter table complaint add column remaining text not null default '';                 -- what is left, for the appeal body
grant update (upheld_items, remaining) on complaint to samvei_app;
