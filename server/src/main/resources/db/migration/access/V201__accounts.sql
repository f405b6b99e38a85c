create schema access;
comment on schema access is '账号、岗位、审计 · Accounts, posts, audit';
grant usage on schema access to shouwang_app;

-- No row-level security: who signs in has no place yet. No endpoint lists accounts.
create table access.account (
    account    text primary key check (account ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
    name       text not null check (name <> ''),
    password   text not null,
    place      text collate "C" not null check (place ~ '^[0-9]*$' and length(place) in (0, 2, 4, 6, 9, 12)),
    active     boolean not null default true,
    created_at timestamptz not null,
    created_by text not null
);
comment on table access.account is '工作人员账号 · Accounts of officers';
comment on column access.account.account is '账号名 · Account name';
comment on column access.account.name is '姓名 · Name of the officer';
comment on column access.account.password is '口令的 bcrypt 散列 · Password, hashed with bcrypt';
comment on column access.account.place is '管辖区划代码,空为全国 · Code of the place, empty for the nation';
comment on column access.account.active is '是否启用 · Whether the account may be used';
comment on column access.account.created_at is '创建时间 · When it was made';
comment on column access.account.created_by is '创建人账号 · Account that made it';
grant select, insert on access.account to shouwang_app;
grant update (active, password, name) on access.account to shouwang_app;

create table access.account_role (
    account text not null references access.account (account),
    role    text not null check (role in ('VILLAGE_OFFICER', 'TOWNSHIP_OFFICER', 'COUNTY_OFFICER', 'DATA_OFFICER',
                                          'AUDITOR', 'ADMINISTRATOR')),
    primary key (account, role)
);
comment on table access.account_role is '账号的岗位 · Posts of an account';
comment on column access.account_role.account is '账号名 · Account name';
comment on column access.account_role.role is '岗位 · Post';
grant select, insert, delete on access.account_role to shouwang_app;

-- Kept for every name that was tried, whether there is such an account or not: the lock tells nobody which exist.
create table access.sign_in_failure (
    name_hash bytea primary key,
    failures  integer not null check (failures > 0),
    last_at   timestamptz not null
);
comment on table access.sign_in_failure is '登录失败次数 · Failed attempts to sign in';
comment on column access.sign_in_failure.name_hash is '所试账号名的散列 · Hash of the account name tried';
comment on column access.sign_in_failure.failures is '尝试次数,成功后清除 · Attempts, forgotten after a success';
comment on column access.sign_in_failure.last_at is '最近一次计入的尝试 · Time of the last attempt that counted';
grant select, insert, update, delete on access.sign_in_failure to shouwang_app;
