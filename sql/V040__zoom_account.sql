-- "serves" is 'all' or 'registration:<id>': its unique key allows one connection each.
create table zoom_connection (
  id bigint primary key,
  version integer not null,
  name varchar(200) not null,
  registration_id bigint references registration (id),
  serves varchar(40) not null unique,
  account_id varchar(64) not null,
  client_id varchar(64) not null,
  sealed_secret varchar(1000) not null,
  plan varchar(10) not null,
  problem varchar(40),
  hosts_read_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null
);

create table zoom_host (
  id bigint primary key,
  version integer not null,
  connection_id bigint not null references zoom_connection (id),
  user_id varchar(64) not null,
  email varchar(320) not null,
  full_name varchar(300) not null,
  licensed boolean not null,
  time_zone varchar(64),
  present boolean not null,
  listed_at timestamp(6) with time zone,
  unique (connection_id, user_id)
);
