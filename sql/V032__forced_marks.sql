-- What a person put on the platform and the staff said may be replaced.
alter table score add column replaceable_points numeric(14, 4);
