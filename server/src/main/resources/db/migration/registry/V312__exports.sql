-- What was taken out of the register, by whom and for what. The file itself lies in the data folder for a day.
create table registry.export (
    id uuid primary key,
    region text collate "C" not null,
    account text not null,
    at timestamptz not null,
    filters text not null,
    layout text not null check (layout in ('HOUSEHOLDS', 'MEMBERS')),
    format text not null check (format in ('CSV', 'XLSX')),
    purpose text not null,
    plain boolean not null,
    reason text not null,
    state text not null check (state in ('RUNNING', 'DONE')),
    rows bigint not null,
    kept_until timestamptz not null
);
create index export_region on registry.export (region, id);
comment on table registry.export is '一次数据导出 · One export';
comment on column registry.export.id is '标识 · Id';
comment on column registry.export.region is '导出人的辖区 · The place of who exported';
comment on column registry.export.account is '导出账号 · Who exported';
comment on column registry.export.at is '导出时间 · When';
comment on column registry.export.filters is '筛选条件(JSON) · What was asked for, as JSON';
comment on column registry.export.layout is '表式:HOUSEHOLDS 户列表,MEMBERS 户成员信息表 · Which table';
comment on column registry.export.format is '格式 · Kind of file';
comment on column registry.export.purpose is '用途 · What it is for';
comment on column registry.export.plain is '真为不遮盖 · Whether names and numbers are plain';
comment on column registry.export.reason is '不遮盖的事由,可空 · Why they are plain; may be empty';
comment on column registry.export.state is '进展 · How far it has come';
comment on column registry.export.rows is '行数 · Rows';
comment on column registry.export.kept_until is '文件保留到何时 · Until when the file is kept';
alter table registry.export enable row level security;
alter table registry.export force row level security;
create policy place on registry.export
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");
grant select, insert, update (state, rows) on registry.export to shouwang_app;
