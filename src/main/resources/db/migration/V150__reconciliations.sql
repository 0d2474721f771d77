-- What reconciliations found: one row for each comparison. ended_at is null while it runs, and stays so if its process
-- dies; fault: why nothing could be compared.
create table reconciliation (
    id          bigint generated always as identity primary key,
    comparison  text        not null,
    asked_by    text        not null,
    -- null: of all files
    file        text,
    repair      boolean     not null,
    started_at  timestamptz not null,
    ended_at    timestamptz,
    -- what was looked at, and how much of it; per kind what was found and repaired; the first differences
    compared    jsonb,
    counts      jsonb,
    differences jsonb,
    fault       text
);

create index reconciliation_last on reconciliation (comparison, id desc);
