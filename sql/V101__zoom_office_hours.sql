-- A meeting that belongs to no lesson: office hours have one of their own.
alter table zoom_meeting alter column lesson_id drop not null;

-- When an instructor is there for single students. When exactly is the meeting's business.
create table zoom_office_hours (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  person_id bigint not null references person (id),
  meeting_id bigint not null references zoom_meeting (id),
  way varchar(10) not null,
  slot_minutes integer not null,
  notice_minutes integer not null,
  cancel_minutes integer not null,
  most integer not null,
  ended_at timestamp(6) with time zone
);
create index zoom_office_hours_course on zoom_office_hours (course_id);

-- A slot that somebody booked, or a place in the line. The held_ columns are filled as long as the
-- booking holds something and empty afterwards, and empty values clash with nothing: so the keys
-- say that a slot is held once, and that a person holds one thing on a date. Places count up by
-- hours and date and are never given twice.
create table zoom_office_booking (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  hours_id bigint not null references zoom_office_hours (id),
  person_id bigint not null references person (id),
  planned_at timestamp(6) with time zone not null,
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  place integer,
  state varchar(10) not null,
  held_slot timestamp(6) with time zone,
  held_date timestamp(6) with time zone,
  booked_at timestamp(6) with time zone not null,
  changed_at timestamp(6) with time zone not null,
  constraint zoom_office_slot_once unique (hours_id, held_slot),
  constraint zoom_office_one_each unique (hours_id, held_date, person_id),
  constraint zoom_office_place_once unique (hours_id, planned_at, place)
);
create index zoom_office_booking_course on zoom_office_booking (course_id, ends_at);
create index zoom_office_booking_person on zoom_office_booking (person_id);
