-- How many people a host's licence lets into a meeting, as Zoom's settings last said.
alter table zoom_host add column capacity integer;
alter table zoom_host add column settings_read_at timestamp(6) with time zone;
