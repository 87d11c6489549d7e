-- Which claim names a person's user at the meeting service, by registration.
create table identity_rule (
  id bigint primary key,
  version integer not null,
  registration_id bigint not null unique references registration (id) on delete cascade,
  claim varchar(12) not null,
  mail_domain varchar(253) not null,
  aliases varchar(2000) not null
);

alter table person add column user_name varchar(255);
alter table person add column sourced_id varchar(255);
alter table person add column account varchar(320);
-- What the person said when asked; counts before any rule.
alter table person add column typed_address varchar(320);
