-- Every score that the platform accepted. Never changed.
create table score_post (
  id bigint primary key,
  version integer not null,
  column_id bigint not null references grade_column (id),
  person_id bigint not null references person (id),
  points numeric(10, 2) not null,
  posted_at timestamp(6) with time zone not null
);
create index score_post_column on score_post (column_id, person_id);
