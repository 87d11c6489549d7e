-- After how many days without a meeting a host's licence is freed; empty where nobody's is.
alter table zoom_connection add column licence_rest_days integer;
