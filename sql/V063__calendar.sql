-- What calendars were last told of an event. The fingerprint is that of its text; when it changes, the
-- sequence rises (RFC 5545 section 3.8.7.4). The uid is random and names the event for ever.
create table calendar_event (
  id bigint primary key,
  version integer not null,
  event_key varchar(120) not null unique,
  uid varchar(36) not null unique,
  lesson_id bigint not null references lesson (id) on delete cascade,
  event_sequence integer not null,
  fingerprint varchar(64) not null,
  changed_at timestamp(6) with time zone not null
);
create index calendar_event_lesson on calendar_event (lesson_id);

-- A person's secret address for calendar programs. The token is random, so its hash needs no salt.
create table calendar_feed (
  id bigint primary key,
  version integer not null,
  person_id bigint not null unique references person (id) on delete cascade,
  token_hash varchar(64) not null unique,
  language varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone
);
