create table report_length (
    obligation uuid primary key references obligation (id),
    words      int not null check (words > 0)
);

-- decided_by: who granted or refused it, as a person gave it; null while nobody has.
create table word_limit_waiver (
    obligation   uuid        not null references obligation (id),
    number       int         not null,
    words        int         not null,
    reason       text        not null,
    requested_at timestamptz not null,
    granted      boolean,
    decided_by   text,
    decided_at   timestamptz,
    primary key (obligation, number)
);
