-- Who may sign in. Passwords are kept as Spring Security's delegating encoder writes them ({bcrypt}…).
create table person (
    login    text primary key,
    name     text not null,
    password text not null,
    role     text not null check (role in ('SECRETARIAT', 'DELEGATION', 'PRESIDENT', 'AUDITOR')),
    state    text,
    check ((role = 'DELEGATION') = (state is not null))
);
