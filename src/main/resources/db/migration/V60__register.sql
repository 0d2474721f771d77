-- What the pages for people read: facts of several modules side by side. Where a file is, the engine says, not these.
create view file_overview as
select d.file, d.session, d.agenda_item, d.title, d.printed_number, d.tabled_by, d.tabled_at,
       n.symbol, v.document_date,
       s.on_day as scheduled_on, s.meeting as scheduled_meeting, s.introduced_by, s.introduced_at,
       a.on_day as acted_on, a.meeting as acted_meeting, a.manner, a.in_favour, a.against, a.abstentions, a.resolution,
       w.withdrawn_at, w.withdrawn_by, w.reason as withdrawn_because,
       h.entries
  from draft d
  join journal_head h on h.file = d.file
  left join scheduled_action s on s.file = d.file
  left join action_taken a on a.file = d.file
  left join draft_withdrawal w on w.file = d.file
  left join lateral (select symbol from draft_version where file = d.file and symbol is not null
                      order by version desc limit 1) n on true
  left join lateral (select document_date from draft_version where file = d.file
                      order by symbol is null, version desc limit 1) v on true;

-- The days by which something has to be done, as long as it is not done.
create view file_deadline as
select file, obligation::text as subject, due as kind, date as on_day, title
  from open_deadline
 where date is not null
union all
select s.file, null, 'action', s.on_day, null
  from scheduled_action s
 where not exists (select 1 from action_taken a where a.file = s.file)
   and not exists (select 1 from draft_withdrawal w where w.file = s.file);

create view file_notice as
select file, recipient, channel, type, claimed_at, sent_at, attempts, last_error from notify_delivery;
