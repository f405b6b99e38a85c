-- An import changes a table from empty to millions of rows, and refreshes its statistics before it goes on. Without
-- them the planner takes row-level security for a filter that leaves next to nothing, and hangs in nested loops.
grant maintain on registry.person, registry.grouping, registry.membership, registry.fact, registry.household
    to shouwang_app;
