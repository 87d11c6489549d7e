-- Where a course's groups can be read (Course Groups 1.0).
create table group_source (
  id bigint primary key,
  version integer not null,
  course_id bigint not null unique references course (id),
  registration_id bigint not null references registration (id),
  groups_url varchar(2000) not null,
  sets_url varchar(2000),
  memberships_url varchar(2000) not null,
  read_at timestamp(6) with time zone,
  failed_at timestamp(6) with time zone,
  problem varchar(1000)
);

-- Others refer to groups, so one that the platform removed stays with its mark.
create table course_group (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  platform_id varchar(255) not null,
  name varchar(255) not null,
  tag varchar(255),
  set_id varchar(255),
  set_name varchar(255),
  gone boolean not null,
  unique (course_id, platform_id)
);

create table course_group_member (
  id bigint primary key,
  version integer not null,
  group_id bigint not null references course_group (id) on delete cascade,
  person_id bigint not null references person (id) on delete cascade,
  unique (group_id, person_id)
);
create index course_group_member_person on course_group_member (person_id);
