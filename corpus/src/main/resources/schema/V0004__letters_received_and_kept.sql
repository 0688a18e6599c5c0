-- Days are ISO text of Bangkok, times of day 'HH:MM' of Bangkok.

create table register_setting (
    name  text primary key,
    value text not null
) strict;

-- A run of receive numbers: one registry, one calendar year. The empty name is the central registry.
create table receive_series (
    registry      text not null,
    year          integer not null check (year between 2300 and 2800),
    first_ordinal integer not null check (first_ordinal >= 1),
    next_ordinal  integer not null check (next_ordinal >= first_ordinal),
    last_received text,
    primary key (registry, year)
) strict;

create table incoming_entry (
    id            integer primary key,
    registry      text not null,
    year          integer not null,
    ordinal       integer not null check (ordinal >= 1),
    received_on   text not null check (received_on glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    received_time text not null check (received_time glob '[0-2][0-9]:[0-5][0-9]'),
    state         text not null check (state in ('RECEIVED', 'VOID')),
    number        text,
    dated         text check (dated is null or dated glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    sender        text,
    addressee     text,
    subject       text not null check (subject <> ''),
    urgency       text not null check (urgency in ('NONE', 'URGENT', 'VERY_URGENT', 'MOST_URGENT')),
    secrecy       text not null check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    document_id   integer references document (id),
    remark        text not null default '',
    entered_by    text not null,
    entered_at    text not null,
    void_reason   text,
    void_by       text,
    void_at       text,
    foreign key (registry, year) references receive_series (registry, year),
    check ((state = 'VOID') = (void_reason is not null)),
    check (cast(substr(received_on, 1, 4) as integer) + 543 = year)
) strict;

-- A receive number, once out, is never given again; a registry receives a document once.
create unique index incoming_number_once on incoming_entry (registry, year, ordinal);
create unique index incoming_document_once on incoming_entry (registry, document_id) where state = 'RECEIVED';
create index incoming_by_document on incoming_entry (document_id);
create index incoming_by_day on incoming_entry (received_on);

-- Who acts, what was done (การปฏิบัติ). Only ever added to.
create table incoming_handling (
    entry_id   integer not null references incoming_entry (id),
    number     integer not null check (number >= 1),
    text       text not null check (text <> ''),
    written_by text not null,
    written_at text not null,
    primary key (entry_id, number)
) strict;

create table retention_class (
    code      text primary key,
    place     integer not null unique,
    name      text not null check (name <> ''),
    rule      text not null check (rule in ('YEARS', 'FOREVER', 'BY_LAW', 'UNTIL_REPEALED')),
    years     integer check (years between 1 and 100),
    clause    text not null,
    confirmed integer not null check (confirmed in (0, 1)),
    check ((rule = 'YEARS') = (years is not null))
) strict;

insert into retention_class (code, place, name, rule, years, clause, confirmed)
values ('ordinary', 1, 'หนังสือโดยปกติ', 'YEARS', 10, 'ข้อ ๕๗', 1),
       ('secret', 2, 'หนังสือที่ต้องสงวนเป็นความลับ', 'BY_LAW', null, 'ข้อ ๕๗.๑', 0),
       ('case', 3, 'หนังสือที่เป็นหลักฐานทางอรรถคดี หรือที่กฎหมายกำหนด', 'BY_LAW', null, 'ข้อ ๕๗.๒', 0),
       ('history', 4, 'หนังสือที่มีคุณค่าทางประวัติศาสตร์', 'FOREVER', null, 'ข้อ ๕๗.๓', 0),
       ('duplicate', 5, 'หนังสือที่มีต้นเรื่องค้นได้จากที่อื่น', 'YEARS', 5, 'ข้อ ๕๗.๔', 0),
       ('routine', 6, 'หนังสือเรื่องธรรมดาที่ไม่มีความสำคัญ', 'YEARS', 1, 'ข้อ ๕๗.๕', 1),
       ('money', 7, 'หนังสือการเงินที่ตรวจสอบแล้ว', 'YEARS', 5, 'ข้อ ๕๗.๖', 0),
       ('circular', 8, 'หนังสือเวียนที่ต้องถือปฏิบัติ', 'UNTIL_REPEALED', null, '', 0);

create table kept_paper (
    document_id     integer primary key references document (id),
    retention_class text not null references retention_class (code),
    file_code       text not null,
    state           text not null check (state in ('IN_WORK', 'STORED', 'IN_USE')),
    kept_since      text not null check (kept_since glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    keep_until      text check (keep_until is null or keep_until >= kept_since),
    own_keeping     integer not null check (own_keeping in (0, 1)),
    remark          text not null,
    filed_by        text not null,
    filed_at        text not null
) strict;

create index kept_paper_until on kept_paper (keep_until);
create index kept_paper_since on kept_paper (kept_since);
create index kept_paper_file on kept_paper (file_code);
