-- The number of the journal's entry that an event stands in; null in rows from before it was kept.
alter table outbox add column entry bigint;
