-- A department's officers see what their own department said, and nobody else's register. Whoever works for the whole
-- household has all departments. The source of a statement is the department.
drop policy place on registry.report;
create policy place on registry.report
    using (region >= current_setting('shouwang.region_from') collate "C"
           and region < current_setting('shouwang.region_to') collate "C"
           and (current_setting('shouwang.departments') = '*'
                or source = any (string_to_array(current_setting('shouwang.departments'), ','))))
    with check (region >= current_setting('shouwang.region_from') collate "C"
                and region < current_setting('shouwang.region_to') collate "C"
                and (current_setting('shouwang.departments') = '*'
                     or source = any (string_to_array(current_setting('shouwang.departments'), ','))));
