-- Who authorises is a member, or a supporter who is in no household here (registry.somebody), which no one foreign key
-- can say. Whether there is such a person in the officer's place is looked up when the form is recorded.
alter table verification.authorisation drop constraint authorisation_person_id_fkey;
comment on column verification.authorisation.person_id is '被授权查询的人(成员或赡养义务人) · Who allows it: a member or a supporter';
