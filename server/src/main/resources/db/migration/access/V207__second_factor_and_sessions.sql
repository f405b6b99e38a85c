create table access.second_factor (
    account   text primary key references access.account (account),
    secret    bytea not null,
    active    boolean not null,
    last_step bigint not null default 0,
    at        timestamptz not null
);
comment on table access.second_factor is '第二因素:动态口令(TOTP)· Second factor: time-based codes';
comment on column access.second_factor.account is '账号名 · Account name';
comment on column access.second_factor.secret is '密钥,加密保存 · Secret, sealed';
comment on column access.second_factor.active is '是否已启用 · Whether the first code was given';
comment on column access.second_factor.last_step is '最近用过的时间步,每码只用一次 · Last time step used: each code once';
comment on column access.second_factor.at is '登记时间 · When it was enrolled';
grant select, insert, update, delete on access.second_factor to shouwang_app;

create table access.recovery_code (
    account text not null references access.account (account),
    hash    bytea not null check (length(hash) = 32),
    primary key (account, hash)
);
comment on table access.recovery_code is '备用码,用一个少一个 · Recovery codes that are left';
comment on column access.recovery_code.account is '账号名 · Account name';
comment on column access.recovery_code.hash is '备用码的散列 · Hash of the code';
grant select, insert, delete on access.recovery_code to shouwang_app;

-- Break-glass: somebody looks at a place outside of their own, for a reason and a few hours.
create table access.glass (
    id       uuid primary key,
    account  text not null references access.account (account),
    place    text collate "C" not null check (place ~ '^[0-9]+$' and length(place) in (6, 9, 12)),
    reason   text not null check (length(reason) between 4 and 200),
    at       timestamptz not null,
    until    timestamptz not null check (until > at),
    ended_at timestamptz
);
create index on access.glass (account, until);
comment on table access.glass is '越辖区查看(破窗)· Looks beyond the own area: break-glass';
comment on column access.glass.id is '编号 · Id';
comment on column access.glass.account is '账号名 · Account name';
comment on column access.glass.place is '所看地方的区划代码 · Code of the place looked at';
comment on column access.glass.reason is '事由 · Reason';
comment on column access.glass.at is '开始时间 · When it began';
comment on column access.glass.until is '到时自动结束 · Ends by itself at';
comment on column access.glass.ended_at is '提前结束时间 · When it was ended before';
grant select, insert on access.glass to shouwang_app;
grant update (ended_at) on access.glass to shouwang_app;

-- No row-level security: a session is read before anybody's place is known, and only by its own id or account.
create table access.session (
    id           uuid primary key,
    account      text not null references access.account (account),
    place        text collate "C" not null,
    glass_id     uuid references access.glass (id),
    agent        text not null,
    opened_at    timestamptz not null,
    seen_at      timestamptz not null,
    confirmed_at timestamptz not null
);
create index on access.session (account);
create index on access.session (glass_id);
comment on table access.session is '登录会话 · Sessions of those who are signed in';
comment on column access.session.id is '编号 · Id';
comment on column access.session.account is '账号名 · Account name';
comment on column access.session.place is '当前办理的区划代码 · Code of the place it works in now';
comment on column access.session.glass_id is '当前使用的越辖区查看 · Break-glass in use';
comment on column access.session.agent is '浏览器 · Browser';
comment on column access.session.opened_at is '登录时间 · When it was opened';
comment on column access.session.seen_at is '最近请求时间 · When it was last seen';
comment on column access.session.confirmed_at is '最近验证身份时间 · When the person last proved who they are';
grant select, insert, update, delete on access.session to shouwang_app;

create table access.notice (
    id         uuid primary key,
    region     text collate "C" not null,
    department text collate "C" not null,
    kind       text not null check (kind <> ''),
    zh         text not null,
    en         text not null,
    at         timestamptz not null,
    seen_by    text,
    seen_at    timestamptz,
    check ((seen_by is null) = (seen_at is null))
);
create index on access.notice (region, at);
comment on table access.notice is '通知:给一地一部门的工作人员 · Notices to the officers of a place and a department';
comment on column access.notice.id is '编号 · Id';
comment on column access.notice.region is '收件地区划代码 · Code of the place it is for';
comment on column access.notice.department is '收件部门 · Department it is for';
comment on column access.notice.kind is '种类 · Kind';
comment on column access.notice.zh is '内容(中文)· Text in Chinese';
comment on column access.notice.en is '内容(英文)· Text in English';
comment on column access.notice.at is '时间 · When';
comment on column access.notice.seen_by is '知悉人账号 · Account that took note';
comment on column access.notice.seen_at is '知悉时间 · When somebody took note';
alter table access.notice enable row level security;
alter table access.notice force row level security;
create policy place on access.notice
    using (region >= current_setting('shouwang.region_from') collate "C"
           and region < current_setting('shouwang.region_to') collate "C"
           and (current_setting('shouwang.departments') = '*'
                or department = any (string_to_array(current_setting('shouwang.departments'), ','))))
    with check (region >= current_setting('shouwang.region_from') collate "C"
                and region < current_setting('shouwang.region_to') collate "C"
                and (current_setting('shouwang.departments') = '*'
                     or department = any (string_to_array(current_setting('shouwang.departments'), ','))));
grant select, insert on access.notice to shouwang_app;
grant update (seen_by, seen_at) on access.notice to shouwang_app;
