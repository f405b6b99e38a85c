-- Signed by a key that is not in the database: whoever rebuilds a chain here cannot rebuild its checkpoints.
create table access.audit_checkpoint (
    chain     text collate "C" not null references access.audit_head (chain),
    size      bigint not null check (size > 0),
    region    text collate "C" not null check (region = chain),
    root      bytea not null check (length(root) = 32),
    at        timestamptz not null,
    key       text not null check (key <> ''),
    signature bytea not null check (length(signature) = 64),
    primary key (chain, size)
);
comment on table access.audit_checkpoint is
    '审计链检查点(RFC 6962 默克尔根,已签名)· Checkpoints of the audit chains: signed Merkle roots';
comment on column access.audit_checkpoint.chain is '所属链 · Chain it belongs to';
comment on column access.audit_checkpoint.size is '所含记录数 · How many records it covers';
comment on column access.audit_checkpoint.region is '链所在区划代码 · Code of the place of the chain';
comment on column access.audit_checkpoint.root is '默克尔根 · Merkle root (RFC 6962)';
comment on column access.audit_checkpoint.at is '时间 · When it was made';
comment on column access.audit_checkpoint.key is '签名密钥编号 · Id of the key that signed it';
comment on column access.audit_checkpoint.signature is '签名(Ed25519)· Signature (Ed25519)';
alter table access.audit_checkpoint enable row level security;
alter table access.audit_checkpoint force row level security;
create policy place on access.audit_checkpoint
    using (region >= current_setting('shouwang.region_from') collate "C"
           and region < current_setting('shouwang.region_to') collate "C")
    with check (region >= current_setting('shouwang.region_from') collate "C"
                and region < current_setting('shouwang.region_to') collate "C");
grant select, insert on access.audit_checkpoint to shouwang_app;

-- Who looked at this household or this person: asked on the household's own page.
create index on access.audit (subject_id, at);
