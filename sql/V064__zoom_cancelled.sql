-- When a meeting was taken off its lesson: its dates before then took place, the later ones do not.
alter table zoom_meeting add column cancelled_at timestamp(6) with time zone;
