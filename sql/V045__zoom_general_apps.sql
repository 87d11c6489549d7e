-- A general app acts by a refresh token that an admin's yes on Zoom gave; each use replaces it.
alter table zoom_connection add column app_kind varchar(20) default 'SERVER_TO_SERVER' not null;
alter table zoom_connection add column sealed_grant varchar(8000);
alter table zoom_connection add column grant_claimed_until timestamp(6) with time zone;

create table zoom_authorization (
  id bigint primary key,
  version integer not null,
  connection_id bigint not null references zoom_connection (id),
  state_hash varchar(64) not null unique,
  sealed_verifier varchar(1000) not null,
  expires_at timestamp(6) with time zone not null
);
