-- What admins and courses decide about plugins. The place says for whom: the installation, a
-- platform or a course; the two references let a place's rows go with it.
create table plugin_setting (
  id bigint primary key,
  version integer not null,
  name varchar(80) not null,
  place varchar(40) not null,
  registration_id bigint references registration (id) on delete cascade,
  course_id bigint references course (id) on delete cascade,
  setting_value varchar(2000),
  locked boolean not null,
  unique (place, name)
);
create index plugin_setting_registration on plugin_setting (registration_id);
create index plugin_setting_course on plugin_setting (course_id);

-- Where a platform's roles may more or less than capabilities declare.
create table plugin_right (
  id bigint primary key,
  version integer not null,
  registration_id bigint not null references registration (id) on delete cascade,
  capability varchar(80) not null,
  course_role varchar(14) not null,
  granted boolean not null,
  unique (registration_id, capability, course_role)
);
