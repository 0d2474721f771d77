-- While timers ran on a node, by the clock of the product. A node that dies leaves seen_until where it was.
-- because: what was before it, a node that was not running ('start') or a clock that a person moved ('clock').
create table timer_watch (
    node       uuid        not null,
    since      timestamptz not null,
    seen_until timestamptz not null,
    because    text        not null check (because in ('start', 'clock')),
    primary key (node, since)
);

create index timer_watch_until on timer_watch (seen_until);

create table late_timer (
    id      bigint generated always as identity primary key,
    file    text        not null,
    subject text,
    process text        not null,
    element text        not null,
    planned timestamptz not null,
    fired   timestamptz not null,
    failure text
);

create index late_timer_fired on late_timer (fired);
