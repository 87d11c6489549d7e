-- A lesson made while choosing content waits for the link that the platform makes of it.
alter table lesson alter column resource_link_id drop not null;

-- The reference that a link points here with but that could not be followed: it came from another
-- course, or from a link that exists already. The lesson of the copy stands alone until somebody
-- chooses.
alter table lesson add column copied_ref varchar(64);

-- Each item handed to a platform, by the reference it carries. The first link that brings the
-- reference takes the item's lesson; a second one is a copy.
create table lesson_link (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  lesson_id bigint not null references lesson (id),
  meeting_ref varchar(64) not null unique,
  resource_link_id varchar(255),
  graded boolean not null,
  created_at timestamp(6) with time zone not null,
  unique (course_id, resource_link_id)
);
create index lesson_link_lesson on lesson_link (lesson_id);

-- What a platform wants back, while somebody chooses; kept until the launch is over.
create table deep_linking_request (
  id bigint primary key,
  version integer not null,
  visit_id varchar(64) not null unique,
  course_id bigint not null references course (id),
  settings_json varchar(500000) not null,
  expires_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone
);
create index deep_linking_request_expires on deep_linking_request (expires_at);
