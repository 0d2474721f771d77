create table scheduled_action (
    file          text primary key references draft (file),
    on_day        date not null,
    meeting       int  not null check (meeting > 0),
    introduced_by text,
    introduced_at timestamptz
);

create table action_taken (
    file        text primary key references draft (file),
    on_day      date not null,
    meeting     int  not null check (meeting > 0),
    manner      text not null check (manner in ('without-vote', 'recorded-vote')),
    in_favour   int check (in_favour >= 0),
    against     int check (against >= 0),
    abstentions int check (abstentions >= 0),
    resolution  text unique,
    check ((manner = 'recorded-vote') = (in_favour is not null and against is not null and abstentions is not null))
);
