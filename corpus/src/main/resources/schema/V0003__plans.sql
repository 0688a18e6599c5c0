-- Plans and reports. Revisions and steps are only added.
create table plan (
    id       integer primary key,
    kind     text not null check (kind in ('STRATEGY', 'ACTION_PLAN', 'ANNUAL_HR_PLAN', 'KPI_REPORT', 'DEVELOPMENT_PLAN')),
    secrecy  text not null check (secrecy in ('NONE', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    begun_by text not null,
    begun_at text not null
) strict;

create table plan_revision (
    plan_id     integer not null references plan (id),
    number      integer not null check (number >= 1),
    title       text not null,
    title_words text not null,
    year_from   integer not null check (year_from between 2300 and 2800),
    year_to     integer not null check (year_to between year_from and 2800),
    json        text not null,
    sha256      text not null check (length(sha256) = 64),
    saved_by    text not null,
    saved_at    text not null,
    primary key (plan_id, number)
) strict;

-- The way of a plan from draft to force; an amendment is announced under its number.
create table plan_step (
    plan_id    integer not null references plan (id),
    step       integer not null check (step >= 1),
    status     text not null check (status in ('DRAFT', 'SUBMITTED', 'APPROVED', 'ANNOUNCED', 'IN_FORCE', 'SUPERSEDED')),
    revision   integer not null,
    amendment  integer not null check (amendment >= 0),
    dated      text not null check (dated glob '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
    note       text not null,
    entered_by text not null,
    entered_at text not null,
    primary key (plan_id, step),
    foreign key (plan_id, revision) references plan_revision (plan_id, number)
) strict;

create unique index plan_amendment_once on plan_step (plan_id, amendment) where status = 'ANNOUNCED';

-- The rows of each plan's newest revision, as one searches for them; made anew with each revision.
create table plan_row (
    plan_id         integer not null references plan (id),
    table_place     integer not null check (table_place >= 1),
    table_key       text not null,
    row             integer not null check (row >= 1),
    total           integer not null check (total in (0, 1)),
    strategy        text not null,
    strategy_words  text not null,
    project         text not null,
    project_words   text not null,
    indicator       text not null,
    indicator_words text not null,
    unit            text not null,
    unit_words      text not null,
    amount_satang   integer,
    years           text not null check (years glob ',[0-9]*,'),
    cells           text not null,
    words           text not null,
    primary key (plan_id, table_key, row)
) strict;

create index plan_row_by_amount on plan_row (amount_satang);
