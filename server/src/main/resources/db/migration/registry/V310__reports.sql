-- What one source said about one subject as of one day is one row with all of it, instead of a row for each fact: an
-- import of 400,000 persons writes half a million rows and not eight million. The view gives them back one by one.
select set_config('shouwang.region_from', '', true), set_config('shouwang.region_to', '~', true);

create table registry.report (
    id bigint generated always as identity primary key,
    region text collate "C" not null,
    subject_kind text collate "C" not null check (subject_kind in
        ('PERSON', 'UNIT', 'HOUSEHOLD', 'HUKOU', 'REGION', 'SUPPORTER')),
    subject_id uuid not null,
    facts text[] not null,
    states text collate "C" not null check (states ~ '^[VNU]+$' and length(states) = cardinality(facts)),
    "values" text[] not null check (cardinality("values") = cardinality(facts)),
    amounts bigint[] not null check (cardinality(amounts) = cardinality(facts)),
    valid_from date not null,
    valid_to date not null check (valid_from < valid_to),
    source text collate "C" not null,
    data_date date not null,
    evidence text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    import_id uuid not null
);
comment on table registry.report is
    '某一来源某日关于某一对象所说的全部,只增不改 · What one source said of one subject as of one day; never changed, only added to';
comment on column registry.report.id is '顺序号 · Number in the order of recording';
comment on column registry.report.region is '户档案所在的村 · The village that keeps the household file';
comment on column registry.report.subject_kind is '对象类别 · Kind of subject';
comment on column registry.report.subject_id is '对象 · Person or grouping that it is about';
comment on column registry.report.facts is '事实名(目录) · Names of the facts in the catalogue';
comment on column registry.report.states is
    '各事实:V 有值、N 查无记录、U 未反馈 · For each fact: a value, nothing found, or no answer';
comment on column registry.report."values" is '各事实的值,按目录写法 · The values as the catalogue writes them';
comment on column registry.report.amounts is
    '各事实的值,整数形式(分、万分之一、日) · The values as whole numbers; null where there is none';
comment on column registry.report.valid_from is '起;-infinity 表示未说明起始 · First day; -infinity where nobody said';
comment on column registry.report.valid_to is '止(不含);infinity 表示至今 · First day that is out';
comment on column registry.report.source is '来源(目录) · Name of the source in the catalogue';
comment on column registry.report.data_date is '数据日期 · Date of the data';
comment on column registry.report.evidence is '凭证 · Evidence';
comment on column registry.report.recorded_at is '登记时间 · When it was recorded';
comment on column registry.report.recorded_by is '登记账号 · Who recorded it';
comment on column registry.report.import_id is '所属导入 · The import that recorded it';

-- A report holds a fact once: what was said twice in one import becomes two reports, in the same order.
insert into registry.report (region, subject_kind, subject_id, facts, states, "values", amounts, valid_from, valid_to,
       source, data_date, evidence, recorded_at, recorded_by, import_id)
select region, subject_kind, subject_id, array_agg(fact order by id),
       string_agg(case state when 'VALUE' then 'V' when 'NOTHING_FOUND' then 'N' else 'U' end, '' order by id),
       array_agg(value order by id), array_agg(amount order by id), valid_from, valid_to, source, data_date, evidence,
       recorded_at, recorded_by, import_id
  from (select *, row_number() over (partition by import_id, subject_id, fact, source, data_date, valid_from, valid_to,
                                                  evidence
                                         order by id) as turn
          from registry.fact) said
 group by region, subject_kind, subject_id, valid_from, valid_to, source, data_date, evidence, recorded_at,
          recorded_by, import_id, turn
 order by min(id);
drop table registry.fact;
create index report_subject on registry.report (subject_id);

alter table registry.report enable row level security;
alter table registry.report force row level security;
create policy place on registry.report
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");
grant select, insert, maintain on registry.report to shouwang_app;

-- Reports hold fewer than 1,024 facts, so that the numbers of facts keep the order of recording.
create view registry.fact with (security_invoker = true) as
select r.id * 1024 + said.n as id, r.region, r.subject_kind, r.subject_id, said.fact,
       case substr(r.states, said.n::int, 1)
           when 'V' then 'VALUE' when 'N' then 'NOTHING_FOUND' else 'NO_ANSWER' end as state,
       said.value, said.amount, r.valid_from, r.valid_to, r.source, r.data_date, r.evidence, r.recorded_at,
       r.recorded_by, r.import_id
  from registry.report r
 cross join lateral unnest(r.facts, r."values", r.amounts) with ordinality as said (fact, value, amount, n);
comment on view registry.fact is
    '关于人、救助单位或户的一条陈述,只增不改 · One statement about a subject; never changed, only added to';

-- Whoever says one thing writes one row here.
create function registry.report_one_fact() returns trigger language plpgsql as $$
begin
    insert into registry.report (region, subject_kind, subject_id, facts, states, "values", amounts, valid_from,
           valid_to, source, data_date, evidence, recorded_at, recorded_by, import_id)
    values (new.region, new.subject_kind, new.subject_id, array[new.fact],
            case new.state when 'VALUE' then 'V' when 'NOTHING_FOUND' then 'N' else 'U' end,
            array[new.value], array[new.amount], new.valid_from, new.valid_to, new.source, new.data_date,
            new.evidence, new.recorded_at, new.recorded_by, new.import_id)
    returning id * 1024 + 1 into new.id;
    return new;
end
$$;
create trigger one_fact instead of insert on registry.fact
    for each row execute function registry.report_one_fact();
grant select, insert on registry.fact to shouwang_app;

-- A foreign key looks up and locks each row by itself, 2.4 million times in a large import. The same is asked here once
-- for all rows of a statement. Persons and groupings are never deleted, so nothing else can break it.
alter table registry.membership drop constraint membership_person_id_fkey;
alter table registry.membership drop constraint membership_grouping_id_fkey;
create function registry.membership_has_both_ends() returns trigger language plpgsql as $$
begin
    if exists (select from added a left join registry.person p on p.id = a.person_id where p.id is null)
       or exists (select from added a left join registry.grouping g on g.id = a.grouping_id where g.id is null) then
        raise exception using errcode = 'foreign_key_violation',
            message = 'a membership names a person or a grouping that does not exist in this place';
    end if;
    return null;
end
$$;
create trigger both_ends after insert on registry.membership
    referencing new table as added
    for each statement execute function registry.membership_has_both_ends();

-- Numbers of a file are looked up without knowing the county, so the number comes first.
drop index registry.person_number;
drop index registry.person_document;
drop index registry.grouping_number;
create unique index person_number on registry.person (number, county);
create unique index person_document on registry.person (document_index, county);
create unique index grouping_number on registry.grouping (number, kind, county);
