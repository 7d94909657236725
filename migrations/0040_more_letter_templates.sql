-- The receipt, the question and the short message on paper are worded by the authority like its other letters.

alter table letter_template drop constraint letter_template_kind_check;
alter table letter_template add constraint letter_template_kind_check
  check (kind in ('decision', 'interim_reply', 'receipt', 'question', 'message'));
