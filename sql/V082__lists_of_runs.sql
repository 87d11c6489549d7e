-- When the host's list of ended runs last answered for a class.
alter table zoom_watch add column answered_at timestamp(6) with time zone;

-- Scores are sent in lanes of a column, no longer one by one; what waits is put into the queue again
-- by the gradebook's sweep.
delete from work_item where kind = 'gradebook.post';

-- People of a platform are looked for by their address, in lower case.
alter table person add column email_key varchar(320);
update person set email_key = lower(email) where email is not null;
create index person_email_key on person (registration_id, email_key);
