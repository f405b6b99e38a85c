-- Places are public: no row-level security. The server itself fills them from the national pack.
create schema region;
comment on schema region is '行政区划 · The tree of places';
grant usage on schema region to shouwang_app;

create table region.region (
    code   text collate "C" primary key
           check (code ~ '^[0-9]+$' and length(code) in (2, 4, 6, 9, 12)),
    parent text collate "C" references region.region (code),
    name   text not null check (name <> ''),
    check ((parent is null) = (length(code) = 2)),
    check (starts_with(code, coalesce(parent, '')) and length(coalesce(parent, '')) < length(code))
);
create index on region.region (parent);
comment on table region.region is '行政区划,省级至村级 · Places from province to village';
comment on column region.region.code is '区划代码,2、4、6、9 或 12 位 · Code of 2, 4, 6, 9 or 12 digits';
comment on column region.region.parent is '上级区划代码,省级为空 · Code of the place above, none for a province';
comment on column region.region.name is '名称 · Name';
grant select, insert on region.region to shouwang_app;
