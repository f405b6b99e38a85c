-- A post of its own for those who draft and publish the numbers of the law; whoever decides on households has another.
alter table access.account_role drop constraint account_role_role_check;
alter table access.account_role add constraint account_role_role_check
    check (role in ('VILLAGE_OFFICER', 'TOWNSHIP_OFFICER', 'COUNTY_OFFICER', 'DATA_OFFICER', 'POLICY_OFFICER',
                    'AUDITOR', 'ADMINISTRATOR'));
