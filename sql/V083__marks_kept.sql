-- The staff said that the mark a person put on the platform stands: who and when.
alter table score add column agreed_by bigint references person (id);
alter table score add column agreed_at timestamp(6) with time zone;

-- Whether final marks of a class wait for somebody to look at them and send them. What is true of
-- older ones comes out when they are looked at.
alter table attendance_session add column unposted boolean default false not null;
update attendance_session set unposted = true where finalised and rows_purged_at is null;

-- A student's own claims.
create index attendance_claim_person on attendance_claim (person_id);
