-- People who were erased stay in the numbers of the classes they had a mark of, as numbers only.
alter table attendance_session add column erased_people integer default 0 not null;
alter table attendance_session add column erased_present integer default 0 not null;
