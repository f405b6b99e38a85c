-- An import is looked at before it is loaded, and goes on by itself after the server or the database was killed.
alter table registry.import
    add column state text not null default 'DONE'
        check (state in ('CHECKING', 'CHECKED', 'LOADING', 'DONE', 'DISCARDED', 'LOST')),
    add column rows bigint not null default 0,
    add column digest bigint not null default 0,
    add column job uuid,
    add column kept_until timestamptz not null default '-infinity',
    drop constraint import_mode_check,
    add constraint import_mode_check check (mode in ('PREVIEW', 'VALID', 'ALL'));
update registry.import set rows = imported + refused;
comment on column registry.import.state is
    '进展:CHECKING 检查中,CHECKED 等人选择,LOADING 写入中,DONE 完成,DISCARDED 放弃,LOST 文件丢失 · How far it has come';
comment on column registry.import.rows is '文件行数 · Rows of the files below their headers';
comment on column registry.import.digest is '预览结果的摘要 · Digest of what the preview found';
comment on column registry.import.job is '办理的作业 · The job at work on it';
comment on column registry.import.kept_until is '上传文件保留到何时 · Until when the uploaded files are kept';
comment on column registry.import.mode is
    '有误时:PREVIEW 尚未选择,VALID 只导入正确的行,ALL 全部不导入 · What to do when a row is refused; not chosen yet';
grant update (at, mode, state, imported, refused, remarks, by_table, rows, digest, job, kept_until)
    on registry.import to shouwang_app;
grant delete on registry.refusal to shouwang_app;
create index import_unfinished on registry.import (state) where state in ('CHECKING', 'CHECKED', 'LOADING');
