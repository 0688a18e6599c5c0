-- What an office has written its letters on. A version is never changed; which one is live is the last line of the log.
create table form_version (
    form       text not null check (form glob '[a-z]*' and form not glob '*[^a-z0-9-]*'),
    number     integer not null check (number >= 1),
    template   text not null check (length(template) = 64),
    definition text not null check (length(definition) = 64),
    sample     text not null check (length(sample) in (0, 64)),
    origin     text not null check (origin in ('PROGRAM', 'UPLOAD')),
    put_by     text not null check (put_by <> ''),
    put_at     text not null,
    note       text not null,
    primary key (form, number)
) strict;

-- The same files are one version.
create unique index form_version_once on form_version (form, template, definition, sample);

create table form_live (
    id      integer primary key,
    form    text not null,
    version integer not null,
    put_by  text not null check (put_by <> ''),
    put_at  text not null,
    foreign key (form, version) references form_version (form, number)
) strict;

create index form_live_by_form on form_live (form, id);

-- The version that an issued letter is printed with, frozen with it.
create table letter_form (
    document_id integer primary key references document (id),
    form        text not null,
    version     integer not null,
    foreign key (form, version) references form_version (form, number)
) strict;
