-- Places change: they are renamed, get another code, merge and split. The tree keeps each code once; what became of it
-- and where it came from is told by changes, which are added to and never altered.
create table region.change (
    id        bigint generated always as identity primary key,
    day       date not null,
    kind      text not null check (kind in ('RENAME', 'RECODE', 'MERGE', 'SPLIT', 'NEW')),
    from_code text collate "C" not null,
    from_name text not null,
    to_code   text collate "C" not null,
    to_name   text not null,
    document  text not null check (document <> ''),
    origin    text not null,
    unique (day, kind, from_code, to_code),
    check ((kind = 'NEW') = (from_code = '')),
    check ((kind = 'RENAME') = (from_code = to_code)),
    check (from_code ~ '^[0-9]*$' and length(from_code) in (0, 2, 4, 6, 9, 12)),
    check (to_code ~ '^[0-9]+$' and length(to_code) in (2, 4, 6, 9, 12))
);
comment on table region.change is '区划变更:更名、改码、合并、拆分、新设 · How a place changed, and by which document';
comment on column region.change.id is '标识 · Id';
comment on column region.change.day is '生效日:此日起按新区划 · First day of the new map';
comment on column region.change.kind is
    'RENAME 更名,RECODE 改码,MERGE 并入,SPLIT 拆出,NEW 新设(含临时代码) · Kind of change';
comment on column region.change.from_code is '原代码,新设为空 · Code before, empty for a new place';
comment on column region.change.from_name is '原名称,可空 · Name before, may be empty';
comment on column region.change.to_code is '新代码 · Code after';
comment on column region.change.to_name is '新名称;空表示并入已有的地方 · Name after; empty where the place was there already';
comment on column region.change.document is '文号 · The document';
comment on column region.change.origin is '来自哪个文件,或登记的账号 · The file it comes from, or the account that recorded it';
grant select, insert on region.change to shouwang_app;

-- The places of somebody are ranges of codes. Nearly always it is one; where places merged it is several, inside the
-- one from the first to the last of them.
create type region.code_range as range (subtype = text, collation = "C", multirange_type_name = region.code_ranges);
comment on type region.code_range is '区划代码的区间 · A half-open range of codes';
