-- A person may change a column's maximum on the platform; what was sent before is then sent again.
alter table grade_column add column platform_maximum numeric(14, 4);
alter table grade_column add column former_maximum numeric(14, 4);
alter table grade_column add column maximum_since timestamp(6) with time zone;
alter table grade_column add column looked_at timestamp(6) with time zone;
