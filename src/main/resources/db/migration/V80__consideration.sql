-- A text that was made in the meeting: orally revised, or what a separate vote on paragraphs left. It has no symbol and
-- is in force at once.
alter table draft_version add column spoken text check (spoken in ('orally-revised', 'paragraphs-deleted'));

-- Whether a text needs a statement of its programme budget implications, and the statement. One row per text.
create table budget_question (
    file       text        not null,
    version    int         not null,
    proposed   boolean     not null,
    needed     boolean     not null,
    reason     text,
    decided_at timestamptz not null,
    reference  text,
    amount_usd bigint check (amount_usd > 0),
    stated_on  date,
    primary key (file, version),
    foreign key (file, version) references draft_version (file, version),
    check ((reference is null) = (stated_on is null)),
    check (amount_usd is null or reference is not null)
);

-- What was said on a draft in the plenary.
create table plenary_statement (
    id      bigint generated always as identity primary key,
    file    text        not null references draft (file),
    kind    text        not null check (kind in ('general-comment', 'explanation-before', 'explanation-after',
                                                 'for-no-action', 'against-no-action')),
    state   text        not null,
    speaker text,
    gist    text        not null,
    made_at timestamptz not null
);

create index plenary_statement_of_file on plenary_statement (file, id);

create table no_action_motion (
    id          bigint generated always as identity primary key,
    file        text        not null references draft (file),
    moved_by    text        not null,
    moved_at    timestamptz not null,
    in_favour   int check (in_favour >= 0),
    against     int check (against >= 0),
    abstentions int check (abstentions >= 0)
);

create index no_action_motion_of_file on no_action_motion (file, id);

-- A separate vote on paragraphs: who asked for it, who objected, the vote on the motion for division if there was one.
create table separate_vote (
    id           bigint generated always as identity primary key,
    file         text        not null references draft (file),
    requested_by text        not null,
    requested_at timestamptz not null,
    objected_by  text,
    in_favour    int check (in_favour >= 0),
    against      int check (against >= 0),
    abstentions  int check (abstentions >= 0)
);

create index separate_vote_of_file on separate_vote (file, id);

create table separate_vote_paragraph (
    vote        bigint not null references separate_vote (id),
    ordinal     int    not null,
    part        text   not null check (part in ('PREAMBULAR', 'OPERATIVE')),
    number      int    not null check (number > 0),
    in_favour   int check (in_favour >= 0),
    against     int check (against >= 0),
    abstentions int check (abstentions >= 0),
    deleted     boolean not null default false,
    primary key (vote, ordinal),
    unique (vote, part, number)
);

-- Decisions to defer a draft: within its session, or to a later one.
create table deferral (
    id         bigint generated always as identity primary key,
    file       text        not null references draft (file),
    decided_at timestamptz not null,
    session    text,
    reason     text        not null
);

create index deferral_of_file on deferral (file, id);
