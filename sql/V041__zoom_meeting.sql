-- One row for each life of a meeting on Zoom. A lesson's present one carries its id in
-- current_lesson_id too; earlier ones stay for their reports.
create table zoom_meeting (
  id bigint primary key,
  version integer not null,
  lesson_id bigint not null references lesson (id),
  current_lesson_id bigint unique references lesson (id),
  course_id bigint not null references course (id),
  connection_id bigint not null references zoom_connection (id),
  host_id varchar(64) not null,
  code varchar(32) not null unique,
  zoom_id bigint unique,
  topic varchar(200) not null,
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  time_zone varchar(64) not null,
  sealed_passcode varchar(200) not null,
  waiting_room boolean not null,
  wanted boolean not null,
  desired_revision integer not null,
  pushed_revision integer not null,
  push_state varchar(10) not null,
  tried_host_id varchar(64),
  push_sentence varchar(40),
  push_incident varchar(16),
  registered boolean not null,
  registration_reason varchar(40),
  sealed_join_url varchar(3000),
  changed_by_zoom varchar(1000) not null,
  running boolean not null,
  last_ended_at timestamp(6) with time zone,
  read_at timestamp(6) with time zone,
  taken_at timestamp(6) with time zone,
  page_version bigint not null,
  created_at timestamp(6) with time zone not null
);
create index zoom_meeting_lesson on zoom_meeting (lesson_id);
create index zoom_meeting_course on zoom_meeting (course_id);
create index zoom_meeting_host on zoom_meeting (connection_id, host_id);
create index zoom_meeting_ends on zoom_meeting (ends_at);
