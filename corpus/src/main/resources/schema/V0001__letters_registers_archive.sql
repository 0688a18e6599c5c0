-- Dates are ISO text, instants ISO text in UTC with milliseconds, truth values 0 or 1.

create table office (
    id       integer primary key check (id = 1),
    name     text not null check (name <> ''),
    agency   text not null,
    unit     text,
    place    text not null,
    emblem   text
) strict;

create table account (
    user_name     text primary key,
    display_name  text not null check (display_name <> ''),
    role          text not null check (role in ('READER', 'CLERK', 'REGISTRAR', 'ADMINISTRATOR')),
    clearance     text not null check (clearance in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    password_hash text not null,
    created_at    text not null
) strict;

create table session (
    token_hash text primary key,
    user_name  text not null references account (user_name),
    expires_at text not null
) strict;

create index session_by_user on session (user_name);

create table document (
    id           integer primary key,
    origin       text not null check (origin in ('IMPORTED', 'ISSUED')),
    name         text not null,
    stored_at    text not null,
    state        text not null check (state in ('WAITING', 'READ', 'UNREADABLE')),
    reason       text not null default '',
    kind         text,
    number       text,
    number_key   text,
    dated        text check (dated is null or dated glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    sender       text,
    addressee    text,
    subject      text,
    urgency      text check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'MOST_URGENT')),
    secrecy      text not null check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    confirmed_by text,
    check ((state = 'UNREADABLE') = (reason <> ''))
) strict;

create index document_by_number on document (number_key);
create index document_by_date on document (dated);

-- The letter of an issued document as it stood when it was numbered. Never changed.
create table frozen_letter (
    document_id integer primary key references document (id),
    json        text not null,
    sha256      text not null check (length(sha256) = 64)
) strict;

create table document_file (
    document_id integer not null references document (id),
    role        text not null check (role in ('ORIGINAL', 'PDF', 'DOCX', 'SEARCHABLE')),
    name        text not null,
    sha256      text not null check (length(sha256) = 64),
    bytes       integer not null check (bytes >= 0),
    stored_at   text not null,
    primary key (document_id, role)
) strict;

-- The same bytes are one document.
create unique index original_once on document_file (sha256) where role = 'ORIGINAL';

create table page_text (
    document_id integer not null references document (id),
    page        integer not null check (page >= 1),
    source      text not null check (source in ('LAYER', 'OCR', 'NONE')),
    rotated     integer not null check (rotated in (0, 90, 180, 270)),
    confidence  real not null check (confidence between 0 and 1),
    took_ms     integer not null check (took_ms >= 0),
    raw_text    text not null,
    text        text not null,
    words       blob not null,
    reason      text not null,
    primary key (document_id, page)
) strict;

create table fact (
    id           integer primary key,
    document_id  integer not null references document (id),
    name         text not null check (name <> ''),
    value        text not null,
    page         integer not null check (page >= 1),
    start_offset integer not null check (start_offset >= 0),
    end_offset   integer not null check (end_offset >= start_offset),
    certainty    real not null check (certainty between 0 and 1)
) strict;

create index fact_by_document on fact (document_id);

-- The later letter points to the earlier one, held or known by what is written about it.
create table link (
    id               integer primary key,
    from_document_id integer not null references document (id),
    kind             text not null check (kind in ('RELAYS', 'CITES', 'ANSWERS', 'SUPERSEDES')),
    to_document_id   integer references document (id),
    cited_text       text,
    cited_key        text,
    cited_number     text,
    cited_dated      text,
    certainty        real not null check (certainty between 0 and 1),
    made             integer not null check (made in (0, 1)),
    check ((to_document_id is null) <> (cited_text is null)),
    check (to_document_id is null or to_document_id <> from_document_id)
) strict;

create index link_from on link (from_document_id);
create index link_to on link (to_document_id);
create index link_by_cited_number on link (cited_key);
create index link_by_cited_date on link (cited_dated);

-- A run of numbers. The next number is taken from here by one statement, never by looking at the entries.
create table number_series (
    agency        text not null,
    series        text not null check (series in ('ORDINARY', 'CIRCULAR')),
    year          integer not null check (year between 2300 and 2800),
    first_ordinal integer not null check (first_ordinal >= 1),
    next_ordinal  integer not null check (next_ordinal >= first_ordinal),
    last_dated    text,
    primary key (agency, series, year)
) strict;

create table outgoing_entry (
    id              integer primary key,
    agency          text not null,
    series          text not null,
    year            integer not null,
    ordinal         integer not null check (ordinal >= 1),
    dated           text not null,
    state           text not null check (state in ('RESERVED', 'ISSUED', 'VOID')),
    sender          text not null,
    addressee       text not null,
    subject         text not null,
    urgency         text not null check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'MOST_URGENT')),
    secrecy         text not null check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    document_id     integer references document (id),
    entered_by      text not null,
    entered_at      text not null,
    reserved_by     text,
    reserved_at     text,
    purpose         text,
    reserved_until  text,
    void_reason     text,
    void_by         text,
    void_at         text,
    foreign key (agency, series, year) references number_series (agency, series, year),
    check (state <> 'ISSUED' or document_id is not null),
    check (state <> 'RESERVED' or (document_id is null and reserved_by is not null)),
    check ((state = 'VOID') = (void_reason is not null)),
    check ((reserved_by is null) = (purpose is null)),
    check (cast(substr(dated, 1, 4) as integer) + 543 = year)
) strict;

-- A number, once out, is never given again.
create unique index outgoing_number_once on outgoing_entry (agency, series, year, ordinal);
create unique index outgoing_document_once on outgoing_entry (document_id);
create index outgoing_reserved on outgoing_entry (reserved_until) where state = 'RESERVED';

create table draft (
    id                 integer primary key,
    form               text not null,
    clerk              text not null,
    source_document_id integer references document (id),
    begun_at           text not null,
    entry_id           integer unique references outgoing_entry (id)
) strict;

create index draft_by_clerk on draft (clerk);

create table draft_revision (
    draft_id integer not null references draft (id),
    number   integer not null check (number >= 1),
    fields   text not null,
    saved_by text not null,
    saved_at text not null,
    primary key (draft_id, number)
) strict;

create table job (
    id          integer primary key,
    kind        text not null check (kind in ('EXTRACT', 'RENDER', 'INDEX', 'SEARCHABLE')),
    document_id integer not null references document (id),
    state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    attempts    integer not null default 0 check (attempts >= 0),
    due_at      text not null,
    reason      text not null default '',
    check (state <> 'FAILED' or reason <> '')
) strict;

-- One waiting job of a kind is enough for a document; another may run at the same time.
create unique index job_waits_once on job (kind, document_id) where state = 'WAITING';
create index job_by_document on job (document_id);
create index job_open on job (state, id) where state in ('WAITING', 'RUNNING');
