-- Classes whose runs are looked for until their reports are certain.
create table zoom_watch (
  id bigint primary key,
  version integer not null,
  meeting_id bigint not null references zoom_meeting (id),
  scheduled_start timestamp(6) with time zone not null,
  scheduled_end timestamp(6) with time zone not null,
  next_look timestamp(6) with time zone not null,
  looked_at timestamp(6) with time zone,
  unique (meeting_id, scheduled_start)
);
create index zoom_watch_next on zoom_watch (next_look);

-- One run of a meeting, by Zoom's uuid, with the class it was assigned to by the schedule in force.
create table zoom_instance (
  id bigint primary key,
  version integer not null,
  meeting_id bigint not null references zoom_meeting (id),
  uuid varchar(80) not null unique,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone not null,
  end_known boolean not null,
  scheduled_start timestamp(6) with time zone,
  scheduled_end timestamp(6) with time zone,
  state varchar(10) not null,
  problem varchar(40)
);
create index zoom_instance_meeting on zoom_instance (meeting_id);

-- Each complete read with rows; equal fingerprints far enough apart make a report stable.
create table zoom_instance_read (
  id bigint primary key,
  version integer not null,
  instance_id bigint not null references zoom_instance (id),
  read_at timestamp(6) with time zone not null,
  fingerprint varchar(64) not null,
  row_count integer not null
);
create index zoom_instance_read_instance on zoom_instance_read (instance_id);
