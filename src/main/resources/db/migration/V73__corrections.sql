-- What was issued about a document after it: corrigenda, and reissues for technical reasons. No text in force changes.
create table corrigendum (
    symbol    text primary key,
    file      text not null,
    version   int  not null,
    number    int  not null,
    language  text check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    text      text not null,
    reason    text not null,
    issued_on date not null,
    unique (file, version, number),
    foreign key (file, version) references draft_version (file, version)
);

create table reissue (
    file        text not null,
    version     int  not null,
    number      int  not null,
    reason      text not null,
    reissued_on date not null,
    primary key (file, version, number),
    foreign key (file, version) references draft_version (file, version)
);
