-- What the secretariat should look at when it checks a text; nothing of it refuses.
create table text_remark (
    file    text not null,
    version int  not null,
    ordinal int  not null,
    remark  text not null,
    detail  text,
    primary key (file, version, ordinal),
    foreign key (file, version) references draft_version (file, version)
);

-- A numbered text compared with the numbered text before it.
create table text_comparison (
    file       text  not null,
    version    int   not null,
    against    int   not null,
    comparison jsonb not null,
    primary key (file, version),
    foreign key (file, version) references draft_version (file, version),
    foreign key (file, against) references draft_version (file, version)
);
