-- A lesson may take over a meeting that somebody made on Zoom, and a meeting may be for one group:
-- its attendance has that group's members only. More options need more room.
alter table zoom_meeting add column attached boolean default false not null;
alter table zoom_meeting alter column meeting_options set data type varchar(4000);
alter table attendance_session add column group_id bigint references course_group (id);
