-- Whoever runs Placard: drives again what went aside, and sees what was delivered.
alter table person drop constraint person_role_check;
alter table person add constraint person_role_check
    check (role in ('SECRETARIAT', 'DELEGATION', 'PRESIDENT', 'AUDITOR', 'OPERATOR'));
