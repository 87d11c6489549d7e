-- What students said about somebody who was not recognised: that was me.
create table attendance_claim (
  id bigint primary key,
  version integer not null,
  session_id bigint not null references attendance_session (id),
  person_id bigint not null references person (id),
  identity_key varchar(1100) not null,
  shown_name varchar(1000) not null,
  claimed_at timestamp(6) with time zone not null,
  answer varchar(10) not null,
  answered_by bigint references person (id),
  answered_at timestamp(6) with time zone,
  unique (session_id, person_id)
);
