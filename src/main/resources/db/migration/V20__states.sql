-- States and the dated membership of the Council; filled from the data that ship with Placard (R__StatesAndMembership).
create table state (
    iso3 text primary key,
    iso2 text not null unique,
    m49  text not null unique
);

create table state_name (
    iso3     text not null references state (iso3),
    language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    name     text not null,
    primary key (iso3, language)
);

create table membership_term (
    iso3           text not null references state (iso3),
    regional_group text not null,
    member_from    date not null,
    member_to      date not null,
    primary key (iso3, member_from),
    check (member_from <= member_to)
);
