-- The order in which the Council takes the drafts of a meeting. A draft that moves to another meeting loses its place.
create table order_of_the_day (
    file    text primary key references draft (file),
    on_day  date not null,
    meeting int  not null check (meeting > 0),
    place   int  not null check (place > 0)
);
