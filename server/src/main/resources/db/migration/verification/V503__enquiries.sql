-- What goes out to a department. The database itself refuses to send what nobody allowed.
create sequence verification.enquiry_number;
grant usage on sequence verification.enquiry_number to shouwang_app;

create table verification.enquiry (
    id           uuid        primary key,
    region       text        collate "C" not null,
    department   text        collate "C" not null,
    holder       text        collate "C" not null,
    number       text        collate "C" not null,
    datasets     text[]      not null check (cardinality(datasets) > 0),
    channel      text        collate "C" not null check (channel in ('FILE', 'FOLDER', 'HTTP', 'TABLE')),
    state        text        collate "C" not null default 'PREPARED' check
        (state in ('PREPARED', 'SENT', 'PARTLY', 'ANSWERED', 'CLOSED')),
    persons      bigint      not null default 0,
    list_hash    text,
    prepared_by  text        not null,
    prepared_at  timestamptz not null,
    sent_at      timestamptz,
    due_on       date        not null,
    attempts     int         not null default 0,
    last_error   text        not null default '',
    retry_at     timestamptz
);
create unique index enquiry_number_once on verification.enquiry (number);
create index enquiry_place on verification.enquiry (region, id);
create index enquiry_open on verification.enquiry (department, state) where state in ('PREPARED', 'SENT', 'PARTLY');
comment on table verification.enquiry is '查询批:发给一个部门的一份名单 · A numbered list of persons for one department';
comment on column verification.enquiry.id is '标识 · Id';
comment on column verification.enquiry.region is '县 · The county, whose enquiry it is';
comment on column verification.enquiry.department is '部门(来源目录) · The department, as the catalogue of sources names it';
comment on column verification.enquiry.holder is '数据所在的省、市、县代码 · The place whose office holds the data';
comment on column verification.enquiry.number is '查询编号 · Number';
comment on column verification.enquiry.datasets is '所查数据项,依次 · The datasets asked for, in the order of the answers';
comment on column verification.enquiry.channel is '通道:文件、目录、接口、库表 · By which way';
comment on column verification.enquiry.state is '状态 · State';
comment on column verification.enquiry.persons is '人数 · Persons on the list';
comment on column verification.enquiry.list_hash is '最近一次送出名单的摘要,可空 · SHA-256 of the list that left last';
comment on column verification.enquiry.prepared_by is '编制账号 · Who prepared it';
comment on column verification.enquiry.prepared_at is '编制时间 · When it was prepared';
comment on column verification.enquiry.sent_at is '首次送出时间,可空 · When it was first sent';
comment on column verification.enquiry.due_on is '应复日期 · Day by which an answer is due';
comment on column verification.enquiry.attempts is '送出次数 · How often it was tried';
comment on column verification.enquiry.last_error is '最近一次未送出的原因(代码名),可空 · Why the last attempt failed, as a code name';
comment on column verification.enquiry.retry_at is '下次重试时间,可空 · When it will be tried again';

-- Hundreds of thousands in a sweep: no foreign keys, one letter an answer. Each is written three times, prepared, sent
-- and answered: no index holds what changes, and a page has room, so that a line stays where it is. F found, N asked
-- and nothing found, U no answer, - not asked; in the order of the datasets of the enquiry.
create table verification.enquiry_line (
    enquiry_id       uuid        not null,
    request_id       uuid        not null,
    person_id        uuid        not null,
    region           text        collate "C" not null,
    department       text        collate "C" not null,
    authorisation_id uuid        not null,
    state            text        collate "C" not null default 'PREPARED' check
        (state in ('PREPARED', 'SENT', 'ANSWERED', 'STOPPED')),
    answers          text        collate "C" not null check
        (answers <> '' and translate(answers, 'FNU-', '') = ''),
    sent_at          timestamptz,
    answered_at      timestamptz,
    late             boolean     not null default false,
    primary key (enquiry_id, request_id, person_id),
    check (state not in ('SENT', 'ANSWERED') or sent_at is not null)
) with (fillfactor = 50);
create index enquiry_line_request on verification.enquiry_line (request_id, person_id);
comment on table verification.enquiry_line is '查询批中的一人 · One person of an enquiry';
comment on column verification.enquiry_line.enquiry_id is '查询批 · Its enquiry';
comment on column verification.enquiry_line.request_id is '为哪项委托 · The request it is for';
comment on column verification.enquiry_line.person_id is '人 · The person';
comment on column verification.enquiry_line.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.enquiry_line.department is '部门 · The department';
comment on column verification.enquiry_line.authorisation_id is '所依据的授权 · The authorisation it rests on';
comment on column verification.enquiry_line.state is '状态:待送、已送、已答、停止 · Prepared, sent, answered or stopped';
comment on column verification.enquiry_line.answers is
    '各数据项的答复:F 有,N 无,U 未反馈,- 未查询 · One letter for each dataset';
comment on column verification.enquiry_line.sent_at is '送出时刻,可空 · When it was sent';
comment on column verification.enquiry_line.answered_at is '最近答复时间,可空 · When the last answer came';
comment on column verification.enquiry_line.late is '真为逾期才答复 · Whether an answer came after the day it was due';

-- Of a sending and a withdrawal at one moment one comes first, and the other sees what it did. Sendings do not wait for
-- each other. One lock instead of one on each of tens of thousands of authorisations, list after list.
create function verification.hold_authorisations() returns void language sql as $$
    select pg_advisory_xact_lock_shared(hashtext('verification.authorisation'))
$$;
create function verification.wait_for_sendings() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('verification.authorisation'));
    return null;
end $$;
create trigger authorisation_waits_for_sendings before update on verification.authorisation
    for each statement execute function verification.wait_for_sendings();

-- The moment is that of the server's clock, and never before the statement itself. A line that is moved again to
-- another moment or authorisation is looked at anew. Planned for each sending, and for many lines without loops in
-- loops: row-level security makes the planner expect one authorisation where there are tens of thousands.
create function verification.require_authorisation() returns trigger language plpgsql
    set enable_nestloop = on as $$
declare
    sent      constant bigint := (select count(*) from lines_after where state = 'SENT');
    uncovered bigint;
begin
    if sent = 0 then
        return null;
    end if;
    perform verification.hold_authorisations();
    perform set_config('enable_nestloop', case when sent < 1000 then 'on' else 'off' end, true);
    execute $count$
        select count(*)
          from lines_after n
          left join lines_before o
            on o.enquiry_id = n.enquiry_id and o.request_id = n.request_id and o.person_id = n.person_id
          left join verification.authorisation a on a.id = n.authorisation_id
          left join verification.request r on r.id = n.request_id
         where n.state = 'SENT'
           and (o.state, o.authorisation_id, o.sent_at) is distinct from ('SENT', n.authorisation_id, n.sent_at)
           and not coalesce(o.state = 'PREPARED'
                            and n.sent_at >= statement_timestamp() - interval '1 minute'
                            and a.person_id = n.person_id
                            and a.valid_from <= n.sent_at
                            and n.sent_at < a.valid_to
                            and a.withdrawn_at is null
                            and r.household_id = a.household_id
                            and r.purpose = a.purpose
                            and r.state <> 'CANCELLED', false)
        $count$ into uncovered;
    if uncovered > 0 then
        raise exception 'shouwang: % lines would be sent without a live authorisation', uncovered
            using errcode = 'SW001';
    end if;
    return null;
end $$;
create trigger enquiry_line_is_authorised after update on verification.enquiry_line
    referencing old table as lines_before new table as lines_after
    for each statement execute function verification.require_authorisation();

select access.guard('verification.enquiry', 'DEPARTMENT');
select access.guard('verification.enquiry_line', 'DEPARTMENT');
grant select, insert on verification.enquiry, verification.enquiry_line to shouwang_app;

-- A line begins unsent: its state and its moment cannot be inserted, only updated, which the trigger sees.
revoke insert on verification.enquiry_line from shouwang_app;
grant insert (enquiry_id, request_id, person_id, region, department, authorisation_id, answers)
    on verification.enquiry_line to shouwang_app;
grant update (state, answers, sent_at, answered_at, late) on verification.enquiry_line to shouwang_app;
grant update (state, persons, list_hash, sent_at, attempts, last_error, retry_at)
    on verification.enquiry to shouwang_app;

-- So many lines are written at once that the server has them counted before it sends them.
grant maintain on verification.enquiry_line to shouwang_app;
