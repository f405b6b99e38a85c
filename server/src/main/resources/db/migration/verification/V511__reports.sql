-- A sealed report names persons by their numbers and masked names only, so that it can be handed on and checked; whole
-- names are put on paper when a reason is on record.
create table verification.report_count (
    region text collate "C" not null,
    year   int  not null,
    last   int  not null check (last > 0),
    primary key (region, year)
);
comment on table verification.report_count is '各县各年的报告流水号 · The last number of a county''s reports in a year';
comment on column verification.report_count.region is '县 · The county';
comment on column verification.report_count.year is '年 · The year';
comment on column verification.report_count.last is '最近的流水号 · The last number given';

create table verification.report (
    id               uuid        primary key,
    region           text        collate "C" not null,
    request_id       uuid        not null references verification.request,
    household_id     uuid        not null references registry.grouping,
    household_number text        not null,
    number           text        collate "C" not null,
    purpose          text        collate "C" not null,
    code             text        collate "C" not null,
    as_of            date        not null,
    sealed_at        timestamptz not null,
    sealed_by        text        not null,
    valid_until      date        not null,
    hash             text        collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
    content          text        not null,
    partial          boolean     not null,
    findings         int         not null,
    previous_id      uuid        references verification.report
);
create unique index report_number_once on verification.report (number);
create unique index report_code_once on verification.report (code);
create index report_request on verification.report (request_id);
create index report_household on verification.report (household_id);
create index report_previous on verification.report (previous_id);
create index report_place on verification.report (region, id);
comment on table verification.report is '核对报告:编号、封存、有期限,只增不改 · A sealed report; only added to';
comment on column verification.report.id is '标识 · Id';
comment on column verification.report.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.report.request_id is '委托 · The request';
comment on column verification.report.household_id is '户 · The household';
comment on column verification.report.household_number is '户编号(当时) · Number of the household then';
comment on column verification.report.number is '报告编号(县、年、流水号) · Number, of county and year';
comment on column verification.report.purpose is '用途 · What it is for';
comment on column verification.report.code is '查验码 · What its square code holds, to check it by';
comment on column verification.report.as_of is '基准日 · Day that it speaks of';
comment on column verification.report.sealed_at is '出具时间 · When it was sealed';
comment on column verification.report.sealed_by is '出具账号 · Who sealed it';
comment on column verification.report.valid_until is '有效期至 · Last day on which it may be relied on';
comment on column verification.report.hash is '内容摘要(SHA-256) · Hash of the content';
comment on column verification.report.content is '内容(规范 JSON),人名已遮盖 · The content as canonical JSON, names masked';
comment on column verification.report.partial is '真为部分反馈 · Whether an answer is still missing';
comment on column verification.report.findings is '差异数 · How many findings it names';
comment on column verification.report.previous_id is '所替代的报告,可空 · The report that it follows; may be null';

-- The open page of a report: what a stranger with the code may know. No place, no household, no name.
create table verification.report_check (
    code        text        collate "C" primary key,
    number      text        collate "C" not null,
    hash        text        collate "C" not null,
    sealed_at   timestamptz not null,
    valid_until date        not null,
    partial     boolean     not null,
    replaced    boolean     not null default false
);
comment on table verification.report_check is '报告查验:不含个人信息 · What the open page tells of a report; nothing personal';
comment on column verification.report_check.code is '查验码 · The code';
comment on column verification.report_check.number is '报告编号 · Number of the report';
comment on column verification.report_check.hash is '内容摘要 · Hash of its content';
comment on column verification.report_check.sealed_at is '出具时间 · When it was sealed';
comment on column verification.report_check.valid_until is '有效期至 · Last day on which it may be relied on';
comment on column verification.report_check.partial is '真为部分反馈 · Whether an answer was still missing';
comment on column verification.report_check.replaced is '真为已有新报告 · Whether a newer one took its place';

select access.guard('verification.report_count', 'HOUSEHOLD');
select access.guard('verification.report', 'HOUSEHOLD');
grant select, insert on verification.report_count, verification.report to shouwang_app;
grant update (last) on verification.report_count to shouwang_app;
grant select, insert, update (replaced) on verification.report_check to shouwang_app;
