-- What a draft orders: how it stands to its session, how often it comes back, for how many years it runs.
alter table draft_obligation
    alter column session drop not null,
    add column relation   text check (relation in ('at', 'before', 'by', 'as-of', 'until')),
    add column recurrence text check (recurrence in ('annual', 'biennial', 'each-session', 'regular')),
    add column years      int check (years > 0);

-- body and body_session: where it is due when that is not the Council; session is the Council's own, null for other
-- bodies and for mandates that run for years. follows: the occurrence before it. last_session: number of the last
-- session at which a recurring one is due; null where it has no end.
alter table obligation
    drop constraint obligation_kind_check,
    add check (kind in ('meeting', 'report', 'oral-update', 'mandate-creation', 'mandate-renewal', 'consideration')),
    alter column session drop not null,
    add column body         text not null default 'HRC',
    add column body_session text,
    add column relation     text not null default 'at' check (relation in ('at', 'before', 'by', 'as-of', 'until')),
    add column recurrence   text check (recurrence in ('annual', 'biennial', 'each-session', 'regular')),
    add column years        int,
    add column last_session int,
    add column occurrence   int  not null default 1,
    add column follows      uuid unique references obligation (id);

-- met_on: when it was met or, where fell_away, when it ceased to count. relation decides where a slot may lie.
alter table due_date
    drop constraint due_date_name_check,
    add check (name in ('planning', 'meeting', 'summary', 'forecast', 'submission', 'issue', 'delivery', 'term',
                        'consideration')),
    add column relation  text    not null default 'at' check (relation in ('at', 'before', 'by', 'as-of', 'until')),
    add column fell_away boolean not null default false;

create table obligation_superseded (
    obligation uuid primary key references obligation (id),
    by_text    text        not null,
    at         timestamptz not null
);

create table mandate_decision (
    obligation uuid primary key references obligation (id),
    renewed    boolean not null,
    resolution text
);

-- The due dates that each open obligation waits for now. A forecast stands beside the submission: it holds nothing back.
create or replace view open_deadline as
select distinct on (o.id, d.name = 'forecast')
       o.id as obligation, o.file, o.paragraph, o.kind, coalesce(o.session, o.body_session) as session, o.addressee,
       o.title, d.name as due, d.date, d.expression,
       exists (select from reminder_told r
                where r.obligation = o.id and r.due = d.name and r.rung like 'escalation%') as escalated,
       exists (select from meeting_slot s where s.obligation = o.id and s.lapsed_at is not null) as slot_lapsed,
       o.body
  from obligation o join due_date d on d.obligation = o.id
 where d.met_on is null
 order by o.id, d.name = 'forecast',
       array_position(array['planning', 'meeting', 'summary', 'forecast', 'submission', 'issue', 'delivery', 'term',
                            'consideration'], d.name);
