-- A lesson that leads to another lesson's meeting, because its staff chose so.
create table zoom_shared_meeting (
  id bigint primary key,
  version integer not null,
  lesson_id bigint not null unique references lesson (id),
  course_id bigint not null references course (id),
  meeting_id bigint not null references zoom_meeting (id),
  shared_by bigint not null references person (id),
  shared_at timestamp(6) with time zone not null
);
create index zoom_shared_meeting_meeting on zoom_shared_meeting (meeting_id);
create index zoom_shared_meeting_course on zoom_shared_meeting (course_id);
