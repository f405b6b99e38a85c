-- What a later answer makes untrue is closed with an event and never silently; and what a department says to a record
-- that was not so is on record with it.
alter table verification.finding drop constraint finding_state_check;
alter table verification.finding add constraint finding_state_check check
    (state in ('OPEN', 'ASKED', 'EXPLAINED', 'CONFIRMED', 'DISPROVED', 'LAPSED'));
comment on column verification.finding.state is
    '状态:待问、已问、已说明、属实、不属实、不再成立 · Open, asked, explained, confirmed, disproved or lapsed';
alter table verification.finding_event drop constraint finding_event_kind_check;
alter table verification.finding_event add constraint finding_event_kind_check check (kind in
    ('ASKED', 'EXPLAINED', 'OBJECTED', 'RECHECKED', 'PROPOSED', 'CONFIRMED', 'DISPROVED', 'LAPSED', 'RETURNED'));

alter table verification.correction
    add column outcome     text collate "C" check (outcome in ('CORRECTED', 'UPHELD')),
    add column statement   text not null default '',
    add column answered_by text,
    add column answered_at timestamptz,
    add check ((outcome is null) = (answered_at is null)),
    add check (outcome is null or told_at is not null);
comment on column verification.correction.outcome is
    '部门答复,可空:已更正、维持原记录 · What the department did: corrected it or upholds it; may be null';
comment on column verification.correction.statement is '部门的说明 · What the department says';
comment on column verification.correction.answered_by is '答复账号,可空 · Who answered; null until then';
comment on column verification.correction.answered_at is '答复时间,可空 · When it was answered; null until then';
grant update (outcome, statement, answered_by, answered_at) on verification.correction to shouwang_app;
