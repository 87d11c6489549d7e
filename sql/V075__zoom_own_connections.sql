-- A teacher's own connection by a user-managed app: the app is another row, which has the secret.
-- "serves" is 'own:<app>:<person>' then: its unique key allows one connection each.
alter table zoom_connection add column app_id bigint references zoom_connection (id);
alter table zoom_connection add column person_id bigint references person (id);
alter table zoom_connection add column own_user varchar(64);
create index zoom_connection_app on zoom_connection (app_id);
create index zoom_connection_person on zoom_connection (person_id);

-- Who went to Zoom, and a cookie of the browser they went with; both empty for an admin.
alter table zoom_authorization add column person_id bigint references person (id);
alter table zoom_authorization add column browser_hash varchar(64);
create index zoom_authorization_person on zoom_authorization (person_id);
