-- The dates of the Council's sessions. Whether a session is open or suspended, its process says.
create table council_session (
    session           text primary key,
    kind              text not null check (kind in ('regular', 'special')),
    announced_opening date,
    announced_closing date,
    opening           date,
    closing           date,
    suspended_from    date,
    resumed_on        date,
    check (opening <= closing),
    check (resumed_on > suspended_from)
);

-- Until when drafts can be submitted or co-sponsored, where that was set for a session. Told from the last day, so that
-- it moves with the session; the hour is Geneva's.
create table session_cutoff (
    session             text not null references council_session (session),
    cutoff              text not null check (cutoff in ('tabling', 'cosponsorship')),
    days_before_closing int  not null,
    hour                time not null,
    primary key (session, cutoff)
);
