-- Which text was law here, and since when. A pack whose text changes gets a new row; the old one stays, because
-- decisions made under it name its hash.
create schema rulebook;
grant usage on schema rulebook to shouwang_app;

create table rulebook.pack (
    id         text        not null,
    hash       text        not null,
    title_zh   text        not null,
    title_en   text        not null,
    place      text        not null collate "C",
    valid_from date        not null,
    first_seen timestamptz not null,
    primary key (id, hash)
);

comment on schema rulebook is '政策包与其版本 · Policy packs and their versions';
comment on table rulebook.pack is '安装过的政策包版本 · Every version of a policy pack that was ever installed here';
comment on column rulebook.pack.id is '政策包编号 · Name of the pack';
comment on column rulebook.pack.hash is '全文摘要 · Digest of the whole text of the pack and of what it inherits';
comment on column rulebook.pack.title_zh is '中文名称 · Title in Chinese';
comment on column rulebook.pack.title_en is '英文名称 · Title in English';
comment on column rulebook.pack.place is '适用地区代码,空为全国 · Region code where it applies; empty for everywhere';
comment on column rulebook.pack.valid_from is '施行日期 · First day in force';
comment on column rulebook.pack.first_seen is '首次安装时间 · When this version was first loaded';

-- Insert and select only: what was once law is not edited away.
grant select, insert on rulebook.pack to shouwang_app;
