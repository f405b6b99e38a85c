-- Numbers of the law that are set here: drafted by one officer, tried on the population, published by another.
-- A pack whose numbers change is a new version with a hash of its own; the old one stays, with all that it needs to be
-- run again.

alter table rulebook.pack add column text_hash text;
alter table rulebook.pack add column publications integer not null default 0 check (publications >= 0);
update rulebook.pack set text_hash = hash;
alter table rulebook.pack alter column text_hash set not null;
comment on column rulebook.pack.text_hash is
    '政策包文件的摘要 · Digest of the files of the pack, without what was published here';
comment on column rulebook.pack.publications is '在文件之上已发布几次 · How many publications stand on top of the files';

create table rulebook.pack_text (
    hash       text        primary key,
    pack       text        not null,
    files      bytea       not null,
    first_seen timestamptz not null
);
comment on table rulebook.pack_text is
    '政策包文件存档 · The files of every pack that was ever installed here, for running decisions again';
comment on column rulebook.pack_text.hash is '文件摘要 · Digest of the files';
comment on column rulebook.pack_text.pack is '政策包编号 · Name of the pack';
comment on column rulebook.pack_text.files is '文件(压缩包)· The files, as a zip archive';
comment on column rulebook.pack_text.first_seen is '首次安装时间 · When they were first loaded';
grant select, insert on rulebook.pack_text to shouwang_app;

create table rulebook.draft (
    id               uuid        primary key,
    region           text        collate "C" not null,
    pack             text        not null,
    document_key     text        not null,
    document_title   text        not null check (document_title <> ''),
    document_number  text        not null,
    document_issuer  text        not null,
    document_date    text        not null,
    reason           text        not null check (reason <> ''),
    revision         integer     not null default 1 check (revision > 0),
    state            text        not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'PUBLISHED')),
    drafted_by       text        not null,
    drafted_by_name  text        not null,
    drafted_at       timestamptz not null,
    dry_run_id       uuid,
    submitted_at     timestamptz,
    returned_by_name text,
    returned_reason  text,
    returned_at      timestamptz,
    unique (id, drafted_by),
    constraint draft_submitted_after_a_dry_run
        check (state = 'DRAFT' or (dry_run_id is not null and submitted_at is not null)),
    check ((returned_by_name is null) = (returned_reason is null)),
    check ((returned_by_name is null) = (returned_at is null))
);
create index draft_region on rulebook.draft (region, state, drafted_at);
create index draft_dry_run on rulebook.draft (dry_run_id);

create table rulebook.draft_change (
    draft_id   uuid not null references rulebook.draft (id),
    region     text collate "C" not null,
    parameter  text not null,
    valid_from date not null,
    value      text not null check (value <> ''),
    article    text not null check (article <> ''),
    primary key (draft_id, parameter, region, valid_from)
);

create table rulebook.dry_run (
    id          uuid        primary key,
    draft_id    uuid        not null references rulebook.draft (id),
    region      text        collate "C" not null,
    revision    integer     not null,
    pack_hash   text        not null,
    law_day     date        not null,
    facts_day   date        not null,
    started_by  text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    summary     text,
    check ((finished_at is null) = (summary is null))
);
create index dry_run_draft on rulebook.dry_run (draft_id, started_at);
alter table rulebook.draft add constraint draft_dry_run foreign key (dry_run_id) references rulebook.dry_run (id);

create table rulebook.affected (
    dry_run_id       uuid    not null references rulebook.dry_run (id),
    region           text    collate "C" not null,
    household_id     uuid    not null references registry.grouping (id),
    household_number text    not null,
    rule             text    not null,
    subject          text    not null,
    kind             text    not null check (kind in ('ENTERS', 'LEAVES', 'GAINS', 'LOSES', 'BECOMES_A_QUESTION',
                                                    'IS_ANSWERED')),
    before_fen       bigint,
    after_fen        bigint,
    primary key (dry_run_id, rule, household_id, subject)
);
create index affected_household on rulebook.affected (household_id);
create index affected_list on rulebook.affected (dry_run_id, kind, rule, region, household_number);

-- The law is public among officers: there is no household in it, and a village lives under what its city has set.
create table rulebook.publication (
    pack             text        not null,
    seq              integer     not null check (seq > 0),
    place            text        collate "C" not null,
    draft_id         uuid        not null unique,
    previous_hash    text        not null,
    hash             text        not null,
    document_key     text        not null,
    document_title   text        not null,
    document_number  text        not null,
    document_issuer  text        not null,
    document_date    text        not null,
    drafted_by       text        not null,
    drafted_by_name  text        not null,
    recorded_by      text        not null,
    recorded_by_name text        not null,
    recorded_at      timestamptz not null,
    primary key (pack, seq),
    foreign key (draft_id, drafted_by) references rulebook.draft (id, drafted_by),
    constraint publication_by_somebody_else check (recorded_by <> drafted_by)
);
create index publication_draft on rulebook.publication (draft_id, drafted_by);

create table rulebook.published_value (
    pack       text    not null,
    seq        integer not null,
    place      text    collate "C" not null,
    parameter  text    not null,
    valid_from date    not null,
    value      text    not null,
    article    text    not null,
    correction boolean not null,
    primary key (pack, seq, parameter, place, valid_from),
    foreign key (pack, seq) references rulebook.publication (pack, seq)
);

-- What was submitted is what is published: changes are made in a draft alone.
create function rulebook.keep_submitted() returns trigger language plpgsql as $$
declare
    wanted uuid;
begin
    if tg_op = 'DELETE' then
        wanted := old.draft_id;
    else
        wanted := new.draft_id;
    end if;
    if not exists (select from rulebook.draft where id = wanted and state = 'DRAFT') then
        raise exception 'draft % has been submitted and its changes are not changed any more', wanted;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger draft_change_keeps_what_was_submitted before insert or delete on rulebook.draft_change
    for each row execute function rulebook.keep_submitted();

create function rulebook.keep_published() returns trigger language plpgsql as $$
begin
    if old.state = 'PUBLISHED' then
        raise exception 'draft % has been published and is not changed any more', old.id;
    end if;
    return new;
end $$;
create trigger draft_keeps_its_publication before update on rulebook.draft
    for each row execute function rulebook.keep_published();

-- Nothing is published that was not submitted, whatever the application says.
create function rulebook.require_submitted() returns trigger language plpgsql as $$
begin
    if not exists (select from rulebook.draft
                    where id = new.draft_id and pack = new.pack and region = new.place and state = 'SUBMITTED') then
        raise exception 'draft % has not been submitted for %', new.draft_id, new.pack;
    end if;
    return new;
end $$;
create trigger publication_of_a_submitted_draft before insert on rulebook.publication
    for each row execute function rulebook.require_submitted();

alter table rulebook.draft enable row level security, force row level security;
create policy place on rulebook.draft
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");
alter table rulebook.draft_change enable row level security, force row level security;
create policy place on rulebook.draft_change
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");
alter table rulebook.dry_run enable row level security, force row level security;
create policy place on rulebook.dry_run
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");
alter table rulebook.affected enable row level security, force row level security;
create policy place on rulebook.affected
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");

-- Everybody reads the law; nobody writes it for a place outside their own.
alter table rulebook.publication enable row level security, force row level security;
create policy everybody_reads on rulebook.publication for select using (true);
create policy own_place_writes on rulebook.publication for insert
    with check (place >= current_setting('shouwang.region_from') collate "C"
       and place < current_setting('shouwang.region_to') collate "C");
alter table rulebook.published_value enable row level security, force row level security;
create policy everybody_reads on rulebook.published_value for select using (true);
create policy own_place_writes on rulebook.published_value for insert
    with check (place >= current_setting('shouwang.region_from') collate "C"
       and place < current_setting('shouwang.region_to') collate "C");

grant select, insert on rulebook.draft, rulebook.dry_run, rulebook.affected, rulebook.publication,
                         rulebook.published_value to shouwang_app;
grant update (document_key, document_title, document_number, document_issuer, document_date, reason, revision, state,
              dry_run_id, submitted_at, returned_by_name, returned_reason, returned_at)
    on rulebook.draft to shouwang_app;
grant select, insert, delete on rulebook.draft_change to shouwang_app;
grant update (finished_at, summary) on rulebook.dry_run to shouwang_app;

comment on table rulebook.draft is '标准调整草案 · A change of numbers of the law, as drafted';
comment on column rulebook.draft.id is '编号 · Id';
comment on column rulebook.draft.region is '适用地区代码 · Code of the place it is drafted for';
comment on column rulebook.draft.pack is '政策包编号 · Name of the pack';
comment on column rulebook.draft.document_key is '政策包内文件代号,新文件为空 · Key of a document of the pack; empty for a new one';
comment on column rulebook.draft.document_title is '依据文件名称 · Title of the document it rests on';
comment on column rulebook.draft.document_number is '文号 · Issuing number of the document';
comment on column rulebook.draft.document_issuer is '发文机关 · Issuer of the document';
comment on column rulebook.draft.document_date is '成文日期 · Date of the document';
comment on column rulebook.draft.reason is '调整说明 · Why it is changed';
comment on column rulebook.draft.revision is '修改次数 · Counts its revisions';
comment on column rulebook.draft.state is '状态 · State';
comment on column rulebook.draft.drafted_by is '起草人账号 · Account of the drafting officer';
comment on column rulebook.draft.drafted_by_name is '起草人姓名 · Name of the drafting officer';
comment on column rulebook.draft.drafted_at is '起草时间 · When it was drafted';
comment on column rulebook.draft.dry_run_id is '送审所依据的试算 · Dry run that it was submitted with';
comment on column rulebook.draft.submitted_at is '送审时间 · When it was submitted';
comment on column rulebook.draft.returned_by_name is '退回人姓名 · Name of the officer who sent it back';
comment on column rulebook.draft.returned_reason is '退回理由 · Why it was sent back';
comment on column rulebook.draft.returned_at is '退回时间 · When it was sent back';
comment on table rulebook.draft_change is '草案中的一项数值 · One number of a draft';
comment on column rulebook.draft_change.draft_id is '草案 · Draft';
comment on column rulebook.draft_change.region is '适用地区代码 · Code of the place where the number is to hold';
comment on column rulebook.draft_change.parameter is '标准名称 · Name of the parameter';
comment on column rulebook.draft_change.valid_from is '施行日期 · First day in force';
comment on column rulebook.draft_change.value is '数值 · Value as people write it';
comment on column rulebook.draft_change.article is '条款 · Article that sets it';
comment on table rulebook.dry_run is '草案在全体人口上的试算 · A draft tried on the population';
comment on column rulebook.dry_run.id is '编号 · Id';
comment on column rulebook.dry_run.draft_id is '草案 · Draft';
comment on column rulebook.dry_run.region is '试算地区代码 · Code of the place whose population it is tried on';
comment on column rulebook.dry_run.revision is '所试草案的修改次数 · Revision of the draft that was tried';
comment on column rulebook.dry_run.pack_hash is '对照的政策包版本 · Version of the pack that it is compared with';
comment on column rulebook.dry_run.law_day is '按哪一天的标准 · Day whose law is asked';
comment on column rulebook.dry_run.facts_day is '按哪一天的事实 · Day whose facts are taken';
comment on column rulebook.dry_run.started_by is '发起人账号 · Account that started it';
comment on column rulebook.dry_run.started_at is '发起时间 · When it was started';
comment on column rulebook.dry_run.finished_at is '完成时间 · When it was done';
comment on column rulebook.dry_run.summary is '试算汇总(JSON)· What it came to (JSON)';
comment on table rulebook.affected is '试算涉及的户和人 · Those for whom a dry run comes out differently';
comment on column rulebook.affected.dry_run_id is '试算 · Dry run';
comment on column rulebook.affected.region is '所在地代码 · Region code of the household';
comment on column rulebook.affected.household_id is '户 · Household';
comment on column rulebook.affected.household_number is '户编号 · Number of the household';
comment on column rulebook.affected.rule is '规则 · Rule';
comment on column rulebook.affected.subject is '对象编号 · Number of the person, unit or household';
comment on column rulebook.affected.kind is '变化 · What changes';
comment on column rulebook.affected.before_fen is '原金额(分)· Amount before, in fen';
comment on column rulebook.affected.after_fen is '新金额(分)· Amount after, in fen';
comment on table rulebook.publication is '已发布的标准调整 · A published change of numbers';
comment on column rulebook.publication.pack is '政策包编号 · Name of the pack';
comment on column rulebook.publication.seq is '第几次发布 · Counts the publications of a pack';
comment on column rulebook.publication.place is '适用地区代码 · Code of the place it was published for';
comment on column rulebook.publication.draft_id is '草案 · Draft';
comment on column rulebook.publication.previous_hash is '发布前的版本 · Version before';
comment on column rulebook.publication.hash is '发布后的版本 · Version after';
comment on column rulebook.publication.document_key is
    '政策包内文件代号,新文件为空 · Key of a document of the pack; empty for a new one';
comment on column rulebook.publication.document_title is '依据文件名称 · Title of the document it rests on';
comment on column rulebook.publication.document_number is '文号 · Issuing number of the document';
comment on column rulebook.publication.document_issuer is '发文机关 · Issuer of the document';
comment on column rulebook.publication.document_date is '成文日期 · Date of the document';
comment on column rulebook.publication.drafted_by is '起草人账号 · Account of the drafting officer';
comment on column rulebook.publication.drafted_by_name is '起草人姓名 · Name of the drafting officer';
comment on column rulebook.publication.recorded_by is '发布人账号 · Account of the publishing officer';
comment on column rulebook.publication.recorded_by_name is '发布人姓名 · Name of the publishing officer';
comment on column rulebook.publication.recorded_at is '发布时间 · When it was published';
comment on table rulebook.published_value is '已发布的数值 · A published number';
comment on column rulebook.published_value.pack is '政策包编号 · Name of the pack';
comment on column rulebook.published_value.seq is '第几次发布 · Publication it belongs to';
comment on column rulebook.published_value.place is '适用地区代码 · Code of the place where it holds';
comment on column rulebook.published_value.parameter is '标准名称 · Name of the parameter';
comment on column rulebook.published_value.valid_from is '施行日期 · First day in force';
comment on column rulebook.published_value.value is '数值 · Value as people write it';
comment on column rulebook.published_value.article is '条款 · Article that sets it';
comment on column rulebook.published_value.correction is '是否更正(施行日早于发布日)· Whether it corrects days already past';
