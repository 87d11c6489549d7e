-- Programs of an LMS that plan lessons over the API. The secret is random, so its hash needs no salt.
create table api_client (
  id bigint primary key,
  version integer not null,
  client_id varchar(40) not null unique,
  registration_id bigint not null references registration (id) on delete cascade,
  name varchar(100) not null,
  secret_hash varchar(64) not null,
  scopes varchar(200) not null,
  made_by varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);
create index api_client_registration on api_client (registration_id);

-- The name a lesson has in its LMS's plans. One that was taken out of them keeps it, so that putting
-- it back finds the lesson that people may have opened since.
alter table lesson add column plan_key varchar(255);
alter table lesson add column planned boolean default true not null;
alter table lesson add constraint lesson_plan_key unique (course_id, plan_key);
