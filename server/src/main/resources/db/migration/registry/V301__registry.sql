-- Persons, the three groupings, and what was said about them. Nothing here refers to another room.
create schema registry;
comment on schema registry is '登记 · Persons, groupings and statements with their source';
grant usage on schema registry to shouwang_app;

create table registry.import (
    id uuid primary key,
    region text collate "C" not null,
    account text not null,
    at timestamptz not null,
    files text not null,
    mode text not null check (mode in ('VALID', 'ALL')),
    imported bigint not null,
    refused bigint not null,
    remarks bigint not null,
    by_table text not null
);
create index import_region on registry.import (region, id);
comment on table registry.import is '一次数据导入 · One import of files';
comment on column registry.import.id is '标识 · Id';
comment on column registry.import.region is '导入人的辖区 · The place of who imported';
comment on column registry.import.account is '导入账号 · Who imported';
comment on column registry.import.at is '导入时间 · When';
comment on column registry.import.files is '文件名 · The names of the files';
comment on column registry.import.mode is '有误时:VALID 只导入正确的行,ALL 全部不导入 · What to do when a row is refused';
comment on column registry.import.imported is '导入行数 · Rows that took effect';
comment on column registry.import.refused is '退回行数 · Rows refused';
comment on column registry.import.remarks is '提示行数 · Rows that took effect with a remark';
comment on column registry.import.by_table is '各表行数(JSON) · Counts for each table, as JSON';

create table registry.refusal (
    import_id uuid not null references registry.import,
    seq int not null,
    region text collate "C" not null,
    file text not null,
    line bigint not null,
    field text not null,
    value text not null,
    refused boolean not null,
    reason_zh text not null,
    reason_en text not null,
    remedy_zh text not null,
    remedy_en text not null,
    primary key (import_id, seq)
);
comment on table registry.refusal is '导入时退回或提示的单元格 · A cell refused or remarked upon during an import';
comment on column registry.refusal.import_id is '所属导入 · Its import';
comment on column registry.refusal.seq is '顺序号 · Position in the list';
comment on column registry.refusal.region is '导入人的辖区 · The place of who imported';
comment on column registry.refusal.file is '表:households、persons、statements · Which table';
comment on column registry.refusal.line is '行号 · Line of the file';
comment on column registry.refusal.field is '列名 · Title of the column';
comment on column registry.refusal.value is '单元格内容,个人信息已遮盖 · What stood there, masked if personal';
comment on column registry.refusal.refused is '真为退回,假为仅提示 · Whether the row was refused or only remarked upon';
comment on column registry.refusal.reason_zh is '原因(中文) · Why, in Chinese';
comment on column registry.refusal.reason_en is '原因(英文) · Why, in English';
comment on column registry.refusal.remedy_zh is '处理办法(中文) · What to do, in Chinese';
comment on column registry.refusal.remedy_en is '处理办法(英文) · What to do, in English';

create table registry.person (
    id uuid primary key,
    region text collate "C" not null,
    county text collate "C" not null check (region like county || '%'),
    number text collate "C" not null,
    name text collate "C" not null,
    document_kind text not null check (document_kind in ('identity_card', 'other', 'none')),
    document bytea,
    document_index bytea,
    sex text not null,
    birth_date date,
    ethnicity text not null,
    recorded_at timestamptz not null,
    import_id uuid not null
);
create unique index person_number on registry.person (county, number);
create unique index person_document on registry.person (county, document_index);
create index person_name on registry.person (name);
comment on table registry.person is '人 · A person, once in a county';
comment on column registry.person.id is '标识 · Id';
comment on column registry.person.region is '户档案所在的村 · The village that keeps the household file';
comment on column registry.person.county is '县 · The county, in which numbers are unique';
comment on column registry.person.number is '人编号 · Number of the person in the register';
comment on column registry.person.name is '姓名 · Name';
comment on column registry.person.document_kind is '证件类型(代码名) · Kind of document, as a code name';
comment on column registry.person.document is '证件号码(密文) · Number of the document, encrypted';
comment on column registry.person.document_index is '证件号码的盲索引 · Blind index of the number, for equality only';
comment on column registry.person.sex is '性别(代码名,最近一次导入所填) · Sex as last stated, as a code name';
comment on column registry.person.birth_date is '出生日期(最近一次导入所填,可空) · Birth date as last stated; may be unknown';
comment on column registry.person.ethnicity is '民族(代码名,可空) · Ethnicity, as a code name; may be empty';
comment on column registry.person.recorded_at is '最近一次登记时间 · When identity data were last recorded';
comment on column registry.person.import_id is '最近一次导入 · The import that last recorded identity data';

create table registry.grouping (
    id uuid primary key,
    region text collate "C" not null,
    county text collate "C" not null check (region like county || '%'),
    kind text collate "C" not null check (kind in ('HOUSEHOLD', 'UNIT', 'HUKOU')),
    number text collate "C" not null,
    recorded_at timestamptz not null,
    import_id uuid not null
);
create unique index grouping_number on registry.grouping (county, kind, number);
comment on table registry.grouping is
    '三种口径的户:建档立卡户、救助单位、户籍户 · The three groupings: household file, assistance unit, hukou booklet';
comment on column registry.grouping.id is '标识 · Id';
comment on column registry.grouping.region is '所在的村 · The village it is kept in';
comment on column registry.grouping.county is '县 · The county, in which numbers are unique';
comment on column registry.grouping.kind is '口径:HOUSEHOLD 档案户,UNIT 救助单位,HUKOU 户籍户 · Which of the three';
comment on column registry.grouping.number is '编号 · Its number';
comment on column registry.grouping.recorded_at is '首次登记时间 · When it was first recorded';
comment on column registry.grouping.import_id is '首次导入 · The import that first recorded it';

create table registry.membership (
    person_id uuid not null references registry.person,
    kind text collate "C" not null check (kind in ('HOUSEHOLD', 'UNIT', 'HUKOU')),
    valid_from date not null,
    valid_to date not null check (valid_from <= valid_to),
    grouping_id uuid not null references registry.grouping,
    region text collate "C" not null,
    number text collate "C" not null,
    relation text not null,
    recorded_at timestamptz not null,
    import_id uuid not null,
    primary key (person_id, kind, valid_from)
);
create index membership_grouping on registry.membership (grouping_id);
comment on table registry.membership is '某人某时属于某户 · Who belongs to which grouping, and when';
comment on column registry.membership.person_id is '人 · The person';
comment on column registry.membership.kind is '口径 · Which of the three groupings';
comment on column registry.membership.valid_from is '起;-infinity 表示未说明起始 · First day; -infinity where nobody said';
comment on column registry.membership.valid_to is '止(不含);infinity 表示至今 · First day that is out';
comment on column registry.membership.grouping_id is '户 · The grouping';
comment on column registry.membership.region is '该人所在的村 · The village of the person';
comment on column registry.membership.number is
    '户的编号;户籍可能在外村,仍须可见 · Its number, readable even where another village keeps it';
comment on column registry.membership.relation is
    '与户主关系(代码名,档案户) · Kinship to the head of the household file, as a code name';
comment on column registry.membership.recorded_at is '登记时间 · When it was recorded';
comment on column registry.membership.import_id is '所属导入 · The import that recorded it';

-- Append only. No foreign key to the subject, which may be of two kinds, nor to the import: both are written in the
-- transaction of the statement, and a check for each of some millions of rows would take longer than the rest.
create table registry.fact (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    subject_id uuid not null,
    fact text collate "C" not null,
    state text collate "C" not null check (state in ('VALUE', 'NOTHING_FOUND', 'NO_ANSWER')),
    value text not null,
    amount bigint check ((amount is not null) = (state = 'VALUE')),
    valid_from date not null,
    valid_to date not null check (valid_from < valid_to),
    source text collate "C" not null,
    data_date date not null,
    evidence text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    import_id uuid not null,
    supersedes bigint,
    subject_kind text collate "C" not null check (subject_kind in ('PERSON', 'UNIT', 'HOUSEHOLD'))
);
create index fact_subject on registry.fact (subject_id, fact);
comment on table registry.fact is '关于人、救助单位或户的一条陈述,只增不改 · One statement about a subject; never changed, only added to';
comment on column registry.fact.id is '顺序号 · Number in the order of recording';
comment on column registry.fact.region is '户档案所在的村 · The village that keeps the household file';
comment on column registry.fact.subject_id is '对象 · Person or grouping that it is about';
comment on column registry.fact.fact is '事实名(目录) · Name of the fact in the catalogue';
comment on column registry.fact.state is '有值、查无记录、未反馈 · A value, nothing found, or no answer';
comment on column registry.fact.value is '值,按目录写法 · The value as the catalogue writes it';
comment on column registry.fact.amount is '值,整数形式(分、万分之一、日) · The value as a whole number';
comment on column registry.fact.valid_from is '起;-infinity 表示未说明起始 · First day; -infinity where nobody said';
comment on column registry.fact.valid_to is '止(不含);infinity 表示至今 · First day that is out';
comment on column registry.fact.source is '来源(目录) · Name of the source in the catalogue';
comment on column registry.fact.data_date is '数据日期 · Date of the data';
comment on column registry.fact.evidence is '凭证 · Evidence';
comment on column registry.fact.recorded_at is '登记时间 · When it was recorded';
comment on column registry.fact.recorded_by is '登记账号 · Who recorded it';
comment on column registry.fact.import_id is '所属导入 · The import that recorded it';
comment on column registry.fact.supersedes is '同一来源此前的陈述 · The statement of the same source that this one follows';
comment on column registry.fact.subject_kind is '对象类别 · Kind of subject';

-- Everything here follows from the tables above; it is there so that lists and counts are quick.
create table registry.household (
    id uuid primary key references registry.grouping,
    region text collate "C" not null,
    number text collate "C" not null,
    head text not null,
    members int not null,
    registered boolean not null,
    dibao_persons int not null,
    data_date date not null
);
create index household_place on registry.household (region, number);
comment on table registry.household is
    '档案户的概况,由其他表推出 · A household on file as lists show it; follows from the other tables';
comment on column registry.household.id is '户 · The household';
comment on column registry.household.region is '户档案所在的村 · The village that keeps the file';
comment on column registry.household.number is '户编号 · Number of the household';
comment on column registry.household.head is '户主姓名 · Name of the head';
comment on column registry.household.members is '人数 · How many persons belong to it';
comment on column registry.household.registered is '是否建档立卡户 · Whether it is registered as poor';
comment on column registry.household.dibao_persons is '享受低保人数 · How many of its persons are on dibao';
comment on column registry.household.data_date is '最近数据日期 · Date of its latest data';

do $$
declare
    name text;
begin
    foreach name in array array['import', 'refusal', 'person', 'grouping', 'membership', 'fact', 'household'] loop
        execute format('alter table registry.%I enable row level security', name);
        execute format('alter table registry.%I force row level security', name);
        execute format($policy$
            create policy place on registry.%I
                using (region >= current_setting('shouwang.region_from') collate "C"
                   and region < current_setting('shouwang.region_to') collate "C")
                with check (region >= current_setting('shouwang.region_from') collate "C"
                   and region < current_setting('shouwang.region_to') collate "C")
            $policy$, name);
        execute format('grant select, insert on registry.%I to shouwang_app', name);
    end loop;
    -- Imports stage their rows in temporary tables, which vanish with the transaction.
    execute format('grant temporary on database %I to shouwang_app', current_database());
end
$$;
grant update (name, document_kind, document, document_index, sex, birth_date, ethnicity, recorded_at, import_id)
    on registry.person to shouwang_app;
grant update (valid_to) on registry.membership to shouwang_app;
grant update, delete on registry.household to shouwang_app;
