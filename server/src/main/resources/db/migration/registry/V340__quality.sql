-- What the checks of the data find. A finding is a question for a person; nothing is refused or changed by it. It comes
-- from what every department said, so that somebody who works for one department alone does not see it.
create table registry.finding (
    id uuid primary key,
    region text collate "C" not null,
    pack text collate "C" not null,
    check_id text collate "C" not null,
    weight text collate "C" not null check (weight in ('CONTRADICTION', 'DOUBT', 'GAP')),
    about uuid not null,
    subject_kind text collate "C" not null check (subject_kind in
        ('PERSON', 'UNIT', 'HOUSEHOLD', 'HUKOU', 'REGION', 'SUPPORTER')),
    subject text collate "C" not null,
    fact text collate "C" not null,
    value text not null,
    first_seen date not null,
    last_seen date not null check (first_seen <= last_seen),
    gone_on date,
    run uuid not null
);
create unique index finding_of on registry.finding (about, check_id, subject);
create index finding_open on registry.finding (region, check_id) where gone_on is null;
comment on table registry.finding is '数据核查发现的问题 · What a check of the data found; a question, never a verdict';
comment on column registry.finding.id is '标识 · Id';
comment on column registry.finding.region is
    '户档案所在的村,或所问的地区 · The village that keeps the file, or the place in question';
comment on column registry.finding.pack is '政策包 · The pack whose check it is';
comment on column registry.finding.check_id is '核查项 · The check, as the pack names it';
comment on column registry.finding.weight is '轻重:矛盾、存疑、待补 · How sure it is that something is wrong';
comment on column registry.finding.about is '所属户;地区为由代码推出的标识 · The household; of a place an id made from its code';
comment on column registry.finding.subject_kind is '对象类别 · Kind of subject';
comment on column registry.finding.subject is '对象编号 · Number of the person or grouping, or code of the place';
comment on column registry.finding.fact is '要核对的事实(目录) · The fact in question, by its name in the catalogue';
comment on column registry.finding.value is '当时的值,可空 · Its value then; empty if unknown';
comment on column registry.finding.first_seen is '首次发现日 · First seen on';
comment on column registry.finding.last_seen is '最近发现日 · Last seen on';
comment on column registry.finding.gone_on is '不再出现日,可空 · The day on which it was not there any more; null while it is';
comment on column registry.finding.run is '最近看到它的核查 · The run that saw it last';

create table registry.exemption (
    id uuid primary key,
    region text collate "C" not null,
    about uuid not null,
    check_id text collate "C" not null,
    subject text collate "C" not null,
    reason text not null,
    account text not null,
    account_name text not null,
    at timestamptz not null,
    valid_to date not null,
    withdrawn_at timestamptz,
    withdrawn_by text
);
create index exemption_of on registry.exemption (about, check_id, subject);
create index exemption_place on registry.exemption (region, id);
comment on table registry.exemption is '豁免:经核实属实,某日前不再提问 · A true exception, not asked about again until a day';
comment on column registry.exemption.id is '标识 · Id';
comment on column registry.exemption.region is
    '户档案所在的村,或所问的地区 · The village that keeps the file, or the place in question';
comment on column registry.exemption.about is '所属户或地区 · The household or place';
comment on column registry.exemption.check_id is '核查项 · The check';
comment on column registry.exemption.subject is '对象编号 · Number of the subject';
comment on column registry.exemption.reason is '事由 · Why it is true';
comment on column registry.exemption.account is '登记账号 · Who recorded it';
comment on column registry.exemption.account_name is '登记人 · Their name then';
comment on column registry.exemption.at is '登记时间 · When';
comment on column registry.exemption.valid_to is '到期日(当日起重新提问) · First day on which it is asked again';
comment on column registry.exemption.withdrawn_at is '撤回时间,可空 · When it was withdrawn; null while it holds';
comment on column registry.exemption.withdrawn_by is '撤回账号,可空 · Who withdrew it';

-- What is known of the facts that the rules need, village by village, as the last run counted it.
create table registry.completeness (
    region text collate "C" not null,
    fact text collate "C" not null,
    known bigint not null,
    unknown bigint not null,
    outdated bigint not null,
    as_of date not null,
    primary key (region, fact)
);
comment on table registry.completeness is '各村事实的完整情况 · What is known of the facts that the rules need, by village';
comment on column registry.completeness.region is '村 · The village';
comment on column registry.completeness.fact is '事实名(目录) · Name of the fact in the catalogue';
comment on column registry.completeness.known is '已知且未过期 · Known, and not too old';
comment on column registry.completeness.unknown is '未知 · Unknown';
comment on column registry.completeness.outdated is '已知但过期 · Known, and too old';
comment on column registry.completeness.as_of is '统计所按的日期 · The day that it speaks of';

-- How far the run of a night has come: a run that dies goes on with the places that are not here yet.
create table registry.quality_run (
    night date not null,
    region text collate "C" not null,
    run uuid not null,
    households bigint not null,
    findings bigint not null,
    finished_at timestamptz,
    primary key (night, region)
);
comment on table registry.quality_run is '夜间核查的进度 · How far the checks of a night have come';
comment on column registry.quality_run.night is '哪一夜 · Which night';
comment on column registry.quality_run.region is
    '已核查的地区;空为整夜 · A place that was checked; empty is the night as a whole';
comment on column registry.quality_run.run is '核查编号 · The run';
comment on column registry.quality_run.households is '户数 · Households';
comment on column registry.quality_run.findings is '问题数 · Findings that were open then';
comment on column registry.quality_run.finished_at is '完成时间,可空 · When it was finished; null while it is under way';

select access.guard('registry.finding', 'HOUSEHOLD');
select access.guard('registry.exemption', 'HOUSEHOLD');
select access.guard('registry.completeness', 'HOUSEHOLD');
select access.guard('registry.quality_run', 'HOUSEHOLD');
grant select, insert on registry.finding, registry.exemption, registry.completeness, registry.quality_run
    to shouwang_app;
grant update (region, weight, value, first_seen, last_seen, gone_on, run) on registry.finding to shouwang_app;
grant update (withdrawn_at, withdrawn_by) on registry.exemption to shouwang_app;
grant update, delete on registry.completeness to shouwang_app;
grant update (run, households, findings, finished_at) on registry.quality_run to shouwang_app;
