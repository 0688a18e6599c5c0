BEGIN TRANSACTION;
CREATE TABLE account (
    user_name     text primary key,
    display_name  text not null check (display_name <> ''),
    role          text not null check (role in ('READER', 'CLERK', 'REGISTRAR', 'ADMINISTRATOR')),
    clearance     text not null check (clearance in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    password_hash text not null,
    created_at    text not null
) strict;
CREATE TABLE document (
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
INSERT INTO "document" VALUES(1,'ISSUED','สน ๐๐๒๓.๑๕/๑๘','2024-01-09T03:00:00.000Z','WAITING','','external-letter','สน ๐๐๒๓.๑๕/๑๘','สน|0023.15||18','2024-01-09','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','รายงานผลการตรวจบ่อบาดาล ครั้งที่ 1','NONE','NONE',NULL);
INSERT INTO "document" VALUES(2,'ISSUED','สน ๐๐๒๓.๑๕/๑๙','2024-01-09T03:00:00.000Z','WAITING','','external-letter','สน ๐๐๒๓.๑๕/๑๙','สน|0023.15||19','2024-01-09','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','รายงานผลการตรวจบ่อบาดาล ครั้งที่ 2','NONE','NONE',NULL);
INSERT INTO "document" VALUES(3,'ISSUED','สน ๐๐๒๓.๑๕/๒๐','2024-01-09T03:00:00.000Z','WAITING','','external-letter','สน ๐๐๒๓.๑๕/๒๐','สน|0023.15||20','2024-01-09','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','รายงานผลการตรวจบ่อบาดาล ครั้งที่ 3','NONE','NONE',NULL);
INSERT INTO "document" VALUES(4,'ISSUED','สน ๐๐๒๓.๑๕/ว ๑','2024-01-09T03:00:00.000Z','WAITING','','circular-letter','สน ๐๐๒๓.๑๕/ว ๑','สน|0023.15|ว|1','2024-01-09','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','ซักซ้อมแนวทางปฏิบัติงานสารบรรณ','NONE','NONE',NULL);
INSERT INTO "document" VALUES(5,'ISSUED','สน ๐๐๒๓.๑๕/ว ๓','2024-01-09T03:00:00.000Z','WAITING','','circular-letter','สน ๐๐๒๓.๑๕/ว ๓','สน|0023.15|ว|3','2024-01-09','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','ขอเชิญประชุม','NONE','NONE',NULL);
CREATE TABLE document_file (
    document_id integer not null references document (id),
    role        text not null check (role in ('ORIGINAL', 'PDF', 'DOCX', 'SEARCHABLE')),
    name        text not null,
    sha256      text not null check (length(sha256) = 64),
    bytes       integer not null check (bytes >= 0),
    stored_at   text not null,
    primary key (document_id, role)
) strict;
CREATE TABLE draft (
    id                 integer primary key,
    form               text not null,
    clerk              text not null,
    source_document_id integer references document (id),
    begun_at           text not null,
    entry_id           integer unique references outgoing_entry (id)
) strict;
CREATE TABLE draft_revision (
    draft_id integer not null references draft (id),
    number   integer not null check (number >= 1),
    fields   text not null,
    saved_by text not null,
    saved_at text not null,
    primary key (draft_id, number)
) strict;
CREATE TABLE fact (
    id           integer primary key,
    document_id  integer not null references document (id),
    name         text not null check (name <> ''),
    value        text not null,
    page         integer not null check (page >= 1),
    start_offset integer not null check (start_offset >= 0),
    end_offset   integer not null check (end_offset >= start_offset),
    certainty    real not null check (certainty between 0 and 1)
) strict;
CREATE TABLE "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO "flyway_schema_history" VALUES(1,'0001','letters registers archive','SQL','V0001__letters_registers_archive.sql',-1066548853,'','2026-11-24 18:26:07.286',6,1);
CREATE TABLE frozen_letter (
    document_id integer primary key references document (id),
    json        text not null,
    sha256      text not null check (length(sha256) = 64)
) strict;
INSERT INTO "frozen_letter" VALUES(1,'{"dated":"2024-01-09","subject":"รายงานผลการตรวจบ่อบาดาล ครั้งที่ 1"}','f094b369736b19eb228fabf51fa5de1582ea9dbbc17149dfcd6a3f94d8482e1f');
INSERT INTO "frozen_letter" VALUES(2,'{"dated":"2024-01-09","subject":"รายงานผลการตรวจบ่อบาดาล ครั้งที่ 2"}','eabb7d33953f0e3fafe7d6b4f9f5af0ca4c37c252a7869b2e7b5ea66769e6ecd');
INSERT INTO "frozen_letter" VALUES(3,'{"dated":"2024-01-09","subject":"รายงานผลการตรวจบ่อบาดาล ครั้งที่ 3"}','fc0278024c888beb4ff226e5df618f92798f29fa41c3774c90096d481bfe3017');
INSERT INTO "frozen_letter" VALUES(4,'{"dated":"2024-01-09","subject":"ซักซ้อมแนวทางปฏิบัติงานสารบรรณ"}','487bd58674a05ca5b41245eab23106ab3655334f62fb52304fa823284c678811');
INSERT INTO "frozen_letter" VALUES(5,'{"dated":"2024-01-09","subject":"ขอเชิญประชุม"}','4b8203a5257643b18e6797d30870c61a80b94d1ae878a1dfc279f9ed3844d674');
CREATE TABLE job (
    id          integer primary key,
    kind        text not null check (kind in ('EXTRACT', 'RENDER', 'INDEX', 'SEARCHABLE')),
    document_id integer not null references document (id),
    state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    attempts    integer not null default 0 check (attempts >= 0),
    due_at      text not null,
    reason      text not null default '',
    check (state <> 'FAILED' or reason <> '')
) strict;
INSERT INTO "job" VALUES(1,'RENDER',1,'WAITING',0,'2024-01-09T03:00:00.000Z','');
INSERT INTO "job" VALUES(2,'RENDER',2,'WAITING',0,'2024-01-09T03:00:00.000Z','');
INSERT INTO "job" VALUES(3,'RENDER',3,'WAITING',0,'2024-01-09T03:00:00.000Z','');
INSERT INTO "job" VALUES(4,'RENDER',4,'WAITING',0,'2024-01-09T03:00:00.000Z','');
INSERT INTO "job" VALUES(5,'RENDER',5,'WAITING',0,'2024-01-09T03:00:00.000Z','');
CREATE TABLE link (
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
CREATE TABLE number_series (
    agency        text not null,
    series        text not null check (series in ('ORDINARY', 'CIRCULAR')),
    year          integer not null check (year between 2300 and 2800),
    first_ordinal integer not null check (first_ordinal >= 1),
    next_ordinal  integer not null check (next_ordinal >= first_ordinal),
    last_dated    text,
    primary key (agency, series, year)
) strict;
INSERT INTO "number_series" VALUES('สน 0023.15','ORDINARY',2567,18,21,'2024-01-09');
INSERT INTO "number_series" VALUES('สน 0023.15','CIRCULAR',2567,1,4,'2024-01-09');
CREATE TABLE office (
    id       integer primary key check (id = 1),
    name     text not null check (name <> ''),
    agency   text not null,
    unit     text,
    place    text not null,
    emblem   text
) strict;
INSERT INTO "office" VALUES(1,'ที่ว่าการอำเภอบ้านม่วง','สน 0023.15','สำนักงานส่งเสริมการปกครองท้องถิ่นอำเภอ','ที่ว่าการอำเภอบ้านม่วง
ถนนบำรุงราษฎร์ สน ๔๗๑๔๐',NULL);
CREATE TABLE outgoing_entry (
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
INSERT INTO "outgoing_entry" VALUES(1,'สน 0023.15','ORDINARY',2567,18,'2024-01-09','ISSUED','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','รายงานผลการตรวจบ่อบาดาล ครั้งที่ 1','NONE','NONE',1,'malee','2024-01-09T03:00:00.000Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outgoing_entry" VALUES(2,'สน 0023.15','ORDINARY',2567,19,'2024-01-09','ISSUED','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','รายงานผลการตรวจบ่อบาดาล ครั้งที่ 2','NONE','NONE',2,'malee','2024-01-09T03:00:00.000Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outgoing_entry" VALUES(3,'สน 0023.15','ORDINARY',2567,20,'2024-01-09','ISSUED','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','รายงานผลการตรวจบ่อบาดาล ครั้งที่ 3','NONE','NONE',3,'malee','2024-01-09T03:00:00.000Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outgoing_entry" VALUES(4,'สน 0023.15','CIRCULAR',2567,1,'2024-01-09','ISSUED','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','ซักซ้อมแนวทางปฏิบัติงานสารบรรณ','NONE','NONE',4,'malee','2024-01-09T03:00:00.000Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "outgoing_entry" VALUES(5,'สน 0023.15','CIRCULAR',2567,2,'2024-01-09','RESERVED','','','','NONE','NONE',NULL,'malee','2024-01-09T03:00:00.000Z','malee','2024-01-09T03:00:00.000Z','แจ้งกำหนดการประชุม','2024-01-14',NULL,NULL,NULL);
INSERT INTO "outgoing_entry" VALUES(6,'สน 0023.15','CIRCULAR',2567,3,'2024-01-09','VOID','ที่ว่าการอำเภอบ้านม่วง','นายกเทศมนตรีตำบลห้วยหลัว, นายกองค์การบริหารส่วนตำบลโนนสะอาด','ขอเชิญประชุม','NONE','NONE',5,'malee','2024-01-09T03:00:00.000Z',NULL,NULL,NULL,NULL,'พิมพ์ชื่อผู้รับผิด','malee','2024-01-09T03:00:00.000Z');
CREATE TABLE page_text (
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
CREATE TABLE session (
    token_hash text primary key,
    user_name  text not null references account (user_name),
    expires_at text not null
) strict;
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX session_by_user on session (user_name);
CREATE INDEX document_by_number on document (number_key);
CREATE INDEX document_by_date on document (dated);
CREATE UNIQUE INDEX original_once on document_file (sha256) where role = 'ORIGINAL';
CREATE INDEX fact_by_document on fact (document_id);
CREATE INDEX link_from on link (from_document_id);
CREATE INDEX link_to on link (to_document_id);
CREATE INDEX link_by_cited_number on link (cited_key);
CREATE INDEX link_by_cited_date on link (cited_dated);
CREATE UNIQUE INDEX outgoing_number_once on outgoing_entry (agency, series, year, ordinal);
CREATE UNIQUE INDEX outgoing_document_once on outgoing_entry (document_id);
CREATE INDEX outgoing_reserved on outgoing_entry (reserved_until) where state = 'RESERVED';
CREATE INDEX draft_by_clerk on draft (clerk);
CREATE UNIQUE INDEX job_waits_once on job (kind, document_id) where state = 'WAITING';
CREATE INDEX job_by_document on job (document_id);
CREATE INDEX job_open on job (state, id) where state in ('WAITING', 'RUNNING');
COMMIT;
