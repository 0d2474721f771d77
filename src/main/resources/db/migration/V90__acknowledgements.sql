create table reminder_acknowledged (
    obligation uuid        not null,
    due        text        not null,
    rung       text        not null,
    by_login   text        not null,
    at         timestamptz not null,
    primary key (obligation, due, rung),
    foreign key (obligation, due, rung) references reminder_told (obligation, due, rung)
);
