-- A text can also be made in the meeting by an amendment.
alter table draft_version drop constraint if exists draft_version_spoken_check;
alter table draft_version add constraint draft_version_spoken_check
    check (spoken in ('orally-revised', 'paragraphs-deleted', 'amended'));
