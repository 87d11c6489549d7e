-- How a course, or one lesson of it, makes marks of attendance.
create table attendance_policy (
  id bigint primary key,
  version integer not null,
  scope varchar(40) not null unique,
  course_id bigint not null references course (id),
  lesson_id bigint references lesson (id),
  rules varchar(1000) not null,
  chosen_by bigint not null references person (id),
  chosen_at timestamp(6) with time zone not null
);

-- What the staff said about one student's mark of one class: excused, or points given by hand.
create table attendance_exception (
  id bigint primary key,
  version integer not null,
  session_id bigint not null references attendance_session (id),
  person_id bigint not null references person (id),
  points numeric(10, 2),
  decided_by bigint not null references person (id),
  decided_at timestamp(6) with time zone not null,
  undone_by bigint references person (id),
  undone_at timestamp(6) with time zone
);
create index attendance_exception_session on attendance_exception (session_id);

-- The ledger: every value a mark ever had, and why. Never changed.
create table attendance_entry (
  id bigint primary key,
  version integer not null,
  session_id bigint not null references attendance_session (id),
  person_id bigint not null references person (id),
  written_at timestamp(6) with time zone not null,
  present_seconds bigint not null,
  held_seconds bigint not null,
  points numeric(10, 2),
  points_before numeric(10, 2),
  status varchar(20) not null,
  reason varchar(30) not null,
  proof varchar(20),
  cause varchar(20) not null,
  caused_by bigint references person (id),
  rules varchar(1000) not null
);
create index attendance_entry_session on attendance_entry (session_id, person_id);
