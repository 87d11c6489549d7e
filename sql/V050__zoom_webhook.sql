-- Where a connection's events arrive; the path is random, and each connection has its own secret.
create table zoom_webhook (
  id bigint primary key,
  version integer not null,
  connection_id bigint not null unique references zoom_connection (id),
  path varchar(64) not null unique,
  sealed_secret varchar(1000),
  sealed_previous varchar(1000),
  previous_until timestamp(6) with time zone,
  validated_at timestamp(6) with time zone,
  refused_at timestamp(6) with time zone,
  refusal varchar(20),
  created_at timestamp(6) with time zone not null
);

-- One row for each event. The body is sealed, and forgotten as soon as it was worked on.
create table zoom_webhook_event (
  id bigint primary key,
  version integer not null,
  connection_id bigint not null references zoom_connection (id),
  event_key varchar(64) not null,
  event_name varchar(80) not null,
  sealed_body varchar(400000),
  received_at timestamp(6) with time zone not null,
  unique (connection_id, event_key)
);
create index zoom_webhook_event_received on zoom_webhook_event (received_at);

-- What Zoom tells about a meeting while it runs.
create table zoom_live_run (
  id bigint primary key,
  version integer not null,
  meeting_id bigint not null references zoom_meeting (id),
  uuid varchar(100) not null,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  unique (meeting_id, uuid)
);

create table zoom_live_step (
  id bigint primary key,
  version integer not null,
  meeting_id bigint not null references zoom_meeting (id),
  uuid varchar(100) not null,
  participant varchar(100) not null,
  stay varchar(100) not null,
  kind varchar(20) not null,
  happened_at timestamp(6) with time zone not null,
  display_name varchar(300) not null,
  registrant_id varchar(100) not null,
  account_user_id varchar(100) not null
);
create index zoom_live_step_run on zoom_live_step (meeting_id, uuid);
create index zoom_live_step_happened on zoom_live_step (happened_at);
