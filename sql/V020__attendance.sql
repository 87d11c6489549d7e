create table attendance_session (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  lesson_id bigint not null references lesson (id),
  source varchar(40) not null,
  occurrence_key varchar(200) not null,
  title varchar(500) not null,
  scheduled_start timestamp(6) with time zone not null,
  scheduled_end timestamp(6) with time zone not null,
  zone varchar(64) not null,
  cancelled boolean not null,
  finalised boolean not null,
  fingerprint varchar(64) not null,
  flags varchar(300) not null,
  held_seconds bigint not null,
  unmatched_people integer not null,
  computed_at timestamp(6) with time zone not null,
  rows_purged_at timestamp(6) with time zone,
  unique (lesson_id, source, occurrence_key)
);
create index attendance_session_course on attendance_session (course_id);
create index attendance_session_end on attendance_session (scheduled_end);

create table attendance_instance (
  id bigint primary key,
  version integer not null,
  session_id bigint not null references attendance_session (id),
  instance_key varchar(200) not null,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone not null,
  stable boolean not null,
  unique (session_id, instance_key)
);

-- What a source told about people: personal data, removed after the retention time.
create table attendance_row (
  id bigint primary key,
  version integer not null,
  instance_id bigint not null references attendance_instance (id),
  row_key varchar(300) not null,
  registrant_ref varchar(300) not null,
  account_user_id varchar(300) not null,
  email varchar(400) not null,
  display_name varchar(1000) not null,
  phone varchar(100) not null,
  join_at timestamp(6) with time zone not null,
  leave_at timestamp(6) with time zone,
  duration_seconds bigint,
  waiting_room boolean not null,
  host boolean not null,
  unique (instance_id, row_key)
);

-- Under which ids members were registered with a source.
create table attendance_registrant (
  id bigint primary key,
  version integer not null,
  lesson_id bigint not null references lesson (id),
  source varchar(40) not null,
  registrant_ref varchar(300) not null,
  person_id bigint not null references person (id),
  unique (lesson_id, source, registrant_ref)
);

-- What the staff said about somebody; no person means nobody of the course.
create table attendance_decision (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  identity_key varchar(1100) not null,
  shown_name varchar(1000) not null,
  person_id bigint references person (id),
  decided_by bigint not null references person (id),
  decided_at timestamp(6) with time zone not null,
  undone_by bigint references person (id),
  undone_at timestamp(6) with time zone
);
create index attendance_decision_course on attendance_decision (course_id);

create table attendance_mark (
  id bigint primary key,
  version integer not null,
  session_id bigint not null references attendance_session (id),
  person_id bigint not null references person (id),
  present_seconds bigint not null,
  present_share numeric(9, 8) not null,
  points numeric(10, 2),
  maximum numeric(10, 2) not null,
  status varchar(20) not null,
  reason varchar(30) not null,
  proof varchar(20),
  unique (session_id, person_id)
);
create index attendance_mark_person on attendance_mark (person_id);
