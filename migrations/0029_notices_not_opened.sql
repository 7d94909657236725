-- Every page asks whether a notice led there: only those not yet opened are looked through.
create index notice_not_opened on notice (authority_id, recipient_key) where opened_at is null;
