-- An account holds posts, each in one place and for some departments. One session works in one place at a time.
alter table access.account add column family text not null default 'OFFICE'
    check (family in ('OFFICE', 'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'));
alter table access.account add column locked_at timestamptz;
alter table access.account add column password_at timestamptz;
update access.account a set family = 'SYSTEM_ADMINISTRATOR'
 where exists (select from access.account_role r where r.account = a.account and r.role = 'ADMINISTRATOR');
alter table access.account add unique (account, family);
comment on column access.account.family is
    '岗位类别:业务,或三员之一 · Family of posts: office, or one of the three administrators';
comment on column access.account.locked_at is '锁定时间 · When a security administrator locked it';
comment on column access.account.password_at is '口令设定时间 · When the password was set';
comment on column access.account.place is '首个岗位的区划代码 · Code of the place of the first post';
alter table access.account alter column password drop not null;

create table access.post (
    account     text not null,
    role        text not null check (role in (
        'VILLAGE_OFFICER', 'TOWNSHIP_OFFICER', 'COUNTY_OFFICER', 'FUND_OFFICER', 'VERIFICATION_OFFICER',
        'DEPARTMENT_OFFICER', 'DATA_OFFICER', 'POLICY_OFFICER', 'AUDITOR', 'ANALYST', 'RESIDENT',
        'SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR')),
    place       text collate "C" not null check (place ~ '^[0-9]*$' and length(place) in (0, 2, 4, 6, 9, 12)),
    departments text[] not null default '{*}' check (cardinality(departments) > 0),
    family      text not null generated always as (
        case when role like '%ADMINISTRATOR' then role else 'OFFICE' end) stored,
    primary key (account, role, place),
    -- Whoever administers does nothing else, and not two kinds of it (三员分立).
    foreign key (account, family) references access.account (account, family),
    check (role <> 'DEPARTMENT_OFFICER' or not departments @> array['*'])
);
create index on access.post (account, family);
comment on table access.post is '账号的岗位:何地、何部门、何职 · Posts of an account: where, for which departments, as what';
comment on column access.post.account is '账号名 · Account name';
comment on column access.post.role is '岗位 · Post';
comment on column access.post.place is '区划代码,空为全国 · Code of the place, empty for the nation';
comment on column access.post.departments is '部门,* 为全部 · Departments, * for all';
comment on column access.post.family is '岗位类别,须与账号相同 · Family of the post, the same as that of the account';
insert into access.post (account, role, place)
select r.account, case r.role when 'ADMINISTRATOR' then 'SYSTEM_ADMINISTRATOR' else r.role end, a.place
  from access.account_role r join access.account a on a.account = r.account
 where a.family = 'OFFICE' or r.role = 'ADMINISTRATOR';
drop table access.account_role;
grant select, insert, delete on access.post to shouwang_app;
grant update (locked_at, password_at, family, place) on access.account to shouwang_app;

-- Two people: one of the administrators asks, another one confirms.
create table access.account_change (
    id          uuid primary key,
    account     text not null check (account ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    name        text not null check (name <> ''),
    posts       jsonb not null,
    opens       boolean not null,
    state       text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    proposed_by text not null,
    proposed_at timestamptz not null,
    settled_by  text,
    settled_at  timestamptz,
    check ((settled_by is null) = (state = 'PROPOSED')),
    check ((settled_at is null) = (state = 'PROPOSED')),
    check (settled_by <> proposed_by)
);
create unique index on access.account_change (account) where state = 'PROPOSED';
comment on table access.account_change is '账号与数据范围变更,须两人办理 · Changes of accounts and scopes, by two people';
comment on column access.account_change.id is '编号 · Id';
comment on column access.account_change.account is '账号名 · Account name';
comment on column access.account_change.name is '姓名 · Name of the officer';
comment on column access.account_change.posts is '变更后的全部岗位 · All posts after the change';
comment on column access.account_change.opens is '是否新开账号 · Whether it opens the account';
comment on column access.account_change.state is '状态 · State';
comment on column access.account_change.proposed_by is '提出人账号 · Account that proposed it';
comment on column access.account_change.proposed_at is '提出时间 · When it was proposed';
comment on column access.account_change.settled_by is '确认或退回人账号,不得为提出人 · Account that settled it, never the proposer';
comment on column access.account_change.settled_at is '确认或退回时间 · When it was settled';
grant select, insert on access.account_change to shouwang_app;
grant update (state, settled_by, settled_at) on access.account_change to shouwang_app;

create table access.one_time_code (
    account text primary key references access.account (account),
    hash    bytea not null check (length(hash) = 32),
    until   timestamptz not null,
    made_by text not null
);
comment on table access.one_time_code is '一次性设置口令的代码 · Codes to set a password once';
comment on column access.one_time_code.account is '账号名 · Account name';
comment on column access.one_time_code.hash is '代码的散列 · Hash of the code';
comment on column access.one_time_code.until is '有效至 · Valid until';
comment on column access.one_time_code.made_by is '签发人账号 · Account that made it';
grant select, insert, update, delete on access.one_time_code to shouwang_app;
