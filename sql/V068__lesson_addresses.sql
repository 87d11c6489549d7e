-- Where the platform shows the lesson, as far as its launches tell: mails lead there.
alter table lesson add column platform_address varchar(500);
