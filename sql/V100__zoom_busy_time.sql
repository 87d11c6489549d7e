-- When a host is in a meeting that is not ours, as Zoom last listed it.
create table zoom_busy_time (
  id bigint primary key,
  version integer not null,
  connection_id bigint not null references zoom_connection (id),
  host_id varchar(64) not null,
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null
);
create index zoom_busy_time_host on zoom_busy_time (connection_id, host_id);
