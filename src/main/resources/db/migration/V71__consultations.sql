-- Informal consultations that the sponsors held (HRC resolution 5/1, annex, para. 113).
create table informal_consultation (
    file        text        not null references draft (file),
    number      int         not null,
    held_on     date        not null,
    place       text        not null,
    open_ended  boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (file, number)
);

-- The President's exception from them.
create table consultation_waiver (
    file      text primary key references draft (file),
    waived_by text        not null,
    waived_at timestamptz not null,
    reason    text        not null
);
