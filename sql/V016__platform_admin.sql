-- What an admin decides about a platform, and the record of who decided it.
alter table registration add column state varchar(10) default 'WAITING' not null;
update registration set state = 'ACTIVE' where active;
alter table registration drop column active;
alter table registration add column strict_target boolean default false not null;
alter table registration add column algorithms varchar(100) default 'RS256' not null;
alter table registration add column management_url varchar(2000);
alter table registration add column sealed_management_token varchar(6000);

alter table invitation add column made_by varchar(100);

create table audit_entry (
  id bigint primary key,
  version integer not null,
  happened_at timestamp(6) with time zone not null,
  actor varchar(100) not null,
  act varchar(80) not null,
  subject varchar(200) not null,
  detail varchar(1000) not null
);
create index audit_entry_subject on audit_entry (subject, happened_at);
create index audit_entry_happened_at on audit_entry (happened_at);
