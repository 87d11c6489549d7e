-- The access token that all nodes use for a connection. A claim is the right to ask Zoom for the
-- next one; it ends by itself when its node has died.
create table zoom_token (
  id bigint primary key,
  version integer not null,
  connection_id bigint not null unique references zoom_connection (id),
  connection_key varchar(40) not null,
  sealed_token varchar(20000),
  obtained_at timestamp(6) with time zone,
  expires_at timestamp(6) with time zone,
  claimed_until timestamp(6) with time zone
);
