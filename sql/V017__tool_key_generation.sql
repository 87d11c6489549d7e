-- Keys are numbered as they are made. Two nodes that want to make the same key both take its number,
-- and the database lets one of them.
alter table tool_key add column generation bigint;
update tool_key set generation = id;
alter table tool_key alter column generation set not null;
alter table tool_key add constraint tool_key_generation unique (generation);
