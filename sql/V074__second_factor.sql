-- A second factor of an administrator: a sealed key, the last step of time that was used, and when it
-- was switched on. Recovery codes are good once each and kept as hashes.
alter table admin_account add column sealed_totp varchar(500);
alter table admin_account add column totp_step bigint;
alter table admin_account add column totp_since timestamp(6) with time zone;

create table recovery_code (
  id bigint primary key,
  version integer not null,
  admin_id bigint not null references admin_account (id) on delete cascade,
  code_hash varchar(64) not null,
  unique (admin_id, code_hash)
);
