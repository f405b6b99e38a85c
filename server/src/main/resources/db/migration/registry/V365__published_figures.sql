-- What is published of places: price indices, standards, counts. Rules of a household read them with the place that it
-- lies in; of each fact the nearest place that has a figure is heard. Nothing is ever changed: a figure that should not
-- have been recorded is withdrawn, with the reason.
create table registry.published_figure (
    id uuid primary key,
    region text collate "C" not null,
    fact text collate "C" not null,
    value text not null check (value <> ''),
    amount bigint not null,
    valid_from date not null,
    valid_to date not null check (valid_from < valid_to),
    source text collate "C" not null,
    data_date date not null,
    evidence text not null check (evidence <> ''),
    recorded_at timestamptz not null,
    recorded_by text collate "C" not null,
    withdrawn_at timestamptz,
    withdrawn_by text collate "C",
    withdrawal_reason text,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index published_figure_place on registry.published_figure (region, fact);
comment on table registry.published_figure is '公布数据:一地一项数据,有来源和文号 · A figure that was published of a place';
comment on column registry.published_figure.id is '标识 · Id';
comment on column registry.published_figure.region is '哪一地的数据(其最早的区划代码) · The place, under the code that it had first';
comment on column registry.published_figure.fact is '事实名(目录,地区一级) · Name of the fact in the catalogue';
comment on column registry.published_figure.value is '值,按目录写法 · The value as the catalogue writes it';
comment on column registry.published_figure.amount is '值,整数形式(分、万分之一、日) · The value as a whole number';
comment on column registry.published_figure.valid_from is
    '起;-infinity 表示未说明起始 · First day; -infinity where nobody said';
comment on column registry.published_figure.valid_to is '止(不含);infinity 表示至今 · First day that is out';
comment on column registry.published_figure.source is '来源(目录) · Name of the source in the catalogue';
comment on column registry.published_figure.data_date is '公布日期 · Day on which it was published';
comment on column registry.published_figure.evidence is '文件名称和文号 · Name and number of the document';
comment on column registry.published_figure.recorded_at is '登记时间 · When it was recorded';
comment on column registry.published_figure.recorded_by is '登记账号 · Who recorded it';
comment on column registry.published_figure.withdrawn_at is '撤回时间,可空 · When it was withdrawn; null while it was not';
comment on column registry.published_figure.withdrawn_by is '撤回账号,可空 · Who withdrew it';
comment on column registry.published_figure.withdrawal_reason is '撤回事由,可空 · Why it was withdrawn';

-- It is written within one's place and read by whoever works there or anywhere below: a village lives under the prices
-- of its province. A scope with gaps lies below a place if a part of it does.
alter table registry.published_figure enable row level security, force row level security;
do $$
declare
    own constant text := $rule$
        region >= current_setting('shouwang.region_from') collate "C"
        and region < current_setting('shouwang.region_to') collate "C"
        and (coalesce((select current_setting('shouwang.region_parts', true)), '') = ''
             or region <@ (select nullif(current_setting('shouwang.region_parts', true), '')::region.code_ranges))
        $rule$;
    above constant text := $rule$
        starts_with(current_setting('shouwang.region_from'), region)
        or exists (select from unnest(coalesce(nullif(current_setting('shouwang.region_parts', true), ''), '{}')
                                      ::region.code_ranges) as part
                    where starts_with(lower(part), region))
        $rule$;
begin
    execute format('create policy place on registry.published_figure using ((%s) or (%s)) with check (%s)',
                   own, above, own);
end
$$;
grant select, insert on registry.published_figure to shouwang_app;
grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on registry.published_figure to shouwang_app;
