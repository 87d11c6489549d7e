-- When the staff of a copied lesson's course said what is to become of it.
alter table lesson add column copy_decided_at timestamp(6) with time zone;
