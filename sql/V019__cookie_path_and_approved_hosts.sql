-- How the browser was recognised at a launch: by cookie, by the platform's storage, in a new window.
alter table launch_record add column binding varchar(10) default 'COOKIE' not null;

-- Hosts that an admin lets speak for platforms of another name, as keys and services of some do.
create table approved_host (
  id bigint primary key,
  version integer not null,
  name varchar(253) not null unique,
  approved_at timestamp(6) with time zone not null
);
