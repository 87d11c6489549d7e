-- Whether a lesson meets or watches: Zoom keeps meetings and webinars on paths of their own.
alter table zoom_meeting add column kind varchar(10) default 'MEETING' not null;
alter table zoom_meeting add column practice_session boolean default false not null;
alter table zoom_meeting add column question_and_answer boolean default false not null;

-- How many people a host's licence lets into a webinar; 0 without one. To be asked for at once.
alter table zoom_host add column webinar_capacity integer;
update zoom_host set settings_read_at = null;
