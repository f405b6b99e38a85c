create table access.once (
    account text not null,
    key     uuid not null,
    region  text collate "C" not null,
    request bytea not null check (length(request) = 32),
    answer  text,
    at      timestamptz not null,
    primary key (account, key)
);
comment on table access.once is '幂等键与首次答复 · Idempotency keys and their first answers';
comment on column access.once.account is '账号 · Account';
comment on column access.once.key is '幂等键 · Idempotency key';
comment on column access.once.region is '账号所辖区划代码 · Code of the place of the account';
comment on column access.once.request is '请求内容的散列 · Hash of the request';
comment on column access.once.answer is '首次答复(JSON)· First answer (JSON)';
comment on column access.once.at is '首次时间 · When it was first done';
alter table access.once enable row level security;
alter table access.once force row level security;
create policy place on access.once
    using (region >= current_setting('shouwang.region_from') collate "C"
           and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
                and region < current_setting('shouwang.region_to') collate "C");
grant select, insert, update (answer) on access.once to shouwang_app;

create table access.job (
    id          uuid primary key,
    region      text collate "C" not null,
    account     text not null,
    kind        text not null check (kind <> ''),
    state       text not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    done        bigint not null default 0,
    total       bigint not null default 0,
    message_zh  text not null,
    message_en  text not null,
    result      text,
    created_at  timestamptz not null,
    finished_at timestamptz,
    check ((finished_at is not null) = (state in ('DONE', 'FAILED')))
);
create index on access.job (region, created_at);
create index on access.job (state) where state in ('WAITING', 'RUNNING');
comment on table access.job is '后台作业 · Long work and how far it has come';
comment on column access.job.id is '编号 · Id';
comment on column access.job.region is '作业所在区划代码 · Code of the place it is done for';
comment on column access.job.account is '发起人账号 · Account that started it';
comment on column access.job.kind is '种类 · Kind';
comment on column access.job.state is '状态 · State';
comment on column access.job.done is '已完成数 · How much is done';
comment on column access.job.total is '总数 · How much there is';
comment on column access.job.message_zh is '说明(中文)· Message in Chinese';
comment on column access.job.message_en is '说明(英文)· Message in English';
comment on column access.job.result is '结果(JSON)· Result (JSON)';
comment on column access.job.created_at is '发起时间 · When it was started';
comment on column access.job.finished_at is '结束时间 · When it ended';
alter table access.job enable row level security;
alter table access.job force row level security;
create policy place on access.job
    using (region >= current_setting('shouwang.region_from') collate "C"
           and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
                and region < current_setting('shouwang.region_to') collate "C");
grant select, insert, update on access.job to shouwang_app;

create table access.key_check (
    only_one boolean primary key default true check (only_one),
    mark     bytea not null
);
comment on table access.key_check is '密钥核对,防止换错密钥文件 · Tells whether the key file is the one this data was sealed with';
comment on column access.key_check.only_one is '仅一行 · There is one row';
comment on column access.key_check.mark is '用密钥算出的标记 · Mark computed with the key';
grant select, insert on access.key_check to shouwang_app;
