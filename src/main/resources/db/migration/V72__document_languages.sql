-- When a document was issued in which language.
create table document_language (
    file      text not null,
    version   int  not null,
    language  text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
    issued_on date not null,
    primary key (file, version, language),
    foreign key (file, version) references draft_version (file, version)
);
