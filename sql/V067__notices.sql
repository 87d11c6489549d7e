-- What a person is told, once for each way it goes. A row is written in the transaction of its cause;
-- the unique key lets nothing be told twice. What is mailed waits here until it is sent.
create table notice_delivery (
  id bigint primary key,
  version integer not null,
  kind varchar(60) not null,
  subject varchar(100) not null,
  occurs_at timestamp(6) with time zone not null,
  person_id bigint not null references person (id),
  channel varchar(4) not null,
  state varchar(10) not null,
  course_id bigint not null references course (id),
  lesson_id bigint references lesson (id),
  title varchar(500) not null,
  earlier_at timestamp(6) with time zone,
  zone varchar(64) not null,
  amount integer not null,
  created_at timestamp(6) with time zone not null,
  not_before timestamp(6) with time zone not null,
  attempts integer not null,
  ended_at timestamp(6) with time zone,
  reason varchar(500),
  incident_code varchar(20),
  read_at timestamp(6) with time zone,
  unique (kind, subject, occurs_at, person_id, channel)
);
create index notice_delivery_waiting on notice_delivery (channel, state, not_before);
create index notice_delivery_person on notice_delivery (person_id, channel, created_at);

-- How somebody wants to be told of one kind, where that is not the usual way.
create table notice_choice (
  id bigint primary key,
  version integer not null,
  person_id bigint not null references person (id),
  kind varchar(60) not null,
  choice varchar(4) not null,
  unique (person_id, kind)
);

-- Until which day, in the course's time zone, it was looked whether a course's staff has something to do.
create table notice_digest (
  id bigint primary key,
  version integer not null,
  course_id bigint not null unique references course (id),
  looked_on date not null
);
