create table zoom_registrant (
  id bigint primary key,
  version integer not null,
  meeting_id bigint not null references zoom_meeting (id),
  person_id bigint not null references person (id),
  address varchar(128) not null unique,
  registrant_id varchar(64),
  sealed_join_url varchar(3000),
  attempts integer not null,
  busy_until timestamp(6) with time zone,
  not_before timestamp(6) with time zone,
  problem varchar(40),
  unique (meeting_id, person_id)
);
create index zoom_registrant_ref on zoom_registrant (registrant_id);
