-- What comes back from a department, whose it is, and how well the way works.
create sequence verification.delivery_number;
grant usage on sequence verification.delivery_number to shouwang_app;

create table verification.delivery (
    id          uuid        primary key,
    region      text        collate "C" not null,
    department  text        collate "C" not null,
    enquiry_id  uuid        not null references verification.enquiry,
    number      text        collate "C" not null,
    channel     text        collate "C" not null check (channel in ('FILE', 'FOLDER', 'HTTP', 'TABLE')),
    file_hash   text        not null,
    received_by text        not null,
    received_at timestamptz not null,
    rows        bigint      not null,
    accepted    bigint      not null,
    refused     bigint      not null,
    questions   bigint      not null default 0,
    strangers   bigint      not null default 0,
    late        boolean     not null,
    whole       boolean     not null
);
create unique index delivery_once on verification.delivery (enquiry_id, file_hash);
create index delivery_place on verification.delivery (region, id);
comment on table verification.delivery is '回执:收到的一份答复 · An answer that was received';
comment on column verification.delivery.id is '标识 · Id';
comment on column verification.delivery.region is '县 · The county';
comment on column verification.delivery.department is '部门 · The department';
comment on column verification.delivery.enquiry_id is '所答的查询批 · The enquiry it answers';
comment on column verification.delivery.number is '回执编号 · Number';
comment on column verification.delivery.channel is '通道 · By which way';
comment on column verification.delivery.file_hash is '内容摘要;相同即同一份 · SHA-256 of it; the same twice is one';
comment on column verification.delivery.received_by is '接收账号 · Who received it';
comment on column verification.delivery.received_at is '接收时间 · When';
comment on column verification.delivery.rows is '行数 · Rows';
comment on column verification.delivery.accepted is '采纳行数 · Rows that were taken';
comment on column verification.delivery.refused is '退回行数 · Rows that were refused, with a reason each';
comment on column verification.delivery.questions is '疑似本人行数 · Rows that ask whether it is the same person';
comment on column verification.delivery.strangers is '不在名单上的行数 · Rows about persons who were not asked about';
comment on column verification.delivery.late is '真为逾期 · Whether it came after the day it was due';
comment on column verification.delivery.whole is '真为完整(行数与回执所写相符) · Whether it is as long as it says';

create table verification.refused_line (
    delivery_id uuid   not null references verification.delivery,
    seq         int    not null,
    region      text   collate "C" not null,
    department  text   collate "C" not null,
    line        bigint not null,
    field       text   not null,
    reason_zh   text   not null,
    reason_en   text   not null,
    remedy_zh   text   not null,
    remedy_en   text   not null,
    primary key (delivery_id, seq)
);
comment on table verification.refused_line is '退回部门的行与原因 · A line that was refused, and why';
comment on column verification.refused_line.delivery_id is '回执 · Its delivery';
comment on column verification.refused_line.seq is '顺序号 · Position in the list';
comment on column verification.refused_line.region is '县 · The county';
comment on column verification.refused_line.department is '部门 · The department';
comment on column verification.refused_line.line is '行号 · Line of the file';
comment on column verification.refused_line.field is '列名 · Title of the column';
comment on column verification.refused_line.reason_zh is '原因(中文) · Why, in Chinese';
comment on column verification.refused_line.reason_en is '原因(英文) · Why, in English';
comment on column verification.refused_line.remedy_zh is '处理办法(中文) · What to do, in Chinese';
comment on column verification.refused_line.remedy_en is '处理办法(英文) · What to do, in English';

create table verification.record (
    id          uuid  primary key,
    region      text  collate "C" not null,
    request_id  uuid  not null,
    person_id   uuid  not null,
    department  text  collate "C" not null,
    dataset     text  collate "C" not null,
    fields      jsonb not null,
    data_date   date  not null,
    method      text  collate "C" not null check (method in ('ID_AND_NAME', 'ID_ONLY', 'LINKED')),
    score       real  not null check (score between 0 and 1),
    delivery_id uuid  not null,
    retracted_at timestamptz
);
create index record_of on verification.record (request_id, person_id);
create index record_delivery on verification.record (delivery_id);
comment on table verification.record is '查得记录 · A record that a department found';
comment on column verification.record.id is '标识 · Id';
comment on column verification.record.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.record.request_id is '委托 · The request';
comment on column verification.record.person_id is '人 · The person';
comment on column verification.record.department is '部门 · The department';
comment on column verification.record.dataset is '数据项 · The dataset';
comment on column verification.record.fields is '各栏内容 · What it says, by field';
comment on column verification.record.data_date is '数据日期 · Date of the data';
comment on column verification.record.method is
    '比对方法:证件号码加姓名、仅证件号码、疑似后经人确认 · How it was known whose it is';
comment on column verification.record.score is '把握,0 至 1 · How sure that is';
comment on column verification.record.delivery_id is '所属回执 · The delivery it came in';
comment on column verification.record.retracted_at is
    '部门更正而作废的时间,可空 · When a later delivery of the department replaced it';

create table verification.match_question (
    id          uuid        primary key,
    region      text        collate "C" not null,
    department  text        collate "C" not null,
    delivery_id uuid        not null references verification.delivery,
    request_id  uuid        not null,
    dataset     text        collate "C" not null,
    fields      jsonb       not null,
    data_date   date        not null,
    name        text        not null,
    document    bytea,
    birth_date  date,
    person_id   uuid        not null,
    probability real        not null check (probability between 0 and 1),
    weight      real        not null,
    reasons     jsonb       not null,
    state       text        collate "C" not null default 'OPEN' check (state in ('OPEN', 'SAME', 'OTHER')),
    settled_by  text,
    settled_at  timestamptz,
    reason      text,
    check ((state = 'OPEN') = (settled_at is null))
);
create index match_question_delivery on verification.match_question (delivery_id);
create index match_question_request on verification.match_question (request_id, person_id);
create index match_question_open on verification.match_question (region, id) where state = 'OPEN';
comment on table verification.match_question is '疑似本人:由人认定 · A record that may be of a person: a question for people';
comment on column verification.match_question.id is '标识 · Id';
comment on column verification.match_question.region is '候选人所在的村 · The village of the candidate';
comment on column verification.match_question.department is '部门 · The department';
comment on column verification.match_question.delivery_id is '所属回执 · The delivery it came in';
comment on column verification.match_question.request_id is '委托 · The request';
comment on column verification.match_question.dataset is '数据项 · The dataset';
comment on column verification.match_question.fields is '各栏内容 · What the record says';
comment on column verification.match_question.data_date is '数据日期 · Date of the data';
comment on column verification.match_question.name is '记录上的姓名 · The name on the record';
comment on column verification.match_question.document is '记录上的证件号码(密文),可空 · The number on the record, encrypted';
comment on column verification.match_question.birth_date is '记录上的出生日期,可空 · The birth date on the record';
comment on column verification.match_question.person_id is '候选人 · The person it may be';
comment on column verification.match_question.probability is '可能性,0 至 1 · How probable';
comment on column verification.match_question.weight is '权重合计 · Sum of the weights';
comment on column verification.match_question.reasons is '各项依据 · What speaks for it and against it';
comment on column verification.match_question.state is '状态:待认定、是本人、不是本人 · Open, the same, or another';
comment on column verification.match_question.settled_by is '认定账号,可空 · Who settled it';
comment on column verification.match_question.settled_at is '认定时间,可空 · When it was settled';
comment on column verification.match_question.reason is '认定理由,可空 · Why';

create table verification.feed (
    region          text        collate "C" not null,
    department      text        collate "C" not null,
    last_sent_at    timestamptz,
    last_answer_at  timestamptz,
    last_error      text        not null default '',
    last_error_at   timestamptz,
    newest_data     date,
    asked           bigint      not null default 0,
    answered        bigint      not null default 0,
    primary key (region, department)
);
comment on table verification.feed is '部门通道的状况 · How well the way to a department works';
comment on column verification.feed.region is '县 · The county';
comment on column verification.feed.department is '部门 · The department';
comment on column verification.feed.last_sent_at is '最近送出时间,可空 · When something was last sent';
comment on column verification.feed.last_answer_at is '最近答复时间,可空 · When an answer last came';
comment on column verification.feed.last_error is '最近一次故障(代码名),可空 · The last fault, as a code name';
comment on column verification.feed.last_error_at is '最近一次故障时间,可空 · When it was';
comment on column verification.feed.newest_data is '最新数据日期,可空 · Date of the newest data';
comment on column verification.feed.asked is '累计送出人次 · Persons asked about so far';
comment on column verification.feed.answered is '累计答复人次 · Persons answered so far';

select access.guard('verification.delivery', 'DEPARTMENT');
select access.guard('verification.refused_line', 'DEPARTMENT');
select access.guard('verification.record', 'DEPARTMENT');
select access.guard('verification.match_question', 'DEPARTMENT');
select access.guard('verification.feed', 'DEPARTMENT');
grant select, insert on verification.delivery, verification.refused_line, verification.record,
    verification.match_question, verification.feed to shouwang_app;

grant update (rows, accepted, refused, questions, strangers, whole) on verification.delivery to shouwang_app;
grant update (retracted_at) on verification.record to shouwang_app;
grant update (state, settled_by, settled_at, reason) on verification.match_question to shouwang_app;
grant update (last_sent_at, last_answer_at, last_error, last_error_at, newest_data, asked, answered)
    on verification.feed to shouwang_app;
