-- The next work is read from the index in its order, however much waits.
drop index work_item_due;
create index work_item_due on work_item (state, not_before, id);
