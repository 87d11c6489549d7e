-- What the last launches carried and how they were read: no names, no tokens.
create table launch_record (
  id bigint primary key,
  version integer not null,
  registration_id bigint not null references registration (id) on delete cascade,
  happened_at timestamp(6) with time zone not null,
  message_type varchar(60) not null,
  initials varchar(20) not null,
  roles varchar(2000) not null,
  read_as varchar(14) not null,
  pending boolean not null,
  deployment_id varchar(255) not null,
  context_id varchar(255) not null,
  link_id varchar(255) not null,
  filled_variables varchar(1000) not null,
  empty_variables varchar(1000) not null,
  services varchar(1000) not null,
  warnings varchar(1000) not null
);
create index launch_record_registration on launch_record (registration_id, happened_at);

create table self_test_step (
  id bigint primary key,
  version integer not null,
  registration_id bigint not null references registration (id) on delete cascade,
  happened_at timestamp(6) with time zone not null,
  place integer not null,
  kind varchar(20) not null,
  result varchar(10) not null,
  detail varchar(500) not null
);
create index self_test_step_registration on self_test_step (registration_id, place);
