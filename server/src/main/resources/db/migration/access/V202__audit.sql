-- One chain for each county. The head is locked first, so that each chain has one order.
create table access.audit_head (
    chain text collate "C" primary key,
    seq   bigint not null check (seq >= 0),
    hash  bytea not null check (length(hash) = 32)
);
comment on table access.audit_head is '各县审计链的链尾 · End of the audit chain of each county';
comment on column access.audit_head.chain is '县级区划代码,更高层级为其自身代码 · County code, or the code of a higher place itself';
comment on column access.audit_head.seq is '最后一条的序号 · Number of the last record';
comment on column access.audit_head.hash is '最后一条的散列 · Hash of the last record';
grant select, insert, update on access.audit_head to shouwang_app;

create table access.audit (
    chain        text collate "C" not null references access.audit_head (chain),
    seq          bigint not null check (seq > 0),
    region       text collate "C" not null,
    at           timestamptz not null,
    account      text not null,
    action       text not null check (action <> ''),
    subject_kind text not null,
    subject_id   text not null,
    details      jsonb not null,
    previous     bytea not null check (length(previous) = 32),
    hash         bytea not null check (length(hash) = 32),
    primary key (chain, seq),
    check (starts_with(region, chain))
);
create index on access.audit (region, chain, seq);
comment on table access.audit is '审计链:谁在何时做了、看了什么 · Audit chain: who did or saw what, when';
comment on column access.audit.chain is '所属链(县级区划代码)· Chain it belongs to (county code)';
comment on column access.audit.seq is '链内序号 · Number in the chain';
comment on column access.audit.region is '对象所在区划代码 · Code of the place of the subject';
comment on column access.audit.at is '时间 · When';
comment on column access.audit.account is '账号 · Account';
comment on column access.audit.action is '动作 · What was done';
comment on column access.audit.subject_kind is '对象种类 · Kind of the subject';
comment on column access.audit.subject_id is '对象编号 · Id of the subject';
comment on column access.audit.details is '细节,不含姓名、证件号码、金额 · Details, never a name, a document number or an amount';
comment on column access.audit.previous is '上一条的散列 · Hash of the record before';
comment on column access.audit.hash is '本条的散列(SHA-256)· Hash of this record (SHA-256)';
alter table access.audit enable row level security;
alter table access.audit force row level security;
create policy place on access.audit
    using (region >= current_setting('shouwang.region_from') collate "C"
           and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
                and region < current_setting('shouwang.region_to') collate "C");
-- Written once, read for ever: no update, no delete.
grant select, insert on access.audit to shouwang_app;
