-- What changes the three groupings: each change is an event that ends memberships and begins others, and nothing that
-- was said is written over. Each end of an event that touches two places has its own copy, so that each sees its own.
select set_config('shouwang.region_from', '', true), set_config('shouwang.region_to', '~', true),
       set_config('shouwang.departments', '*', true);
create extension if not exists btree_gist with schema public;

alter table registry.person add column died_on date;
comment on column registry.person.died_on is '死亡日期,可空 · Day of death; may be empty';

-- A membership that was begun by mistake ends on its first day. The day may then begin another one: that is its turn.
-- Whoever belongs since nobody knows when was imported so, once.
alter table registry.membership add column turn int not null default 0;
comment on column registry.membership.turn is
    '同一天起的第几条;此前的已被更正为无效 · Which one of those that begin that day; the earlier ones were corrected away';
comment on column registry.membership.import_id is '登记它的导入或户情变动 · The import or the event that recorded it';
comment on column registry.person.import_id is '最近一次导入或户情变动 · The import or event that last recorded identity data';
comment on column registry.grouping.import_id is '首次登记它的导入或户情变动 · The import or event that first recorded it';
alter table registry.membership drop constraint membership_pkey;
alter table registry.membership add primary key (person_id, kind, valid_from, turn);
alter table registry.membership add constraint membership_turn check (turn = 0 or valid_from > '-infinity');

-- Nobody belongs to two groupings of a kind on one day. A first import writes a million memberships from ever to now,
-- of which the primary key allows each person one; they are left out of the index, which would cost more than the rest
-- of the import, and a membership that begins later is held against them by the trigger.
alter table registry.membership add constraint membership_one_at_a_time
    exclude using gist (person_id with =, kind with =, daterange(valid_from, valid_to) with &&)
    where (valid_from > '-infinity' or valid_to < 'infinity');
create function registry.membership_beside_one_from_ever() returns trigger language plpgsql as $$
begin
    if exists (select
                 from added a
                 join registry.membership m on m.person_id = a.person_id and m.kind = a.kind
                where a.valid_from > '-infinity'
                  and a.valid_from < a.valid_to
                  and m.valid_from = '-infinity'
                  and m.valid_to = 'infinity') then
        raise exception using errcode = 'exclusion_violation',
            message = 'a person belongs to one grouping of a kind on a day';
    end if;
    return null;
end
$$;
create trigger one_at_a_time after insert on registry.membership
    referencing new table as added
    for each statement execute function registry.membership_beside_one_from_ever();

create table registry.grouping_event (
    id uuid not null,
    region text collate "C" not null,
    seq bigint generated always as identity,
    kind text collate "C" not null check (kind in ('SPLIT', 'MERGE', 'MARRY_IN', 'MARRY_OUT', 'BIRTH', 'DEATH', 'MOVE',
        'MOVE_OUT', 'MOVE_IN', 'UNITS', 'KINSHIP', 'HEAD', 'SAME_PERSON', 'CORRECTION')),
    household_id uuid not null,
    household_number text not null,
    happened_on date not null,
    known_since date not null check (known_since >= happened_on),
    reason text not null,
    document text not null,
    basis text not null,
    corrects uuid check ((corrects is not null) = (kind = 'CORRECTION')),
    recorded_at timestamptz not null,
    recorded_by text not null,
    recorded_by_name text not null,
    primary key (id, region)
);
create unique index grouping_event_corrects on registry.grouping_event (corrects, region) where corrects is not null;
create index grouping_event_household on registry.grouping_event (household_id);
comment on table registry.grouping_event is
    '户情变动,每个涉及的村一条,只增不改 · An event of the groupings, one row for each village it touches; only added to';
comment on column registry.grouping_event.id is '标识;各村的一条相同 · Id, the same in each village';
comment on column registry.grouping_event.region is '涉及的村 · A village that it touches';
comment on column registry.grouping_event.seq is '登记顺序 · Order of recording';
comment on column registry.grouping_event.kind is '变动种类 · What happened';
comment on column registry.grouping_event.household_id is '在哪一户登记 · The household at which it was recorded';
comment on column registry.grouping_event.household_number is '该户编号 · Its number';
comment on column registry.grouping_event.happened_on is '发生日期 · The day it happened';
comment on column registry.grouping_event.known_since is '得知日期 · Since when it is known';
comment on column registry.grouping_event.reason is '事由 · Why, in the words of who recorded it';
comment on column registry.grouping_event.document is '凭证 · The document it rests on; may be empty';
comment on column registry.grouping_event.basis is
    '推算依据(政策包与版本),手工为空 · The pack and version it was derived by; empty by hand';
comment on column registry.grouping_event.corrects is '更正哪一次变动 · The event that this one undoes';
comment on column registry.grouping_event.recorded_at is '登记时间 · When it was recorded';
comment on column registry.grouping_event.recorded_by is '登记账号 · Who recorded it';
comment on column registry.grouping_event.recorded_by_name is '登记人姓名 · The name of that officer';

create table registry.grouping_change (
    event_id uuid not null,
    region text collate "C" not null,
    n int not null,
    change text collate "C" not null check (change in ('ENDED', 'BEGAN')),
    person_id uuid not null,
    person_number text not null,
    label text not null,
    kind text collate "C" not null check (kind in ('HOUSEHOLD', 'UNIT', 'HUKOU')),
    grouping_id uuid not null,
    number text not null,
    relation text not null,
    valid_from date not null,
    turn int not null,
    valid_to date not null,
    was_to date not null,
    primary key (event_id, region, n),
    foreign key (event_id, region) references registry.grouping_event
);
create index grouping_change_grouping on registry.grouping_change (grouping_id);
create index grouping_change_person on registry.grouping_change (person_id);
comment on table registry.grouping_change is
    '一次变动所开始或结束的一条归属 · A membership that an event began or ended';
comment on column registry.grouping_change.event_id is '变动 · The event';
comment on column registry.grouping_change.region is '归属所在的村 · The village of the membership';
comment on column registry.grouping_change.n is '序号 · Place in the order';
comment on column registry.grouping_change.change is '开始或结束 · Whether it began or ended';
comment on column registry.grouping_change.person_id is '人 · The person';
comment on column registry.grouping_change.person_number is '人编号 · Number of the person';
comment on column registry.grouping_change.label is
    '遮盖后的姓名;人迁走后仍可读 · The name, masked, for when the person lies elsewhere';
comment on column registry.grouping_change.kind is '口径 · Which of the three groupings';
comment on column registry.grouping_change.grouping_id is '户 · The grouping';
comment on column registry.grouping_change.number is '户的编号 · Its number';
comment on column registry.grouping_change.relation is '与户主关系 · Kinship to the head';
comment on column registry.grouping_change.valid_from is '归属的起日 · First day of the membership';
comment on column registry.grouping_change.turn is '同日第几条 · Its turn on that day';
comment on column registry.grouping_change.valid_to is '变动后的止日(不含) · First day out, after the event';
comment on column registry.grouping_change.was_to is '变动前的止日(不含) · First day out, before the event';

create table registry.grouping_link (
    event_id uuid not null,
    region text collate "C" not null,
    from_id uuid not null,
    from_number text not null,
    to_id uuid not null,
    to_number text not null,
    primary key (event_id, region, from_id, to_id),
    foreign key (event_id, region) references registry.grouping_event
);
create index grouping_link_from on registry.grouping_link (from_id);
create index grouping_link_to on registry.grouping_link (to_id);
comment on table registry.grouping_link is '户的前身与后继 · Which household came out of which';
comment on column registry.grouping_link.event_id is '变动 · The event';
comment on column registry.grouping_link.region is '涉及的村 · A village that it touches';
comment on column registry.grouping_link.from_id is '前身 · The household before';
comment on column registry.grouping_link.from_number is '前身编号 · Its number';
comment on column registry.grouping_link.to_id is '后继 · The household after';
comment on column registry.grouping_link.to_number is '后继编号 · Its number';

create table registry.kinship (
    event_id uuid not null,
    region text collate "C" not null,
    person_id uuid not null,
    other_id uuid not null check (other_id <> person_id),
    tie text collate "C" not null check (tie in ('PARENT', 'SPOUSE')),
    primary key (event_id, region, person_id, other_id, tie),
    foreign key (event_id, region) references registry.grouping_event
);
create index kinship_person on registry.kinship (person_id);
create index kinship_other on registry.kinship (other_id);
comment on table registry.kinship is '两人之间的亲属关系 · What one person is to another';
comment on column registry.kinship.event_id is '登记它的变动 · The event that recorded it';
comment on column registry.kinship.region is '所在的村 · The village';
comment on column registry.kinship.person_id is '人 · The person';
comment on column registry.kinship.other_id is '父母或配偶 · The parent or the spouse';
comment on column registry.kinship.tie is 'PARENT 为其父母,SPOUSE 为其配偶 · Whether the other is a parent or the spouse';

create table registry.same_person (
    event_id uuid not null,
    region text collate "C" not null,
    person_id uuid not null,
    alias_id uuid not null check (alias_id <> person_id),
    primary key (event_id, region),
    foreign key (event_id, region) references registry.grouping_event
);
create index same_person_person on registry.same_person (person_id);
create index same_person_alias on registry.same_person (alias_id);
comment on table registry.same_person is '同一人的重复登记 · Two entries of one person';
comment on column registry.same_person.event_id is '认定的变动 · The event that says so';
comment on column registry.same_person.region is '所在的村 · The village';
comment on column registry.same_person.person_id is '保留的登记 · The entry that is kept';
comment on column registry.same_person.alias_id is '并入的登记,其事实仍在 · The entry that is joined to it; its facts stay';

create table registry.person_pair (
    first_id uuid not null,
    second_id uuid not null check (first_id < second_id),
    region text collate "C" not null,
    verdict text collate "C" not null check (verdict in ('SAME', 'DIFFERENT')),
    reason text not null,
    settled_by text not null,
    settled_at timestamptz not null,
    primary key (first_id, second_id)
);
comment on table registry.person_pair is '两份登记是否同一人的认定 · Whether two entries are one person, as somebody settled it';
comment on column registry.person_pair.first_id is '其一 · One entry';
comment on column registry.person_pair.second_id is '其二 · The other';
comment on column registry.person_pair.region is '其一所在的村 · The village of the first';
comment on column registry.person_pair.verdict is '同一人或不同的人 · The same person, or two';
comment on column registry.person_pair.reason is '理由 · Why';
comment on column registry.person_pair.settled_by is '认定账号 · Who settled it';
comment on column registry.person_pair.settled_at is '认定时间 · When';

do $$
declare
    name text;
begin
    foreach name in array array['grouping_event', 'grouping_change', 'grouping_link', 'kinship', 'same_person',
                                'person_pair'] loop
        execute format('alter table registry.%I enable row level security', name);
        execute format('alter table registry.%I force row level security', name);
        execute format($policy$
            create policy place on registry.%I
                using (region >= current_setting('shouwang.region_from') collate "C"
                   and region < current_setting('shouwang.region_to') collate "C")
                with check (region >= current_setting('shouwang.region_from') collate "C"
                   and region < current_setting('shouwang.region_to') collate "C")
            $policy$, name);
        execute format('grant select, insert on registry.%I to shouwang_app', name);
    end loop;
end
$$;
-- A file that moves is kept in another village; what it says stays as it is.
grant update (region, died_on) on registry.person to shouwang_app;
grant update (region) on registry.report to shouwang_app;
