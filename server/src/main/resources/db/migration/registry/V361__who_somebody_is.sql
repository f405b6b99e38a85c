-- Departments can be asked about a supporter as about a member: a person who is in no household here.
alter table registry.supporter add column birth_date date;
comment on column registry.supporter.birth_date is
    '出生日期(身份证号码所示,可空) · Birth date as the number of the identity card says it; may be unknown';

-- A department officer hands in what is found of supporters too.
drop policy place on registry.supporter;
select access.guard('registry.supporter', 'PLACE');

create view registry.somebody with (security_invoker = true) as
select id, region, number, name, document, document_index, birth_date
  from registry.person
 union all
select id, region, number, name, document, document_index, birth_date
  from registry.supporter;
comment on view registry.somebody is
    '可以查询的人:家庭成员和赡(抚、扶)养义务人 · Who can be asked about: members and supporters';
comment on column registry.somebody.id is '标识 · Id';
comment on column registry.somebody.region is
    '(被赡养人的)户档案所在的村 · The village that keeps the file, of the member for a supporter';
comment on column registry.somebody.number is '人编号,或赡养义务人的编号 · Number of the person or supporter';
comment on column registry.somebody.name is '姓名 · Name';
comment on column registry.somebody.document is '证件号码(密文) · Number of the document, encrypted';
comment on column registry.somebody.document_index is '证件号码的盲索引 · Blind index of the number, for equality only';
comment on column registry.somebody.birth_date is '出生日期(可空) · Birth date; may be unknown';
grant select on registry.somebody to shouwang_app;
