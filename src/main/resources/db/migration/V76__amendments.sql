-- Amendments to drafts. Where an amendment is, its process says.
create table amendment (
    file        text        not null references draft (file),
    id          text        not null,
    tabled_by   text        not null,
    tabled_at   timestamptz not null,
    symbol      text unique,
    issued_on   date,
    bound_to    int         not null,
    words       text,
    source_name text,
    source      bytea,
    primary key (file, id),
    foreign key (file, bound_to) references draft_version (file, version),
    check ((source_name is null) = (source is null))
);

create table amendment_sponsor (
    file  text not null,
    id    text not null,
    state text not null,
    primary key (file, id, state),
    foreign key (file, id) references amendment (file, id)
);

-- What it changes, by the numbers of the text that it is bound to; none where words alone describe it.
create table amendment_change (
    file    text not null,
    id      text not null,
    ordinal int  not null,
    what    text not null check (what in ('replace', 'insert', 'delete')),
    part    text not null check (part in ('preambular', 'operative')),
    number  int  not null check (number >= 0),
    words   text,
    primary key (file, id, ordinal),
    foreign key (file, id) references amendment (file, id),
    check ((what = 'delete') = (words is null))
);

-- The vote on an amendment.
create table amendment_vote (
    file        text not null,
    id          text not null,
    on_day      date not null,
    manner      text not null check (manner in ('without-vote', 'recorded-vote')),
    in_favour   int check (in_favour >= 0),
    against     int check (against >= 0),
    abstentions int check (abstentions >= 0),
    primary key (file, id),
    foreign key (file, id) references amendment (file, id)
);

-- How an amendment ended, as its process told.
create table amendment_end (
    file     text        not null,
    id       text        not null,
    how      text        not null check (how in ('returned', 'accepted', 'adopted', 'rejected', 'not-put',
                                                 'withdrawn', 'lapsed')),
    ended_at timestamptz not null,
    reason   text,
    version  int,
    primary key (file, id),
    foreign key (file, id) references amendment (file, id)
);

-- The order of voting that the President set; without rows, the default order counts.
create table amendment_order (
    file     text not null,
    position int  not null,
    id       text not null,
    primary key (file, position),
    unique (file, id),
    foreign key (file, id) references amendment (file, id)
);
