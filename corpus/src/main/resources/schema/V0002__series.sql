-- Orders, certificates, announcements and records are numbered as letters are, each in a run of its own.

-- The lines of the register point to the runs, which are gone between drop and create.
pragma defer_foreign_keys = on;

create table number_series_before as
select agency, series, year, first_ordinal, next_ordinal, last_dated
  from number_series;

drop table number_series;

create table number_series (
    agency        text not null,
    series        text not null check (series in ('ORDINARY', 'CIRCULAR', 'ORDER', 'CERTIFICATE', 'ANNOUNCEMENT', 'RECORD')),
    year          integer not null check (year between 2300 and 2800),
    first_ordinal integer not null check (first_ordinal >= 1),
    next_ordinal  integer not null check (next_ordinal >= first_ordinal),
    last_dated    text,
    primary key (agency, series, year)
) strict;

insert into number_series (agency, series, year, first_ordinal, next_ordinal, last_dated)
select agency, series, year, first_ordinal, next_ordinal, last_dated
  from number_series_before;

drop table number_series_before;

-- A register is printed by series and year.
create index outgoing_by_series on outgoing_entry (series, year, agency, ordinal);
