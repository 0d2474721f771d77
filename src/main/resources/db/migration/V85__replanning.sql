-- When the due date of a reminder moved after it was told: a notice stands in its place from then on.
alter table reminder_told add column superseded_at timestamptz;
