-- Books go out like tables: with a purpose, marked, logged, and gone after a day.
alter table registry.export drop constraint export_layout_check;
alter table registry.export add constraint export_layout_check check (layout in
    ('HOUSEHOLDS', 'MEMBERS', 'HOUSEHOLD_BOOKLET', 'VILLAGE_ROLL', 'TOWNSHIP_REGISTER', 'COUNTY_FILE',
     'CITY_DATABASE', 'CONSISTENCY'));
alter table registry.export drop constraint export_format_check;
alter table registry.export add constraint export_format_check check (format in ('CSV', 'XLSX', 'PDF'));
comment on column registry.export.layout is
    '表式或簿册:户列表、户成员信息表、户本、村册、镇簿、县档案、市数据库、一致性报告 · Which table or book';

create table registry.consistency (
    id uuid primary key,
    region text collate "C" not null,
    account text not null,
    at timestamptz not null,
    as_of date not null,
    agrees boolean not null,
    report text not null
);
create index consistency_place on registry.consistency (region, id);
comment on table registry.consistency is '五册一致性报告 · A report on whether the five books agree';
comment on column registry.consistency.id is '标识 · Id';
comment on column registry.consistency.region is '所查的地区 · The place whose books were compared';
comment on column registry.consistency.account is '发起账号 · Who asked for it';
comment on column registry.consistency.at is '时间 · When';
comment on column registry.consistency.as_of is '统计所按的日期 · The day that the books speak of';
comment on column registry.consistency.agrees is '真为一致 · Whether they agree';
comment on column registry.consistency.report is '报告(JSON) · The report, as JSON';
select access.guard('registry.consistency', 'HOUSEHOLD');
grant select, insert on registry.consistency to shouwang_app;
