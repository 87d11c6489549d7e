-- When it was seen that a recording is no longer on Zoom; empty while it is.
alter table zoom_recording add column gone_at timestamp(6) with time zone;
