-- Whose a record is, is judged by what the department wrote beside what the register holds: the place as well.
alter table verification.match_question add column place text not null default '';
comment on column verification.match_question.place is '记录上的地区,可空 · The place on the record; may be empty';
