-- Who lives elsewhere and owes support to a member (赡抚扶养义务人). What is known of a supporter are statements like any
-- other, with the supporter as their subject; rules add them up for the assistance unit of the member.
create table registry.supporter (
    id uuid primary key,
    region text collate "C" not null,
    owed_to uuid not null references registry.person,
    number text collate "C" not null,
    name text collate "C" not null check (name <> ''),
    relation text collate "C" not null,
    document_kind text collate "C" not null,
    document bytea,
    document_index bytea,
    home text not null,
    valid_from date not null,
    valid_to date not null check (valid_from <= valid_to),
    reason text not null check (reason <> ''),
    recorded_by text collate "C" not null,
    recorded_at timestamptz not null,
    end_reason text not null,
    ended_by text collate "C" not null,
    ended_at timestamptz,
    check ((ended_at is null) = (valid_to = 'infinity'))
);
create unique index supporter_number on registry.supporter (owed_to, number);
create unique index supporter_document on registry.supporter (owed_to, document_index) where valid_to = 'infinity';
comment on table registry.supporter is
    '赡(抚、扶)养义务人:住在别处、对成员负有赡养义务的人 · Somebody elsewhere who owes support to a member';
comment on column registry.supporter.id is '标识,也是其各项情况的对象 · Id, and the subject of what is said of them';
comment on column registry.supporter.region is '被赡养人档案所在的村 · The village that keeps the file of the member';
comment on column registry.supporter.owed_to is '被赡养人 · The member who is owed support';
comment on column registry.supporter.number is '编号,由被赡养人的编号加序号而成 · Number: that of the member and a turn';
comment on column registry.supporter.name is '姓名 · Name';
comment on column registry.supporter.relation is '是被赡养人的什么人(代码名) · What they are to the member, as a code name';
comment on column registry.supporter.document_kind is '证件类型(代码名) · Kind of document, as a code name';
comment on column registry.supporter.document is '证件号码(密文) · Number of the document, encrypted';
comment on column registry.supporter.document_index is '证件号码的盲索引 · Blind index of the number, for equality only';
comment on column registry.supporter.home is '住址(自填) · Where they live, in words';
comment on column registry.supporter.valid_from is '起 · First day';
comment on column registry.supporter.valid_to is '止(不含);infinity 表示至今 · First day that is out';
comment on column registry.supporter.reason is '登记依据 · What it rests on';
comment on column registry.supporter.recorded_by is '登记账号 · Who recorded it';
comment on column registry.supporter.recorded_at is '登记时间 · When it was recorded';
comment on column registry.supporter.end_reason is '终止事由 · Why it ended';
comment on column registry.supporter.ended_by is '终止的账号 · Who ended it';
comment on column registry.supporter.ended_at is '终止的登记时间 · When the end was recorded';

select access.guard('registry.supporter', 'HOUSEHOLD');
grant select, insert on registry.supporter to shouwang_app;
grant update (region, valid_to, end_reason, ended_by, ended_at) on registry.supporter to shouwang_app;
