-- Calls to Zoom and to platforms of the last day: what kind, never about whom. They are noted beside
-- the calls and written together, so a row may be missing after a crash.
create table outbound_call (
  id bigint primary key,
  version integer not null,
  happened_at timestamp(6) with time zone not null,
  service varchar(20) not null,
  peer varchar(255) not null,
  operation varchar(120) not null,
  status integer not null,
  millis bigint not null,
  retry_after_seconds bigint,
  problem varchar(200)
);
create index outbound_call_happened on outbound_call (happened_at);
create index outbound_call_status on outbound_call (status, happened_at);
