-- "serves" now also names a teacher or a prefix of courses; see Serves for its forms.
alter table zoom_connection alter column serves set data type varchar(500);
alter table zoom_connection add column granted_scopes varchar(8000);
alter table zoom_connection add column deauthorized_at timestamp(6) with time zone;
alter table zoom_connection add column event_at timestamp(6) with time zone;
alter table zoom_connection add column event_refused_at timestamp(6) with time zone;
