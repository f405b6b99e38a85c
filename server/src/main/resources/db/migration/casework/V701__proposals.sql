-- What one officer proposes and another decides, with everything that was known when it was proposed.
create schema casework;
grant usage on schema casework to shouwang_app;

create table casework.proposal (
    id               uuid        primary key,
    region           text        collate "C" not null,
    household_id     uuid        not null references registry.grouping (id),
    household_number text        not null,
    lead_id          uuid        references monitoring.lead (id),
    kind             text        not null check
        (kind in ('MONITOR', 'DIBAO_RECOGNITION', 'TEMPORARY_ASSISTANCE', 'REVIEW_ENTITLEMENT')),
    content          text        not null,
    rule             text        not null,
    proposed_by      text        not null,
    proposed_by_name text        not null,
    proposed_at      timestamptz not null,
    due_on           date        not null,
    as_of            date        not null,
    -- json keeps the text as it was written; jsonb would not.
    facts            json        not null,
    facts_hash       text        not null,
    packs            json        not null,
    engine           text        not null,
    findings         json        not null,
    findings_hash    text        not null,
    state            text        not null default 'OPEN' check (state in ('OPEN', 'DECIDED')),
    outcome          text        check (outcome in ('AGREED', 'REFUSED', 'RETURNED')),
    reason           text,
    decided_by       text,
    decided_by_name  text,
    decided_at       timestamptz,
    check ((state = 'DECIDED') = (outcome is not null)),
    check ((state = 'DECIDED') = (reason is not null)),
    check ((state = 'DECIDED') = (decided_by is not null)),
    check ((state = 'DECIDED') = (decided_by_name is not null)),
    check ((state = 'DECIDED') = (decided_at is not null)),
    constraint proposal_decided_by_somebody_else check (decided_by <> proposed_by)
);

-- One open proposal of a kind per household: two officers do not start the same case.
create unique index proposal_open_once on casework.proposal (household_id, kind) where state = 'OPEN';
create index proposal_household on casework.proposal (household_id);
create index proposal_lead on casework.proposal (lead_id);
create index proposal_by_due_date on casework.proposal (state, due_on, id);
create index proposal_region on casework.proposal (region);

-- A lead found to need a proposal, until somebody has made one. Kept here because monitoring knows nothing of casework.
create table casework.referral (
    lead_id          uuid        primary key references monitoring.lead (id),
    region           text        collate "C" not null,
    household_id     uuid        not null references registry.grouping (id),
    household_number text        not null,
    due_on           date        not null,
    referred_by      text        not null,
    referred_at      timestamptz not null,
    proposal_id      uuid        references casework.proposal (id)
);

create index referral_household on casework.referral (household_id);
create index referral_proposal on casework.referral (proposal_id);
create index referral_waiting on casework.referral (due_on, lead_id) where proposal_id is null;
create index referral_region on casework.referral (region);

-- A decision is made once and not rewritten; this stands behind the WHERE that settles the race.
create function casework.keep_decision() returns trigger language plpgsql as $$
begin
    if old.state = 'DECIDED' then
        raise exception 'proposal % has been decided and is not changed any more', old.id;
    end if;
    return new;
end $$;
create trigger proposal_keeps_its_decision before update on casework.proposal
    for each row execute function casework.keep_decision();

alter table casework.proposal enable row level security;
alter table casework.proposal force row level security;
create policy place on casework.proposal
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");

alter table casework.referral enable row level security;
alter table casework.referral force row level security;
create policy place on casework.referral
    using (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
       and region < current_setting('shouwang.region_to') collate "C");

-- What was proposed, on which facts and under which law, cannot be updated at all: only the decision can be added.
grant select, insert on casework.proposal to shouwang_app;
grant update (state, outcome, reason, decided_by, decided_by_name, decided_at) on casework.proposal to shouwang_app;
grant select, insert on casework.referral to shouwang_app;
grant update (proposal_id) on casework.referral to shouwang_app;

comment on schema casework is '案件办理 · Proposals and decisions';
comment on table casework.proposal is '办理意见与审批 · A proposal and the decision on it';
comment on column casework.proposal.id is '编号 · Id';
comment on column casework.proposal.region is '所在地代码 · Region code of the household';
comment on column casework.proposal.household_id is '户 · Household';
comment on column casework.proposal.household_number is '户编号(提出时) · Number of the household when it was proposed';
comment on column casework.proposal.lead_id is '来自哪条线索 · Lead it came from';
comment on column casework.proposal.kind is '事项 · What is proposed';
comment on column casework.proposal.content is '意见内容 · What the officer wrote';
comment on column casework.proposal.rule is '所依据的规则,可为空 · Rule it rests on; may be empty';
comment on column casework.proposal.proposed_by is '提出人账号 · Account of the proposing officer';
comment on column casework.proposal.proposed_by_name is '提出人姓名 · Name of the proposing officer';
comment on column casework.proposal.proposed_at is '提出时间 · When it was proposed';
comment on column casework.proposal.due_on is '办结期限 · Day by which it is to be decided';
comment on column casework.proposal.as_of is '按哪一天测算 · Day the rules were asked about';
comment on column casework.proposal.facts is '当时掌握的事实 · Facts as given then';
comment on column casework.proposal.facts_hash is '事实摘要 · SHA-256 of the facts';
comment on column casework.proposal.packs is '当时的政策包与版本 · Packs and their hashes then';
comment on column casework.proposal.engine is '引擎版本 · Version of the engine';
comment on column casework.proposal.findings is '当时的测算结果 · Findings as computed then';
comment on column casework.proposal.findings_hash is '结果摘要 · SHA-256 of the findings';
comment on column casework.proposal.state is '状态 · State';
comment on column casework.proposal.outcome is '审批结果 · Outcome';
comment on column casework.proposal.reason is '审批理由 · Reason of the decision';
comment on column casework.proposal.decided_by is '审批人账号 · Account of the deciding officer';
comment on column casework.proposal.decided_by_name is '审批人姓名 · Name of the deciding officer';
comment on column casework.proposal.decided_at is '审批时间 · When it was decided';
comment on table casework.referral is '待提意见的线索 · Leads waiting for a proposal';
comment on column casework.referral.lead_id is '线索 · Lead';
comment on column casework.referral.region is '所在地代码 · Region code of the household';
comment on column casework.referral.household_id is '户 · Household';
comment on column casework.referral.household_number is '户编号 · Number of the household';
comment on column casework.referral.due_on is '办结期限 · Day by which it is to be settled';
comment on column casework.referral.referred_by is '移交人账号 · Account of the officer who referred it';
comment on column casework.referral.referred_at is '移交时间 · When it was referred';
comment on column casework.referral.proposal_id is '已提出的意见 · Proposal that was made of it';
