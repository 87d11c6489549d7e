-- What rosters, notices, copied courses, reviews and mentors need to be kept.

alter table roster_source add column differences_url varchar(2000);
alter table roster_source add column full_read_at timestamp(6) with time zone;
alter table roster_source add column asked_at timestamp(6) with time zone;
alter table roster_source add column failed_at timestamp(6) with time zone;
alter table roster_source add column incident_code varchar(16);
alter table roster_source add column withdrawn boolean default false not null;

-- Whom a mentor may look at in a course (role_scope_mentor of the last launch).
create table mentored_person (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  mentor_id bigint not null references person (id),
  subject varchar(255) not null,
  unique (course_id, mentor_id, subject)
);

-- Lessons whose link was copied in the platform: what they were copied from.
alter table lesson add column copied_from_lesson bigint references lesson (id);

-- Courses that the platform told are copies; within one deployment.
create table course_copy (
  id bigint primary key,
  version integer not null,
  deployment_id bigint not null references deployment (id),
  context_id varchar(255) not null,
  origin_context_id varchar(255) not null,
  state varchar(10) not null,
  noticed_at timestamp(6) with time zone not null,
  unique (deployment_id, context_id, origin_context_id)
);

-- Where a deployment's notices are asked for, and how that went.
create table notice_source (
  id bigint primary key,
  version integer not null,
  deployment_id bigint not null unique references deployment (id),
  service_url varchar(2000) not null,
  notice_types varchar(2000) not null,
  registered_at timestamp(6) with time zone,
  problem varchar(1000)
);

-- The inbox; its unique key makes a notice that is sent twice one notice.
create table platform_notice (
  id bigint primary key,
  version integer not null,
  registration_id bigint not null references registration (id),
  deployment_id varchar(255) not null,
  notice_id varchar(255) not null,
  notice_type varchar(255) not null,
  context_id varchar(255),
  origin_context_ids varchar(20000) not null,
  received_at timestamp(6) with time zone not null,
  handled_at timestamp(6) with time zone,
  unique (registration_id, deployment_id, notice_id)
);
