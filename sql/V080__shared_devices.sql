-- Who shared a device with the member of a decision.
create table attendance_decision_person (
  decision_id bigint not null references attendance_decision (id),
  person_id bigint not null references person (id),
  primary key (decision_id, person_id)
);
