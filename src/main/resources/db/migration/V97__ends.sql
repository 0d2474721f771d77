-- How a draft's file ended where the Council did not act on the draft and its sponsors did not take it back.
create table draft_end (
    file     text primary key references draft (file),
    how      text        not null check (how in ('no-action', 'lapsed')),
    ended_at timestamptz not null
);

create or replace view file_overview as
select d.file, d.session, d.agenda_item, d.title, d.printed_number, d.tabled_by, d.tabled_at,
       n.symbol, v.document_date,
       s.on_day as scheduled_on, s.meeting as scheduled_meeting, s.introduced_by, s.introduced_at,
       a.on_day as acted_on, a.meeting as acted_meeting, a.manner, a.in_favour, a.against, a.abstentions, a.resolution,
       w.withdrawn_at, w.withdrawn_by, w.reason as withdrawn_because,
       h.entries, e.how as ended
  from draft d
  join journal_head h on h.file = d.file
  left join scheduled_action s on s.file = d.file
  left join action_taken a on a.file = d.file
  left join draft_withdrawal w on w.file = d.file
  left join draft_end e on e.file = d.file
  left join lateral (select symbol from draft_version where file = d.file and symbol is not null
                      order by version desc limit 1) n on true
  left join lateral (select document_date from draft_version where file = d.file
                      order by symbol is null, version desc limit 1) v on true;

create or replace view file_deadline as
select file, obligation::text as subject, due as kind, date as on_day, title
  from open_deadline
 where date is not null
union all
select s.file, null, 'action', s.on_day, null
  from scheduled_action s
 where not exists (select 1 from action_taken a where a.file = s.file)
   and not exists (select 1 from draft_withdrawal w where w.file = s.file)
   and not exists (select 1 from draft_end e where e.file = s.file);
