create sequence entity_id start with 50 increment by 50;

create table installation (
  name varchar(64) primary key,
  setting_value varchar(500) not null
);

create table incident (
  id bigint primary key,
  version integer not null,
  code varchar(16) not null unique,
  happened_at timestamp(6) with time zone not null,
  feature varchar(80) not null,
  summary varchar(2000) not null
);
create index incident_happened_at on incident (happened_at);

create table work_item (
  id bigint primary key,
  version integer not null,
  kind varchar(80) not null,
  subject varchar(200) not null,
  state varchar(10) not null,
  attempts integer not null,
  wanted_again boolean not null,
  created_at timestamp(6) with time zone not null,
  not_before timestamp(6) with time zone not null,
  lease_owner varchar(40),
  lease_until timestamp(6) with time zone,
  fence bigint not null,
  last_error varchar(1000),
  incident_code varchar(16),
  unique (kind, subject)
);
create index work_item_due on work_item (state, not_before);

create table scheduled_task (
  id bigint primary key,
  version integer not null,
  name varchar(80) not null unique,
  paused boolean not null,
  next_run timestamp(6) with time zone not null,
  lease_owner varchar(40),
  lease_until timestamp(6) with time zone,
  fence bigint not null,
  last_started timestamp(6) with time zone,
  last_finished timestamp(6) with time zone,
  last_result varchar(1000),
  incident_code varchar(16)
);

create table admin_account (
  id bigint primary key,
  version integer not null,
  user_name varchar(100) not null unique,
  password_hash varchar(300) not null,
  failed_attempts integer not null,
  locked_until timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null
);

-- One-time codes: the first admin's link, and registration links for platforms.
create table invitation (
  id bigint primary key,
  version integer not null,
  purpose varchar(20) not null,
  code_hash varchar(64) not null unique,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone
);

create table registration (
  id bigint primary key,
  version integer not null,
  issuer varchar(255) not null,
  client_id varchar(255) not null,
  name varchar(255) not null,
  product_family varchar(100),
  authorization_endpoint varchar(2000) not null,
  token_endpoint varchar(2000) not null,
  jwks_uri varchar(2000) not null,
  token_audience varchar(2000),
  scopes varchar(4000) not null,
  active boolean not null,
  auto_approve boolean not null,
  created_at timestamp(6) with time zone not null,
  unique (issuer, client_id)
);

create table deployment (
  id bigint primary key,
  version integer not null,
  registration_id bigint not null references registration (id),
  deployment_id varchar(255) not null,
  status varchar(10) not null,
  created_at timestamp(6) with time zone not null,
  unique (registration_id, deployment_id)
);

create table tool_key (
  id bigint primary key,
  version integer not null,
  kid varchar(64) not null unique,
  sealed_private_jwk varchar(6000) not null,
  status varchar(10) not null,
  created_at timestamp(6) with time zone not null,
  activated_at timestamp(6) with time zone,
  retired_at timestamp(6) with time zone
);

-- Its unique key is the replay verdict on every node.
create table nonce (
  nonce_hash varchar(64) primary key,
  expires_at timestamp(6) with time zone not null
);
create index nonce_expires_at on nonce (expires_at);

create table course (
  id bigint primary key,
  version integer not null,
  deployment_id bigint not null references deployment (id),
  context_id varchar(255) not null,
  label varchar(255),
  title varchar(500) not null,
  time_zone varchar(64),
  created_at timestamp(6) with time zone not null,
  unique (deployment_id, context_id)
);

create table lesson (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  resource_link_id varchar(255) not null,
  title varchar(500) not null,
  content_html varchar(100000) not null,
  created_at timestamp(6) with time zone not null,
  unique (course_id, resource_link_id)
);

create table person (
  id bigint primary key,
  version integer not null,
  registration_id bigint not null references registration (id),
  subject varchar(255) not null,
  full_name varchar(500),
  given_name varchar(255),
  family_name varchar(255),
  email varchar(320),
  locale varchar(35),
  time_zone varchar(64),
  test_user boolean not null,
  unique (registration_id, subject)
);

create table membership (
  id bigint primary key,
  version integer not null,
  course_id bigint not null references course (id),
  person_id bigint not null references person (id),
  course_role varchar(14) not null,
  status varchar(10) not null,
  enrolled_from timestamp(6) with time zone not null,
  seen_in_roster_at timestamp(6) with time zone,
  unique (course_id, person_id)
);
create index membership_person on membership (person_id);

-- Where a course's members can be read without anybody being signed in.
create table roster_source (
  id bigint primary key,
  version integer not null,
  course_id bigint not null unique references course (id),
  registration_id bigint not null references registration (id),
  memberships_url varchar(2000) not null,
  read_at timestamp(6) with time zone,
  problem varchar(1000)
);
