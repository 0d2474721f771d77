-- What people said of each obligation that the reader proposed, or failed to propose.
create table judgement (
    file       text        not null,
    version    int         not null,
    ordinal    int         not null,
    verdict    text        not null check (verdict in ('confirmed', 'corrected', 'rejected', 'added')),
    proposed   jsonb,
    confirmed  jsonb,
    words      text,
    context    text,
    confidence double precision,
    judged_by  text        not null,
    judged_at  timestamptz not null,
    primary key (file, version, ordinal),
    foreign key (file, version) references draft_version (file, version),
    check ((proposed is null) = (verdict = 'added')),
    check ((confirmed is null) = (verdict = 'rejected'))
);

create index judgement_moment on judgement (judged_at);
