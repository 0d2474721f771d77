-- Who sponsors a draft, and since when. A row is closed when the State leaves; a State that comes back gets a new one.
create table sponsor (
    file      text        not null references draft (file),
    state     text        not null,
    kind      text        not null check (kind in ('main', 'at-tabling', 'additional')),
    joined_at timestamptz not null,
    left_at   timestamptz,
    primary key (file, state, joined_at)
);

create unique index sponsor_once on sponsor (file, state) where left_at is null;
