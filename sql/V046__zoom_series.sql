-- A meeting may recur: its rule, and one row for each date it plans. Dates keep what was decided
-- about them. Options are one value, so that a further one needs no migration.
alter table zoom_meeting add column recurrence varchar(120);
alter table zoom_meeting add column meeting_options varchar(2000) default '' not null;
create table zoom_occurrence (
  id bigint primary key,
  version integer not null,
  meeting_id bigint not null references zoom_meeting (id),
  planned_at timestamp(6) with time zone not null,
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  state varchar(10) not null,
  occurrence_id varchar(32),
  unique (meeting_id, planned_at)
);
create index zoom_occurrence_ends on zoom_occurrence (ends_at);
