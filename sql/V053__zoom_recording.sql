-- One cloud recording of a meeting's run, by Zoom's uuid. Link and passcode are sealed.
create table zoom_recording (
  id bigint primary key,
  version integer not null,
  meeting_id bigint not null references zoom_meeting (id),
  uuid varchar(80) not null unique,
  started_at timestamp(6) with time zone not null,
  minutes integer not null,
  sealed_link varchar(2000) not null,
  sealed_passcode varchar(400) not null,
  file_types varchar(200) not null,
  expires_on date,
  published boolean not null,
  sharing varchar(10) not null,
  watched integer not null,
  found_at timestamp(6) with time zone not null
);
create index zoom_recording_meeting on zoom_recording (meeting_id);
