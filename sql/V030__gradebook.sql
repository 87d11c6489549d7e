-- Where a lesson's gradebook is, as the last launch told.
create table gradebook_link (
  id bigint primary key,
  version integer not null,
  lesson_id bigint not null unique references lesson (id),
  course_id bigint not null references course (id),
  registration_id bigint not null references registration (id),
  line_items_url varchar(2000),
  line_item_url varchar(2000),
  scopes varchar(2000) not null,
  stopped_reason varchar(20),
  stopped_detail varchar(1000),
  incident_code varchar(16),
  forbidden_person_id bigint references person (id)
);

create table grade_column (
  id bigint primary key,
  version integer not null,
  lesson_id bigint not null references lesson (id),
  resource_id varchar(255) not null,
  label varchar(255) not null,
  maximum numeric(10, 2) not null,
  line_item_url varchar(2000),
  to_be_found boolean not null,
  problem_detail varchar(1000),
  incident_code varchar(16),
  unique (lesson_id, resource_id)
);

create table score (
  id bigint primary key,
  version integer not null,
  column_id bigint not null references grade_column (id),
  person_id bigint not null references person (id),
  points numeric(10, 2) not null,
  remark varchar(500) not null,
  state varchar(10) not null,
  waiting_since timestamp(6) with time zone not null,
  -- Committed before the score is sent, and never taken back.
  last_timestamp timestamp(6) with time zone,
  trying_points numeric(10, 2),
  sent_points numeric(10, 2),
  sent_at timestamp(6) with time zone,
  platform_points numeric(14, 4),
  not_found_at varchar(2000),
  reason varchar(20),
  detail varchar(1000),
  unique (column_id, person_id)
);
create index score_state on score (state, waiting_since);
