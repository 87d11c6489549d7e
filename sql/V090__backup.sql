-- A lesson that an undone restore had made and no link leads to: it is no longer listed.
alter table lesson add column withdrawn_at timestamp(6) with time zone;

-- One backup file that somebody read in, from the look at what it would do to its undoing.
create table course_restore (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  backup_key varchar(64) not null,
  source_title varchar(500) not null,
  state varchar(10) not null,
  choices varchar(200000) not null,
  person_id bigint not null references person (id),
  registration_id bigint not null references registration (id),
  deployment_id bigint not null references deployment (id),
  course_role varchar(14) not null,
  locale varchar(35) not null,
  uploaded_at timestamp(6) with time zone not null,
  done_at timestamp(6) with time zone,
  undone_at timestamp(6) with time zone,
  problem varchar(40)
);
create index course_restore_course on course_restore (course_id);

-- The file's contents, in pieces that both databases take; gone with the day in which it can be undone.
create table restore_piece (
  id bigint primary key,
  version integer not null,
  restore_id bigint not null references course_restore (id),
  ordinal integer not null,
  content bytea not null,
  unique (restore_id, ordinal)
);

-- What a restore did, and what was there before.
create table restore_trace (
  id bigint primary key,
  version integer not null,
  restore_id bigint not null references course_restore (id),
  part varchar(20) not null,
  lesson_id bigint references lesson (id),
  memory varchar(800000) not null
);
create index restore_trace_restore on restore_trace (restore_id);

-- Which lesson a backup's lesson became in a course: restoring twice makes it once.
create table restored_lesson (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  origin varchar(120) not null,
  lesson_id bigint not null references lesson (id),
  restore_id bigint not null references course_restore (id),
  unique (course_id, origin)
);
create index restored_lesson_restore on restored_lesson (restore_id);
