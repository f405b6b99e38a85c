-- What is commissioned: one household, one purpose, its persons; and many of them at once.
create sequence verification.request_number;
create sequence verification.sweep_number;
grant usage on sequence verification.request_number, verification.sweep_number to shouwang_app;

create table verification.sweep (
    id           uuid        primary key,
    region       text        collate "C" not null,
    number       text        collate "C" not null,
    purpose      text        collate "C" not null check
        (purpose in ('REGISTRATION', 'DIBAO', 'MONITORING', 'RECHECK')),
    subjects     text        collate "C" not null,
    as_of        date        not null,
    scheduled    boolean     not null default false,
    requested_by text        not null,
    requested_at timestamptz not null,
    state        text        collate "C" not null default 'OPEN' check (state in ('OPEN', 'REPORTED', 'CANCELLED')),
    job_id       uuid,
    households   bigint      not null default 0,
    persons      bigint      not null default 0,
    left_out     bigint      not null default 0
);
create index sweep_region on verification.sweep (region, id);
comment on table verification.sweep is '批量复核 · Many requests at once, over a place';
comment on column verification.sweep.id is '标识 · Id';
comment on column verification.sweep.region is '复核的地区 · The place that is swept';
comment on column verification.sweep.number is '编号 · Number';
comment on column verification.sweep.purpose is '用途 · What it is for';
comment on column verification.sweep.subjects is '复核对象(代码名) · Which households, as a code name';
comment on column verification.sweep.as_of is '基准日 · Day that it speaks of';
comment on column verification.sweep.scheduled is '真为按计划启动 · Whether the schedule began it';
comment on column verification.sweep.requested_by is '发起账号 · Who began it';
comment on column verification.sweep.requested_at is '发起时间 · When';
comment on column verification.sweep.state is '状态 · State';
comment on column verification.sweep.job_id is '作业,可空 · Its job; may be null';
comment on column verification.sweep.households is '委托户数 · Households that are asked about';
comment on column verification.sweep.persons is '委托人次 · Persons that are asked about';
comment on column verification.sweep.left_out is '无有效授权而未核对的人数 · Persons left out for want of an authorisation';

create table verification.request (
    id               uuid        primary key,
    region           text        collate "C" not null,
    household_id     uuid        not null references registry.grouping,
    household_number text        not null,
    number           text        collate "C" not null,
    purpose          text        collate "C" not null check
        (purpose in ('REGISTRATION', 'DIBAO', 'MONITORING', 'RECHECK')),
    commissioned_by  text        not null,
    sweep_id         uuid        references verification.sweep,
    as_of            date        not null,
    requested_by     text        not null,
    requested_at     timestamptz not null,
    due_on           date        not null,
    state            text        collate "C" not null default 'OPEN' check (state in ('OPEN', 'REPORTED', 'CANCELLED')),
    cancelled_by     text,
    cancelled_at     timestamptz,
    cancel_reason    text,
    version          int         not null default 1,
    check ((state = 'CANCELLED') = (cancelled_at is not null))
);
create unique index request_number_once on verification.request (number);
create index request_household on verification.request (household_id);
create index request_sweep on verification.request (sweep_id);
create index request_place on verification.request (region, id);
create unique index request_open_once on verification.request (household_id, purpose) where state = 'OPEN';
comment on table verification.request is '核对委托:一户一用途一份报告 · A request: one household, one purpose, one report';
comment on column verification.request.id is '标识 · Id';
comment on column verification.request.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.request.household_id is '户 · Household';
comment on column verification.request.household_number is '户编号(委托时) · Number of the household then';
comment on column verification.request.number is '委托编号 · Number of the request';
comment on column verification.request.purpose is '用途 · What it is for';
comment on column verification.request.commissioned_by is '委托单位 · Who commissioned it';
comment on column verification.request.sweep_id is '所属批量复核,可空 · The sweep it belongs to; may be null';
comment on column verification.request.as_of is '基准日 · Day that it speaks of';
comment on column verification.request.requested_by is '委托账号 · Who asked';
comment on column verification.request.requested_at is '委托时间 · When';
comment on column verification.request.due_on is '应复日期:次日起可按部分反馈出报告 · After this day it may be reported in part';
comment on column verification.request.state is '状态 · State';
comment on column verification.request.cancelled_by is '撤销账号,可空 · Who cancelled it';
comment on column verification.request.cancelled_at is '撤销时间,可空 · When it was cancelled';
comment on column verification.request.cancel_reason is '撤销事由,可空 · Why it was cancelled';
comment on column verification.request.version is '版本 · Version';

-- No foreign key to the person or the authorisation: a sweep writes tens of thousands of rows, and the sending proves
-- the authorisation of each anyway.
create table verification.request_person (
    request_id       uuid not null references verification.request,
    person_id        uuid not null,
    region           text collate "C" not null,
    role             text collate "C" not null check (role in ('MEMBER', 'SUPPORTER')),
    authorisation_id uuid,
    held_at          timestamptz,
    primary key (request_id, person_id)
);
create index request_person_authorisation on verification.request_person (authorisation_id);
create index request_person_person on verification.request_person (person_id);
comment on table verification.request_person is '委托核对的人 · A person of a request';
comment on column verification.request_person.request_id is '委托 · Its request';
comment on column verification.request_person.person_id is '人 · The person';
comment on column verification.request_person.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.request_person.role is '身份:共同生活成员、赡抚扶养义务人 · Member of the household, or supporter';
comment on column verification.request_person.authorisation_id is
    '所依据的授权,可空即不查询 · The authorisation it rests on; null means that nobody is asked';
comment on column verification.request_person.held_at is
    '封存时刻,可空:授权撤回,已得答复不再使用 · Since when the answers are on hold because it was withdrawn';

select access.guard('verification.sweep', 'PLACE');
select access.guard('verification.request', 'PLACE');
select access.guard('verification.request_person', 'PLACE');
grant select, insert on verification.sweep, verification.request, verification.request_person to shouwang_app;
grant update (state, job_id, households, persons, left_out) on verification.sweep to shouwang_app;
grant update (state, cancelled_by, cancelled_at, cancel_reason, version) on verification.request to shouwang_app;
grant update (authorisation_id, held_at) on verification.request_person to shouwang_app;
