-- How each member voted. subject: empty for the draft itself, else what part of the file was voted on.
create table roll_call (
    file    text not null references draft (file),
    subject text not null,
    state   text not null references state (iso3),
    vote    text not null check (vote in ('in-favour', 'against', 'abstaining', 'absent', 'suspended')),
    primary key (file, subject, state)
);
