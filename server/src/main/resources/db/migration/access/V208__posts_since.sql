-- A post means its place as it was on the day the post was given: what is merged into it later needs another act.
alter table access.post add column since date not null default current_date;
comment on column access.post.since is '任职日:按此日的区划确定管辖范围 · Given on this day, by the map of this day';
