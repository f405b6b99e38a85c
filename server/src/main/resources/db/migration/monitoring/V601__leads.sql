-- A lead (线索) asks a person to look at a household. It changes nothing about the household, and nothing here refers to
-- a benefit: there is no path from a lead to the end of one.
create schema monitoring;
grant usage on schema monitoring to shouwang_app;

create table monitoring.lead (
    id                uuid        primary key,
    region            text        collate "C" not null,
    household_id      uuid        not null references registry.grouping (id),
    household_number  text        not null,
    kind              text        not null check (kind in ('WARNING', 'QUESTION')),
    raised_on         date        not null,
    as_of             date        not null,
    due_on            date        not null check (due_on >= raised_on),
    state             text        not null default 'OPEN' check (state in ('OPEN', 'TRIAGED')),
    verdict           text        check (verdict in ('NO_RISK', 'EXPLAINED', 'DUPLICATE', 'HELPED', 'TO_PROPOSAL')),
    note              text        not null default '',
    triaged_by        text,
    triaged_by_name   text,
    triaged_at        timestamptz,
    version           integer     not null default 1,
    check ((state = 'TRIAGED') = (verdict is not null)),
    check ((state = 'TRIAGED') = (triaged_by is not null)),
    check ((state = 'TRIAGED') = (triaged_by_name is not null)),
    check ((state = 'TRIAGED') = (triaged_at is not null))
);

-- One open lead per household, whatever is wrong there: a family is visited once, with all its reasons.
create unique index lead_open_once on monitoring.lead (household_id) where state = 'OPEN';
create index lead_household on monitoring.lead (household_id);
create index lead_by_due_date on monitoring.lead (state, due_on, id);
create index lead_region on monitoring.lead (region);

create table monitoring.reason (
    id          uuid not null primary key,
    region      text collate "C" not null,
    lead_id     uuid not null references monitoring.lead (id),
    rule        text not null,
    pack        text not null,
    pack_hash   text not null,
    title_zh    text not null,
    title_en    text not null,
    concern     text not null check (concern in ('RISK', 'OMISSION', 'EXCESS')),
    outcome     text not null check (outcome in ('YES', 'ASK_A_PERSON')),
    sentence_zh text not null,
    sentence_en text not null,
    as_of       date not null,
    foreign key (pack, pack_hash) references rulebook.pack (id, hash),
    unique (lead_id, rule, outcome)
);

create index reason_pack on monitoring.reason (pack, pack_hash);
create index reason_region on monitoring.reason (region);

-- A verdict is given once. Two officers race for it by one WHERE; this is the second net.
create function monitoring.keep_verdict() returns trigger language plpgsql as $$
begin
    if old.state = 'TRIAGED' then
        raise exception 'lead % has been triaged and is not changed any more', old.id;
    end if;
    return new;
end $$;
create trigger lead_keeps_its_verdict before update on monitoring.lead
    for each row execute function monitoring.keep_verdict();

alter table monitoring.lead enable row level security;
alter table monitoring.lead force row level security;
create policy place on monitoring.lead
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");

alter table monitoring.reason enable row level security;
alter table monitoring.reason force row level security;
create policy place on monitoring.reason
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");

grant select, insert on monitoring.lead to shouwang_app;
grant update (kind, state, verdict, note, triaged_by, triaged_by_name, triaged_at, version)
    on monitoring.lead to shouwang_app;
grant select, insert on monitoring.reason to shouwang_app;

comment on schema monitoring is '监测预警 · Leads that ask a person to look';
comment on table monitoring.lead is '线索:请人核实的一户 · A lead: a household that a person should look at';
comment on column monitoring.lead.id is '编号 · Id';
comment on column monitoring.lead.region is '所在地代码 · Region code of the household';
comment on column monitoring.lead.household_id is '户 · Household';
comment on column monitoring.lead.household_number is '户编号(发现时) · Number of the household when the lead was raised';
comment on column monitoring.lead.kind is '预警或待核实 · Warning, or question because a fact is unknown';
comment on column monitoring.lead.raised_on is '发现日期 · Day it was raised';
comment on column monitoring.lead.as_of is '按哪一天测算 · Day the rules were asked about';
comment on column monitoring.lead.due_on is '办结期限 · Day by which it is to be settled';
comment on column monitoring.lead.state is '状态 · State';
comment on column monitoring.lead.verdict is '核实结论 · What the officer found';
comment on column monitoring.lead.note is '核实说明 · What the officer wrote';
comment on column monitoring.lead.triaged_by is '办理人账号 · Account of the officer';
comment on column monitoring.lead.triaged_by_name is '办理人姓名 · Name of the officer';
comment on column monitoring.lead.triaged_at is '办理时间 · When it was triaged';
comment on column monitoring.lead.version is '版本号 · Version, for If-Match';
comment on table monitoring.reason is '线索的理由 · A reason of a lead';
comment on column monitoring.reason.id is '编号 · Id';
comment on column monitoring.reason.region is '所在地代码 · Region code of the household';
comment on column monitoring.reason.lead_id is '线索 · Lead';
comment on column monitoring.reason.rule is '规则 · Rule';
comment on column monitoring.reason.pack is '政策包 · Policy pack';
comment on column monitoring.reason.pack_hash is '政策包版本 · Version of the pack';
comment on column monitoring.reason.title_zh is '规则中文名称 · Title of the rule in Chinese';
comment on column monitoring.reason.title_en is '规则英文名称 · Title of the rule in English';
comment on column monitoring.reason.concern is '风险、漏保或错保 · Risk, omission or excess';
comment on column monitoring.reason.outcome is '是,或需人核实 · Yes, or a person must ask';
comment on column monitoring.reason.sentence_zh is '中文说明 · Sentence in Chinese';
comment on column monitoring.reason.sentence_en is '英文说明 · Sentence in English';
comment on column monitoring.reason.as_of is '按哪一天测算 · Day the rule was asked about';
