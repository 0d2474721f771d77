-- The core group stands with the main sponsor: a kind of its own.
alter table sponsor drop constraint sponsor_kind_check;
alter table sponsor add constraint sponsor_kind_check check (kind in ('main', 'core-group', 'at-tabling', 'additional'));

-- Whom the main sponsor named as its core group; each of them joins by itself or was accepted with the tabled text.
create table core_group_named (
    file     text        not null references draft (file),
    state    text        not null,
    named_at timestamptz not null,
    primary key (file, state)
);

-- Groups that sponsor. A group's sponsorship is neither that of the State that speaks for it nor that of its members.
-- belongs says whether the data know the State as a member of the group; null where they do not tell.
create table group_sponsor (
    file      text        not null references draft (file),
    name      text        not null,
    spoken_by text        not null,
    belongs   boolean,
    kind      text        not null check (kind in ('at-tabling', 'additional')),
    joined_at timestamptz not null,
    left_at   timestamptz,
    primary key (file, name, joined_at)
);

create unique index group_sponsor_once on group_sponsor (file, name) where left_at is null;
