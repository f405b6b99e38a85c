-- What was declared and what was found differ by a rule of the pack: a question to the household. Nothing here ends
-- anything: no column, no trigger and no reference leads to a case, a benefit or a payment (EndsNothingTest).
alter table verification.match_question add column line bigint not null default 0;
comment on column verification.match_question.line is '回执中的行号 · Line of the delivery';

create table verification.finding (
    id               uuid        primary key,
    region           text        collate "C" not null,
    request_id       uuid        not null references verification.request,
    household_id     uuid        not null references registry.grouping,
    household_number text        not null,
    subject          text        collate "C" not null,
    subject_kind     text        collate "C" not null,
    pack             text        collate "C" not null,
    pack_hash        text        collate "C" not null,
    rule             text        collate "C" not null,
    title_zh         text        not null,
    title_en         text        not null,
    concern          text        collate "C" not null check (concern in ('EXCESS', 'OMISSION')),
    weight           text        collate "C" not null,
    document         text        not null,
    article          text        not null,
    datasets         text[]      not null check (cardinality(datasets) > 0),
    declared         text        not null,
    found            text        not null,
    tolerance        text        not null,
    tolerance_zh     text        not null,
    tolerance_en     text        not null,
    question_zh      text        not null,
    question_en      text        not null,
    as_of            date        not null,
    sources          jsonb       not null,
    state            text        collate "C" not null default 'OPEN' check
        (state in ('OPEN', 'ASKED', 'EXPLAINED', 'CONFIRMED', 'DISPROVED')),
    made_at          timestamptz not null,
    asked_at         timestamptz,
    answer_due       date,
    explanation      text        not null default '',
    evidence         text        not null default '',
    proposed_by      text,
    proposed_at      timestamptz,
    settled_by       text,
    settled_at       timestamptz,
    reason           text        not null default '',
    recheck_id       uuid        references verification.request,
    version          int         not null default 1,
    -- Against a household: it was asked, one officer says so, and another one too.
    constraint finding_confirmed_by_two check
        (state <> 'CONFIRMED' or (asked_at is not null and proposed_by is not null and settled_by is not null
                                  and proposed_by <> settled_by)),
    check ((state in ('CONFIRMED', 'DISPROVED')) = (settled_at is not null)),
    check ((settled_at is null) = (settled_by is null))
);
create unique index finding_once on verification.finding (request_id, rule, subject);
create index finding_household on verification.finding (household_id);
create index finding_recheck on verification.finding (recheck_id);
create index finding_place on verification.finding (region, state, id);
create index finding_rule on verification.finding (rule, state);
comment on table verification.finding is '差异:申报与查得不一致,须由人核实 · Declared and found differ: a question for people';
comment on column verification.finding.id is '标识 · Id';
comment on column verification.finding.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.finding.request_id is '委托 · The request whose answers raised it';
comment on column verification.finding.household_id is '户 · The household';
comment on column verification.finding.household_number is '户编号(当时) · Number of the household then';
comment on column verification.finding.subject is '人或户的编号 · Number of the person or grouping';
comment on column verification.finding.subject_kind is '对象类别 · Kind of subject';
comment on column verification.finding.pack is '政策包 · The pack whose rule it is';
comment on column verification.finding.pack_hash is '政策包摘要 · Hash of that pack';
comment on column verification.finding.rule is '差异规则 · The rule, as the pack names it';
comment on column verification.finding.title_zh is '名称(中文) · What it is called, in Chinese';
comment on column verification.finding.title_en is '名称(英文) · What it is called, in English';
comment on column verification.finding.concern is '疑似不应享受、疑似应享未享 · Help that may be undue, or may be missing';
comment on column verification.finding.weight is '轻重 · How sure it is that something is wrong';
comment on column verification.finding.document is '依据文件 · The document it rests on';
comment on column verification.finding.article is '条款 · Its article';
comment on column verification.finding.datasets is '所依据的数据项 · Datasets that it rests on';
comment on column verification.finding.declared is '申报值,可空 · What was declared; may be empty';
comment on column verification.finding.found is '查得值 · What was found';
comment on column verification.finding.tolerance is '允许误差(数) · The tolerance in force, as a number; may be empty';
comment on column verification.finding.tolerance_zh is '允许误差(中文) · The tolerance in words, in Chinese';
comment on column verification.finding.tolerance_en is '允许误差(英文) · The tolerance in words, in English';
comment on column verification.finding.question_zh is '问题(中文) · What the household is asked, in Chinese';
comment on column verification.finding.question_en is '问题(英文) · What the household is asked, in English';
comment on column verification.finding.as_of is '基准日 · Day that it speaks of';
comment on column verification.finding.sources is '所依据记录的标识与数据日期 · Ids and dates of the records it rests on';
comment on column verification.finding.state is
    '状态:待问、已问、已说明、属实、不属实 · Open, asked, explained, confirmed or disproved';
comment on column verification.finding.made_at is '产生时间 · When it was raised';
comment on column verification.finding.asked_at is '询问时间,可空 · When the household was asked; null while it was not';
comment on column verification.finding.answer_due is '答复期限,可空 · Until when it may answer';
comment on column verification.finding.explanation is '家庭说明 · What the household says';
comment on column verification.finding.evidence is '凭证 · What it shows for it';
comment on column verification.finding.proposed_by is '提出“属实”的账号,可空 · Who said first that it is so';
comment on column verification.finding.proposed_at is '提出时间,可空 · When';
comment on column verification.finding.settled_by is '核定账号,可空 · Who settled it';
comment on column verification.finding.settled_at is '核定时间,可空 · When it was settled';
comment on column verification.finding.reason is '核定理由 · Why';
comment on column verification.finding.recheck_id is '复核委托,可空 · The request that looks again; may be null';
comment on column verification.finding.version is '版本 · Version';

create table verification.finding_event (
    id           bigint      generated always as identity primary key,
    finding_id   uuid        not null references verification.finding,
    region       text        collate "C" not null,
    kind         text        collate "C" not null check (kind in
        ('ASKED', 'EXPLAINED', 'OBJECTED', 'RECHECKED', 'PROPOSED', 'CONFIRMED', 'DISPROVED')),
    text         text        not null,
    evidence     text        not null default '',
    account      text        not null,
    account_name text        not null,
    at           timestamptz not null
);
create index finding_event_of on verification.finding_event (finding_id, id);
comment on table verification.finding_event is '差异的经过,只增不改 · What happened to a finding; only added to';
comment on column verification.finding_event.id is '顺序号 · Number';
comment on column verification.finding_event.finding_id is '差异 · The finding';
comment on column verification.finding_event.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.finding_event.kind is '经过 · What happened';
comment on column verification.finding_event.text is '内容 · What was said';
comment on column verification.finding_event.evidence is '凭证 · Evidence';
comment on column verification.finding_event.account is '账号 · Who recorded it';
comment on column verification.finding_event.account_name is '姓名 · Their name then';
comment on column verification.finding_event.at is '时间 · When';

-- A finding that was not so: what the department must put right, told with its next list.
create table verification.correction (
    id          uuid        primary key,
    region      text        collate "C" not null,
    department  text        collate "C" not null,
    record_id   uuid        not null references verification.record,
    finding_id  uuid        not null references verification.finding,
    person_id   uuid        not null,
    dataset     text        collate "C" not null,
    reason      text        not null,
    made_by     text        not null,
    made_at     timestamptz not null,
    enquiry_id  uuid        references verification.enquiry,
    told_at     timestamptz
);
create unique index correction_once on verification.correction (record_id);
create index correction_finding on verification.correction (finding_id);
create index correction_enquiry on verification.correction (enquiry_id);
create index correction_open on verification.correction (region, department) where told_at is null;
comment on table verification.correction is '更正通知:经核实不属实的记录,随下次名单退回部门 · What a department must put right';
comment on column verification.correction.id is '标识 · Id';
comment on column verification.correction.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.correction.department is '部门 · The department';
comment on column verification.correction.record_id is '不属实的记录 · The record that was not so';
comment on column verification.correction.finding_id is '差异 · The finding';
comment on column verification.correction.person_id is '人 · The person';
comment on column verification.correction.dataset is '数据项 · The dataset';
comment on column verification.correction.reason is '理由 · Why';
comment on column verification.correction.made_by is '登记账号 · Who recorded it';
comment on column verification.correction.made_at is '登记时间 · When';
comment on column verification.correction.enquiry_id is '随哪份名单告知,可空 · The list it was told with; null until then';
comment on column verification.correction.told_at is '告知时间,可空 · When it was told';

alter table verification.record add column disproved_at timestamptz;
comment on column verification.record.disproved_at is '经核实不属实的时间,可空 · When it was found not to be so; may be null';
grant update (disproved_at) on verification.record to shouwang_app;

select access.guard('verification.finding', 'HOUSEHOLD');
select access.guard('verification.finding_event', 'HOUSEHOLD');
grant select, insert on verification.finding, verification.finding_event to shouwang_app;
select access.guard('verification.correction', 'DEPARTMENT');
grant select, insert on verification.correction to shouwang_app;
grant update (enquiry_id, told_at) on verification.correction to shouwang_app;
grant update (state, asked_at, answer_due, explanation, evidence, proposed_by, proposed_at, settled_by, settled_at,
              reason, recheck_id, version) on verification.finding to shouwang_app;
