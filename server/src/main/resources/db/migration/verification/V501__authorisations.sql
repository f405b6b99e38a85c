-- Who allowed whom to ask about them, for which case and purpose, and from when to when. Nothing is asked without one.
create schema verification;
comment on schema verification is '经济状况核对 · Verification of economic status: authorisations, enquiries, answers';
grant usage on schema verification to shouwang_app;

create sequence verification.authorisation_number;
grant usage on sequence verification.authorisation_number to shouwang_app;

create table verification.authorisation (
    id               uuid        primary key,
    region           text        collate "C" not null,
    household_id     uuid        not null references registry.grouping,
    household_number text        not null,
    person_id        uuid        not null references registry.person,
    purpose          text        collate "C" not null check
        (purpose in ('REGISTRATION', 'DIBAO', 'MONITORING', 'RECHECK')),
    signed_on        date        not null,
    valid_from       timestamptz not null,
    valid_to         timestamptz not null check (valid_from < valid_to),
    capacity         text        collate "C" not null check (capacity in ('FULL', 'MINOR', 'INCAPABLE')),
    guardian         text        not null default '',
    guardian_tie     text        not null default '',
    form_number      text        collate "C" not null,
    form_hash        text        not null,
    recorded_by      text        not null,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     text,
    withdrawal_reason text,
    constraint authorisation_names_a_guardian check (capacity = 'FULL' or guardian <> ''),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create unique index authorisation_form on verification.authorisation (region, form_number);
create index authorisation_of on verification.authorisation (person_id, household_id, purpose);
create index authorisation_household on verification.authorisation (household_id);
create index authorisation_ends on verification.authorisation (region, valid_to) where withdrawn_at is null;
comment on table verification.authorisation is
    '核对授权:一人、一事、一用途,有起止,可撤回 · One person allows enquiries for one case and purpose, for a time';
comment on column verification.authorisation.id is '标识 · Id';
comment on column verification.authorisation.region is '户档案所在的村 · The village that keeps the household file';
comment on column verification.authorisation.household_id is '为哪一户的事 · The household whose case it is for';
comment on column verification.authorisation.household_number is '户编号(登记时) · Number of the household then';
comment on column verification.authorisation.person_id is '授权人 · Who allows it';
comment on column verification.authorisation.purpose is
    '用途:建档立卡、低保、防返贫监测、动态复核 · What it is for';
comment on column verification.authorisation.signed_on is '签字日期 · Day of the signature';
comment on column verification.authorisation.valid_from is '生效时刻 · The moment from which it holds';
comment on column verification.authorisation.valid_to is '到期时刻(不含) · The first moment at which it holds no longer';
comment on column verification.authorisation.capacity is
    '行为能力:FULL 完全,MINOR 未成年,INCAPABLE 无或限制 · Whether the person could sign alone';
comment on column verification.authorisation.guardian is '监护人姓名,可空 · Name of the guardian who signed; may be empty';
comment on column verification.authorisation.guardian_tie is '监护关系,可空 · What the guardian is to the person';
comment on column verification.authorisation.form_number is '授权书编号 · Number of the signed form';
comment on column verification.authorisation.form_hash is '授权书内容摘要 · SHA-256 of what the form says';
comment on column verification.authorisation.recorded_by is '登记账号 · Who recorded it';
comment on column verification.authorisation.recorded_by_name is '登记人 · Their name then';
comment on column verification.authorisation.recorded_at is '登记时间 · When it was recorded';
comment on column verification.authorisation.withdrawn_at is '撤回时刻,可空 · When it was withdrawn; null while it was not';
comment on column verification.authorisation.withdrawn_by is '撤回登记账号,可空 · Who recorded the withdrawal';
comment on column verification.authorisation.withdrawal_reason is '撤回事由,可空 · Why it was withdrawn';

-- A withdrawal is for good: who changes their mind signs again. This stands behind the WHERE of the server.
create function verification.keep_withdrawal() returns trigger language plpgsql as $$
begin
    if old.withdrawn_at is not null then
        raise exception 'authorisation % was withdrawn and is not changed any more', old.id;
    end if;
    return new;
end $$;
create trigger authorisation_keeps_its_withdrawal before update on verification.authorisation
    for each row execute function verification.keep_withdrawal();

select access.guard('verification.authorisation', 'PLACE');

-- Only the withdrawal can be added; from when to when it holds, nobody can stretch.
grant select, insert on verification.authorisation to shouwang_app;
grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on verification.authorisation to shouwang_app;
